package dev.tc3.generator.plan;

import dev.tc3.spec.words.Printable;
import dev.tc3.spec.words.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which actions of an API are generated.
 *
 * @param names the selected names, sorted
 * @param problems what is wrong with the patterns
 */
record ActionSelection(SortedSet<String> names, List<String> problems) {

    /**
     * Selects by patterns in which {@code *} stands for any characters.
     *
     * @param actions all names there are
     * @param patterns the patterns; none selects all
     */
    static ActionSelection of(Collection<String> actions, List<String> patterns) {
        TreeSet<String> all = new TreeSet<>(actions);
        if (patterns.isEmpty()) {
            return new ActionSelection(all, List.of());
        }
        TreeSet<String> selected = new TreeSet<>();
        List<String> problems = new ArrayList<>();
        for (String pattern : new TreeSet<>(patterns)) {
            List<String> matches =
                    all.stream().filter(new NamePattern(pattern)::matches).toList();
            selected.addAll(matches);
            if (matches.isEmpty()) {
                problems.add("actions: " + Printable.quote(pattern) + " selects nothing of the " + all.size()
                        + " actions" + Spelling.hint(pattern, all));
            }
        }
        return new ActionSelection(selected, problems);
    }
}
