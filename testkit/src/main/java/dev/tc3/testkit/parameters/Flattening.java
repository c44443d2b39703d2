package dev.tc3.testkit.parameters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** The flattened names of a JSON tree: {@code A.B} for members, {@code L.0} for items. */
public final class Flattening {

    private Flattening() {}

    /** The scalars of a tree by flattened name, in the tree's order. Empty objects and lists leave no trace. */
    public static Map<String, String> flatten(ObjectNode tree) {
        Map<String, String> flattened = new LinkedHashMap<>();
        members("", tree, flattened);
        return flattened;
    }

    private static void members(String prefix, JsonNode object, Map<String, String> flattened) {
        object.properties().forEach(property -> value(prefix + property.getKey(), property.getValue(), flattened));
    }

    private static void value(String name, JsonNode value, Map<String, String> flattened) {
        if (value.isObject()) {
            members(name + ".", value, flattened);
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                value(name + "." + i, value.get(i), flattened);
            }
        } else {
            flattened.put(name, value.asText());
        }
    }
}
