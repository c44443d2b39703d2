package dev.tc3.it.official.darkroom.v20240501.models;

import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import com.tencentcloudapi.common.AbstractModel;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** An answer. */
@SuppressWarnings("NonApiType") // the SDK has it so
public final class DevelopFilmResponse extends AbstractModel {

    @SerializedName("Frames")
    @Expose
    private @Nullable Long frames;

    @SerializedName("RequestId")
    @Expose
    private @Nullable String requestId;

    @Override
    protected void toMap(HashMap<String, String> map, String prefix) {
        setParamSimple(map, prefix + "Frames", frames);
        setParamSimple(map, prefix + "RequestId", requestId);
    }
}
