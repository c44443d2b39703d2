package dev.tc3.maven;

import java.util.List;

/** Specs or options that no client can be made from. The message lists everything that is wrong, a line each. */
final class UnusableInputException extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableInputException(List<String> problems) {
        super(describe(problems));
    }

    private static String describe(List<String> problems) {
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return count + ", so nothing was generated:\n  " + String.join("\n  ", problems);
    }
}
