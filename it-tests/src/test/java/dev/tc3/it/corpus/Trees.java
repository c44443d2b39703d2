package dev.tc3.it.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Compares JSON trees as the service does: {@code 10} and {@code "10"} are the same number, {@code "True"} is true, and null is
 * nothing.
 */
final class Trees {

    private final List<String> differences = new ArrayList<>();

    private Trees() {}

    /** Where two trees differ, as paths with the kinds of value, and without the values. */
    static List<String> differences(JsonNode expected, JsonNode actual) {
        Trees trees = new Trees();
        trees.compare("", expected, actual);
        return trees.differences;
    }

    private void compare(String path, @Nullable JsonNode expected, @Nullable JsonNode actual) {
        if (isNothing(expected) && isNothing(actual)) {
            return;
        }
        if (expected == null || actual == null) {
            differences.add(path + (expected == null ? " is too many" : " is missing"));
        } else if (expected.isObject() && actual.isObject()) {
            Set<String> names = new LinkedHashSet<>();
            expected.fieldNames().forEachRemaining(names::add);
            actual.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(path + "." + name, expected.get(name), actual.get(name)));
        } else if (expected.isArray() && actual.isArray()) {
            List<JsonNode> elements = new ArrayList<>();
            expected.forEach(
                    element -> Optional.of(element).filter(e -> !e.isNull()).ifPresent(elements::add));
            for (int i = 0; i < Math.max(elements.size(), actual.size()); i++) {
                compare(path + "." + i, i < elements.size() ? elements.get(i) : null, actual.get(i));
            }
        } else if (!isSameScalar(expected, actual)) {
            differences.add(path + " is a " + actual.getNodeType() + " unlike the " + expected.getNodeType());
        }
    }

    /** An empty text, list or object where something else is declared is nothing, too. */
    private static boolean isNothing(@Nullable JsonNode node) {
        return node == null
                || node.isNull()
                || (node.isTextual() && node.textValue().isBlank())
                || (node.isContainerNode() && node.isEmpty());
    }

    private static boolean isSameScalar(JsonNode expected, JsonNode actual) {
        if (actual.isTextual() && expected.isContainerNode()) {
            return actual.textValue()
                    .replaceAll("\\s", "")
                    .equals(expected.toString().replaceAll("\\s", ""));
        }
        if (!expected.isValueNode() || !actual.isValueNode()) {
            return false;
        }
        return plain(expected.asText()).equals(plain(actual.asText()));
    }

    /** A scalar in the form that is the same for all that mean the same. */
    static String plain(String text) {
        String stripped = text.strip();
        if (stripped.equalsIgnoreCase("true") || stripped.equalsIgnoreCase("false")) {
            return stripped.toLowerCase(Locale.ROOT);
        }
        try {
            return new BigDecimal(stripped).stripTrailingZeros().toString();
        } catch (NumberFormatException e) {
            return text;
        }
    }

    /** What is inside an answer. */
    static ObjectNode unwrapped(ObjectNode answer) {
        return answer.get("Response") instanceof ObjectNode response && answer.size() == 1 ? response : answer;
    }
}
