package dev.tc3.testkit.operation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Set;

/**
 * Something that operations work on.
 *
 * @param view where it is seen
 * @param values the members by which it is known
 */
public record Resource(View view, Map<String, String> values) {

    /** How many an answer has at most, whatever a call asks for. */
    static final int MOST = 1_000;

    public Resource {
        values = Map.copyOf(values);
    }

    /** Whether it is among those that a call asks for. */
    boolean isAmong(Map<String, Set<String>> asked) {
        return values.entrySet().stream()
                .allMatch(value -> !asked.containsKey(value.getKey())
                        || asked.getOrDefault(value.getKey(), Set.of()).contains(value.getValue()));
    }

    /** Makes an element of a list this resource. */
    void nameIn(ObjectNode item) {
        values.forEach(item::put);
    }
}
