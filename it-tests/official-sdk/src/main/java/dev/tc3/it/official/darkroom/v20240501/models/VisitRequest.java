package dev.tc3.it.official.darkroom.v20240501.models;

import com.google.gson.annotations.Expose;
import com.google.gson.annotations.SerializedName;
import com.tencentcloudapi.common.AbstractModel;
import java.util.HashMap;
import org.jspecify.annotations.Nullable;

/** A request that carries no signature. */
@SuppressWarnings("NonApiType") // the SDK has it so
public final class VisitRequest extends AbstractModel {

    @SerializedName("Name")
    @Expose
    private @Nullable String name;

    @Override
    protected void toMap(HashMap<String, String> map, String prefix) {
        setParamSimple(map, prefix + "Name", name);
    }
}
