package dev.tc3.it.official.darkroom.v20240501.models;

import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import com.tencentcloudapi.common.AbstractModel;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** A request that can ask for events. */
@SuppressWarnings("NonApiType") // the SDK has it so
public final class ChatRequest extends AbstractModel {

    @SerializedName("Words")
    @Expose
    private @Nullable String words;

    @SerializedName("Stream")
    @Expose
    private @Nullable Boolean stream;

    @Override
    protected void toMap(HashMap<String, String> map, String prefix) {
        setParamSimple(map, prefix + "Words", words);
        setParamSimple(map, prefix + "Stream", stream);
    }
}
