package dev.tc3.maven;

import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.spec.SpecException;
import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** Finds the patterns for actions that select nothing of any product. */
final class IdleActions {

    private final GeneratorOptions options;

    IdleActions(GeneratorOptions options) {
        this.options = options;
    }

    /** Which patterns select nothing of some actions, by their index. */
    List<Integer> among(Collection<String> actions) {
        List<String> idle = Generator.idlePatterns(actions, options).stream()
                .map(GeneratorProblem.InOption::value)
                .toList();
        List<String> patterns = options.actionPatterns();
        return IntStream.range(0, patterns.size())
                .filter(i -> idle.contains(patterns.get(i)))
                .boxed()
                .toList();
    }

    /**
     * The patterns that select nothing of any product, as problems. There are none if something is not known of a product,
     * for they may be meant for that one.
     */
    List<String> problems(List<ProductResult> results) throws IOException {
        boolean mayBeIdle = !options.actionPatterns().isEmpty()
                && !results.isEmpty()
                && results.stream().noneMatch(ProductResult::isUnknown)
                && IntStream.range(0, options.actionPatterns().size())
                        .anyMatch(pattern -> results.stream().allMatch(result -> isIdle(pattern, result)));
        if (!mayBeIdle) {
            return List.of();
        }
        Set<String> actions = new HashSet<>();
        for (ProductResult result : results) {
            actions.addAll(actions(result));
        }
        return Generator.idlePatterns(actions, options).stream()
                .map(GeneratorProblem::toString)
                .toList();
    }

    private boolean isIdle(int pattern, ProductResult result) {
        return result.figures()
                .map(ProductFigures::idle)
                .orElseGet(() -> among(result.facts().actions()))
                .contains(pattern);
    }

    /** The actions of a product, whose spec was not read if there was nothing to do. */
    private static Set<String> actions(ProductResult result) throws IOException {
        if (!result.facts().equals(SpecFacts.NONE)) {
            return result.facts().actions();
        }
        try {
            return result.input().read().spec().actions().keySet();
        } catch (SpecException e) {
            return Set.of();
        }
    }
}
