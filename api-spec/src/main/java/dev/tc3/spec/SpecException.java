package dev.tc3.spec;

import java.util.List;
import java.util.stream.Collectors;

/** A document that is no spec, with everything that is wrong with it. */
public final class SpecException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<SpecProblem> problems;

    /** @param problems at least one problem, in the document's order */
    public SpecException(List<SpecProblem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem that was found, in the document's order. */
    public List<SpecProblem> problems() {
        return problems;
    }

    private static String describe(List<SpecProblem> problems) {
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return problems.stream().map(SpecProblem::toString).collect(Collectors.joining("\n", count + "\n", ""));
    }
}
