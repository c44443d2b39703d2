package dev.tc3.generator.report;

import dev.tc3.spec.words.Printable;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way from an action to a structure. As text it is one line, such as
 * {@code DescribeInstances → response → InstanceSet[] → Instance → Placement}.
 *
 * @param action the action's name
 * @param side where in the action it begins
 * @param steps the members on the way, each with {@code []} if it is a list and followed by its type unless that has the
 *     same name; the last is the structure, or the list of it of the same name
 */
public record TypePath(String action, Side side, List<String> steps) {

    /** What an action sends, and what it gets. */
    public enum Side {
        /** The parameters. */
        REQUEST("request"),

        /** The result. */
        RESPONSE("response");

        private final String label;

        Side(String label) {
            this.label = label;
        }
    }

    public TypePath {
        steps = List.copyOf(steps);
    }

    @Override
    public String toString() {
        return Stream.concat(Stream.of(action, side.label), steps.stream())
                .map(Printable::escape)
                .collect(Collectors.joining(" → "));
    }
}
