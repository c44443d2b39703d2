package dev.tc3.it.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** The flattened form of requests, with numbers and truth values in their plainest form. */
final class Pairs {

    private Pairs() {}

    /** An empty list or object has no flattened form, nor has one that holds nothing but nulls. */
    static boolean hasEmpty(JsonNode node) {
        return node.isContainerNode()
                && (node.valueStream().allMatch(JsonNode::isNull)
                        || node.valueStream().anyMatch(Pairs::hasEmpty));
    }

    /** A tree by the wire's rules. */
    static Map<String, String> of(ObjectNode request) {
        Map<String, String> pairs = new TreeMap<>();
        flatten("", request, pairs);
        return pairs;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> pairs) {
        if (node.isObject()) {
            node.properties().forEach(member -> flatten(join(path, member.getKey()), member.getValue(), pairs));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(join(path, Integer.toString(i)), node.get(i), pairs);
            }
        } else if (!node.isNull()) {
            pairs.put(path, Trees.plain(node.asText()));
        }
    }

    private static String join(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    /** A query, decoded. */
    static Map<String, String> in(String query) {
        Map<String, String> pairs = new TreeMap<>();
        for (String pair : query.isEmpty() ? new String[0] : query.split("&")) {
            int equals = pair.indexOf('=');
            pairs.put(decode(pair.substring(0, equals)), Trees.plain(decode(pair.substring(equals + 1))));
        }
        return pairs;
    }

    private static String decode(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }
}
