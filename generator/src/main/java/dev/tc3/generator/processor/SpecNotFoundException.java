package dev.tc3.generator.processor;

/** A spec that cannot be opened. The problem says where it was looked for and what to do. */
final class SpecNotFoundException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String problem;

    SpecNotFoundException(String problem) {
        super(problem);
        this.problem = problem;
    }

    String problem() {
        return problem;
    }
}
