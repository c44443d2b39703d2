package dev.tc3.spec.report;

/** Ends the reading of documents in which so much is wrong that more of it would help nobody. */
public final class TooManyProblems extends RuntimeException {

    private static final long serialVersionUID = 1L;

    TooManyProblems() {
        super("more than " + Problems.MOST + " problems", null, false, false);
    }
}
