package dev.tc3.generator;

import java.util.List;

/** Specs of which nothing can be generated as the options ask, with every reason. */
public final class GeneratorException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /** @param problems at least one problem, each saying where, what and what to do */
    GeneratorException(List<String> problems) {
        super((problems.size() == 1 ? "1 problem" : problems.size() + " problems") + "\n"
                + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /** Every problem that was found. */
    public List<String> problems() {
        return problems;
    }
}
