package dev.tc3.maven;

import java.util.List;

/** Specs or options that not everything can be made from. The message lists everything that is wrong, a line each. */
final class UnusableInputException extends Exception {

    private static final long serialVersionUID = 1L;

    /** Something because of which nothing was generated. */
    UnusableInputException(List<String> problems) {
        this(problems, 0, 0);
    }

    /**
     * Something that did not keep what has no problem from being generated.
     *
     * @param generated how many products have none
     * @param all how many products there are
     */
    UnusableInputException(List<String> problems, int generated, int all) {
        super(describe(problems, generated, all));
    }

    private static String describe(List<String> problems, int generated, int all) {
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        String effect = generated == 0
                ? "nothing was generated"
                : "only " + generated + " of " + all + " products were generated and nothing was deleted";
        return count + ", so " + effect + ":\n  " + String.join("\n  ", problems);
    }
}
