package dev.tc3.it.official.darkroom.v20240501.models;

import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import com.tencentcloudapi.common.SSEResponseModel;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** An answer that may come in events. */
@SuppressWarnings("NonApiType") // the SDK has it so
public final class ChatResponse extends SSEResponseModel {

    @SerializedName("Words")
    @Expose
    private @Nullable String words;

    @SerializedName("RequestId")
    @Expose
    private @Nullable String requestId;

    @Override
    protected void toMap(HashMap<String, String> map, String prefix) {
        setParamSimple(map, prefix + "Words", words);
        setParamSimple(map, prefix + "RequestId", requestId);
    }

    @Override
    public String getRequestId() {
        return String.valueOf(requestId);
    }

    @Override
    public void setRequestId(String requestId) {
        this.requestId = requestId;
    }
}
