package dev.tc3.generator;

import dev.tc3.generator.report.GeneratorProblem;
import java.util.List;
import java.util.stream.Collectors;

/** Specs of which nothing can be generated as the options ask, with every reason. */
public final class GeneratorException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<GeneratorProblem> problems;

    /** @param problems at least one problem */
    GeneratorException(List<GeneratorProblem> problems) {
        super((problems.size() == 1 ? "1 problem" : problems.size() + " problems") + "\n"
                + problems.stream().map(GeneratorProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem that was found. */
    public List<GeneratorProblem> problems() {
        return problems;
    }
}
