package dev.tc3.it.official;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.tencentcloudapi.common.AbstractModel;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Shows what the SDK would send: the JSON, and the flattened pairs sorted by name. */
final class EncodeCommand implements Command {

    @Override
    public JsonObject run(SdkAction action, String request) throws ReflectiveOperationException {
        AbstractModel parameters = action.read(request);
        JsonObject encoded = new JsonObject();
        encoded.add("json", JsonParser.parseString(AbstractModel.toJsonString(parameters)));
        JsonObject pairs = new JsonObject();
        pairs(parameters).forEach(pairs::addProperty);
        encoded.add("pairs", pairs);
        return encoded;
    }

    /** The SDK lets nobody but itself ask for them. */
    private static Map<String, String> pairs(AbstractModel parameters) throws ReflectiveOperationException {
        HashMap<String, String> pairs = new HashMap<>();
        Method toMap = AbstractModel.class.getDeclaredMethod("toMap", HashMap.class, String.class);
        toMap.setAccessible(true);
        toMap.invoke(parameters, pairs, "");
        return new TreeMap<>(pairs);
    }
}
