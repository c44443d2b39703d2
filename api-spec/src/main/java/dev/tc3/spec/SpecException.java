package dev.tc3.spec;

import java.util.List;
import java.util.stream.Collectors;

/** A document that is no spec, or becomes none by its overlays, with everything that is wrong with them. */
public final class SpecException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<SpecProblem> problems;

    /** @param problems at least one problem, in the order of the documents */
    public SpecException(List<SpecProblem> problems) {
        super(describe(problems));
        this.problems = List.copyOf(problems);
    }

    /**
     * Every problem that was found: first those in the spec, then those in each overlay, and each document's in its
     * own order.
     */
    public List<SpecProblem> problems() {
        return problems;
    }

    private static String describe(List<SpecProblem> problems) {
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return problems.stream().map(SpecProblem::toString).collect(Collectors.joining("\n", count + "\n", ""));
    }
}
