package dev.tc3.generator.plan;

import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.spec.ApiSpec;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Which actions are generated, by names in which {@code *} stands for any characters.
 *
 * @param patterns the patterns; none selects all actions
 */
public record ActionPatterns(List<String> patterns) {

    public ActionPatterns {
        patterns = List.copyOf(patterns);
    }

    /** Whether a spec has something to generate: an action that is selected, or none at all if all are wanted. */
    public boolean concern(ApiSpec spec) {
        return patterns.isEmpty() || !select(spec.actions().keySet()).isEmpty();
    }

    /** The names that are selected, sorted. */
    SortedSet<String> select(Collection<String> actions) {
        return actions.stream()
                .filter(action ->
                        patterns.isEmpty() || patterns.stream().anyMatch(p -> new NamePattern(p).matches(action)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * Every pattern that selects nothing, with what may have been meant.
     *
     * @param actions the names of all actions that there are
     */
    public List<GeneratorProblem.InOption> problems(Collection<String> actions) {
        return IdlePatterns.FOR_ACTIONS.among(patterns, actions);
    }
}
