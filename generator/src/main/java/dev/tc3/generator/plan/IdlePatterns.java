package dev.tc3.generator.plan;

import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.spec.words.Printable;
import dev.tc3.spec.words.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds patterns that select nothing, and what may have been meant by them. */
public final class IdlePatterns {

    /** Patterns that select actions. */
    public static final IdlePatterns FOR_ACTIONS =
            new IdlePatterns(GeneratorProblem.Option.ACTIONS, "action", "write the name of an action");

    /** Patterns that ask for structures. */
    public static final IdlePatterns FOR_TYPES =
            new IdlePatterns(GeneratorProblem.Option.WHY, "structure", "write the name of a structure");

    /** Of more words at once, the search for a near one looks at the first only. */
    private static final int WORDS_AT_ONCE = 1_000;

    private final GeneratorProblem.Option option;
    private final String noun;
    private final String advice;

    private IdlePatterns(GeneratorProblem.Option option, String noun, String advice) {
        this.option = option;
        this.noun = noun;
        this.advice = advice;
    }

    /**
     * Those of some patterns that select none of some names, as problems with them, ordered by pattern.
     *
     * @param names all names that there are, in any order
     */
    public List<GeneratorProblem.InOption> among(Collection<String> patterns, Collection<String> names) {
        SortedSet<String> sorted = new TreeSet<>(names);
        return new TreeSet<>(patterns)
                .stream()
                        .filter(pattern -> sorted.stream().noneMatch(new NamePattern(pattern)::matches))
                        .map(pattern -> new GeneratorProblem.InOption(
                                option, pattern, "selects nothing of the " + count(sorted), remedy(pattern, sorted)))
                        .toList();
    }

    private String count(Collection<String> names) {
        return names.size() + " " + noun + (names.size() == 1 ? "" : "s");
    }

    private String remedy(String pattern, Collection<String> names) {
        return names.stream()
                .map(new NamePattern(pattern)::inTheCaseOf)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> nearest(pattern, List.copyOf(names)))
                .map(meant -> "did you mean " + Printable.quote(meant) + "?")
                .orElse(advice + ", or a pattern with * for any characters");
    }

    private static Optional<String> nearest(String pattern, List<String> names) {
        List<String> nearest = new ArrayList<>();
        for (int from = 0; from < names.size(); from += WORDS_AT_ONCE) {
            Spelling.nearest(pattern, names.subList(from, Math.min(names.size(), from + WORDS_AT_ONCE)))
                    .ifPresent(nearest::add);
        }
        return Spelling.nearest(pattern, nearest);
    }
}
