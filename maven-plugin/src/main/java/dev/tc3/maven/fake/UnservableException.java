package dev.tc3.maven.fake;

import java.util.List;

/** Specs or options with which nothing can be served. The message lists everything that is wrong, a line each. */
public final class UnservableException extends Exception {

    private static final long serialVersionUID = 1L;

    UnservableException(List<String> problems) {
        super(describe(problems));
    }

    private static String describe(List<String> problems) {
        String count = problems.size() == 1 ? "1 problem" : problems.size() + " problems";
        return count + ", so nothing is served:\n  " + String.join("\n  ", problems);
    }
}
