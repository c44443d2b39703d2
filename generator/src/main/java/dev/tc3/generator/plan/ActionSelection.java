package dev.tc3.generator.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
            List<String> matches = all.stream().filter(matcher(pattern)).toList();
            selected.addAll(matches);
            if (matches.isEmpty()) {
                problems.add("actions: " + Spelling.quote(pattern) + " selects nothing" + Spelling.hint(pattern, all));
            }
        }
        return new ActionSelection(selected, problems);
    }

    private static Predicate<String> matcher(String pattern) {
        String regex = Stream.of(pattern.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
        return Pattern.compile(regex, Pattern.DOTALL).asMatchPredicate();
    }
}
