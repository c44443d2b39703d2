package dev.tc3.maven;

import dev.tc3.generator.GeneratedClient;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a product's client is made of.
 *
 * @param actions how many actions it has
 * @param structs how many structures they need
 * @param classes how many classes were generated
 * @param lines how many lines they have
 * @param idle which of the execution's patterns for actions select nothing in the product, by their index
 */
record ProductFigures(int actions, int structs, int classes, long lines, List<Integer> idle) {

    private static final String NONE = "-";

    ProductFigures {
        idle = List.copyOf(idle);
    }

    static ProductFigures of(GeneratedClient client, List<Integer> idle) {
        return new ProductFigures(client.actions(), client.structs(), client.classes(), client.lines(), idle);
    }

    /** The figures as a run remembers them for the next one. */
    String note() {
        String patterns = new TreeSet<>(idle).stream().map(String::valueOf).collect(Collectors.joining(","));
        return actions + " " + structs + " " + classes + " " + lines + " " + (patterns.isEmpty() ? NONE : patterns);
    }

    /** Reads what {@link #note()} wrote. */
    static ProductFigures parse(String note) {
        String[] parts = note.split(" ", -1);
        List<Integer> idle = parts[4].equals(NONE)
                ? List.of()
                : Arrays.stream(parts[4].split(",", -1)).map(Integer::valueOf).toList();
        return new ProductFigures(
                Integer.parseInt(parts[0]),
                Integer.parseInt(parts[1]),
                Integer.parseInt(parts[2]),
                Long.parseLong(parts[3]),
                idle);
    }
    /** The figures for people. */
    String text() {
        return classes == 0
                ? "no action is selected"
                : count(actions, "action", "actions") + ", " + count(classes, "class", "classes") + ", "
                        + count(lines, "line", "lines");
    }

    static String count(long number, String one, String several) {
        return String.format(Locale.ROOT, "%,d %s", number, number == 1 ? one : several);
    }
}
