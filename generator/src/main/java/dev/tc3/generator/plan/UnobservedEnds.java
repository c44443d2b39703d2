package dev.tc3.generator.plan;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.CompletionSpec;
import dev.tc3.spec.words.Printable;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells of which selected actions the end is not observed, because the action that shows it is not selected. */
public final class UnobservedEnds {

    private UnobservedEnds() {}

    /** A sentence without a full stop for each of them, ordered by action. */
    public static List<String> among(ApiSpec spec, ActionPatterns patterns) {
        Set<String> selected = patterns.select(spec.actions().keySet());
        return selected.stream()
                .flatMap(name -> unobserved(Defined.in(spec.actions(), name), selected))
                .toList();
    }

    private static Stream<String> unobserved(ActionSpec action, Set<String> selected) {
        CompletionSpec completion = action.completion();
        return completion == null || selected.contains(completion.action())
                ? Stream.empty()
                : Stream.of(Printable.escape(action.name()) + " gets no method that waits for its end, which "
                        + Printable.escape(completion.action()) + " shows; to have one, select that action too");
    }
}
