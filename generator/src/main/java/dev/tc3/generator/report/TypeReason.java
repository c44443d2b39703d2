package dev.tc3.generator.report;

import dev.tc3.spec.words.Printable;
import java.util.ArrayList;
import java.util.List;

/**
 * Why a structure of a spec is generated, or why it is not.
 *
 * @param type the structure's name in the spec
 * @param reachedBy the shortest way to it from the parameters and from the result of each selected action that leads to it,
 *     ordered by action; empty if it is not generated
 * @param withinReachOf the same of each action that is not selected
 */
public record TypeReason(String type, List<TypePath> reachedBy, List<TypePath> withinReachOf) {

    /** What would be reached by more than a few actions is told of a few. */
    private static final int MOST_EXAMPLES = 5;

    public TypeReason {
        reachedBy = List.copyOf(reachedBy);
        withinReachOf = List.copyOf(withinReachOf);
    }

    /** Whether the structure is generated. */
    public boolean isGenerated() {
        return !reachedBy.isEmpty();
    }

    /**
     * The reason in words: a line that ends with a colon if others follow, which are indented.
     *
     * <p>Every way from a selected action is among them, and a few from other actions if no selected one leads there.
     */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        String name = Printable.escape(type);
        if (isGenerated()) {
            lines.add(name + " is generated, because it is within reach of " + actions(reachedBy) + ":");
            reachedBy.forEach(path -> lines.add("  " + path));
        } else if (withinReachOf.isEmpty()) {
            lines.add(name + " is not generated, because it is within reach of no action");
        } else {
            lines.add(name + " is not generated, because it is within reach of no selected action; it would be with "
                    + actions(withinReachOf) + ":");
            withinReachOf.stream().limit(MOST_EXAMPLES).forEach(path -> lines.add("  " + path));
            int more = withinReachOf.size() - MOST_EXAMPLES;
            if (more > 0) {
                lines.add("  and in " + more + " more ways");
            }
        }
        return List.copyOf(lines);
    }

    private static String actions(List<TypePath> paths) {
        long actions = paths.stream().map(TypePath::action).distinct().count();
        return actions == 1 ? "1 action" : actions + " actions";
    }
}
