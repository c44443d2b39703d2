package dev.tc3.it.official.darkroom.v20240501.models;

import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import com.tencentcloudapi.common.AbstractModel;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** A request with a file, which JSON carries as base64 until it is sent. */
@SuppressWarnings("NonApiType") // the SDK has it so
public final class DevelopFilmRequest extends AbstractModel {

    @SerializedName("Film")
    @Expose
    private @Nullable String film;

    @SerializedName("Copies")
    @Expose
    private @Nullable Long copies;

    @SerializedName("Tags")
    @Expose
    private String @Nullable [] tags;

    @Override
    protected void toMap(HashMap<String, String> map, String prefix) {
        setParamSimple(map, prefix + "Copies", copies);
        setParamArraySimple(map, prefix + "Tags.", tags);
    }

    @Override
    protected String[] getBinaryParams() {
        return new String[] {"Film"};
    }

    @Override
    protected HashMap<String, byte[]> getMultipartRequestParams() {
        HashMap<String, String> texts = new HashMap<>();
        toMap(texts, "");
        HashMap<String, byte[]> parts = new HashMap<>();
        texts.forEach((name, text) -> parts.put(name, text.getBytes(StandardCharsets.UTF_8)));
        if (film != null) {
            parts.put("Film", Base64.getDecoder().decode(film));
        }
        return parts;
    }
}
