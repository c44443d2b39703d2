package dev.tc3.maven.changes;

import java.util.List;

/** Documents or settings because of which nothing can be compared. The message lists everything that is wrong, a line each. */
public final class UncomparableException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param problems what is wrong, a line each; at least one */
    public UncomparableException(List<String> problems) {
        super((problems.size() == 1 ? "1 problem" : problems.size() + " problems") + ", so nothing was compared:\n  "
                + String.join("\n  ", problems));
    }
}
