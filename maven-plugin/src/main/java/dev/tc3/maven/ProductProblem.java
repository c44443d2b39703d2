package dev.tc3.maven;

import dev.tc3.spec.SpecProblem;
import java.io.IOException;
import java.util.Optional;

/**
 * One thing that is wrong with a product.
 *
 * @param text all of it on one line
 * @param place the same as a problem of a document, if it is in one
 */
record ProductProblem(String text, Optional<SpecProblem> place) {

    static ProductProblem of(SpecProblem problem) {
        return new ProductProblem(problem.toString(), Optional.of(problem));
    }

    static ProductProblem of(IOException problem) {
        return nowhere(IoProblem.describe(problem));
    }

    static ProductProblem nowhere(String text) {
        return new ProductProblem(text, Optional.empty());
    }
}
