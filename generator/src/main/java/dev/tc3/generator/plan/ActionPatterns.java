package dev.tc3.generator.plan;

import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.words.Printable;
import dev.tc3.spec.words.Spelling;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
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

    /** Every pattern that selects nothing of any of the specs, with what may have been meant. */
    public List<GeneratorProblem.InOption> problems(Collection<ApiSpec> specs) {
        SortedSet<String> actions = specs.stream()
                .flatMap(spec -> spec.actions().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        return new TreeSet<>(patterns)
                .stream()
                        .filter(pattern -> actions.stream().noneMatch(new NamePattern(pattern)::matches))
                        .map(pattern -> new GeneratorProblem.InOption(
                                GeneratorProblem.Option.ACTIONS,
                                pattern,
                                "selects nothing of the " + count(actions),
                                remedy(pattern, actions)))
                        .toList();
    }

    private static String count(Collection<String> actions) {
        return actions.size() == 1 ? "1 action" : actions.size() + " actions";
    }

    private static String remedy(String pattern, Collection<String> actions) {
        return actions.stream()
                .map(new NamePattern(pattern)::inTheCaseOf)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> Spelling.nearest(pattern, actions))
                .map(meant -> "did you mean " + Printable.quote(meant) + "?")
                .orElse("write the name of an action, or a pattern with * for any characters");
    }
}
