package dev.tc3.maven;

import java.util.List;
import java.util.Optional;

/**
 * What became of one product.
 *
 * @param input the spec and its overlays
 * @param outcome what was done
 * @param figures what its client is made of; empty if it has none because something is wrong
 * @param problems what is wrong
 * @param facts what is known of its spec
 */
record ProductResult(
        ProductInput input,
        Outcome outcome,
        Optional<ProductFigures> figures,
        List<ProductProblem> problems,
        SpecFacts facts) {

    /** What can become of a product. */
    enum Outcome {
        /** It was generated, and what changed was written. */
        GENERATED,
        /** It is what an earlier run made of the same spec, overlays and options. */
        UP_TO_DATE,
        /** Something is wrong with it, so nothing of it was written. */
        FAILED
    }

    ProductResult {
        problems = List.copyOf(problems);
    }

    static ProductResult of(ProductInput input, Outcome outcome, ProductFigures figures, SpecFacts facts) {
        return new ProductResult(input, outcome, Optional.of(figures), List.of(), facts);
    }

    static ProductResult failed(ProductInput input, List<ProductProblem> problems, SpecFacts facts) {
        return new ProductResult(input, Outcome.FAILED, Optional.empty(), problems, facts);
    }

    /** Whether its spec could not be read, so that nothing is known of it. */
    boolean isUnknown() {
        return outcome == Outcome.FAILED && facts.equals(SpecFacts.NONE);
    }
}
