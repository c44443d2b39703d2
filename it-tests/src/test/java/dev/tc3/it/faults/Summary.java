package dev.tc3.it.faults;

import java.util.List;
import java.util.stream.Collectors;

/** What a run of the matrix shows, in few words. */
record Summary(int faults, List<Row> rows) {

    /** {@return it as Markdown} */
    String toMarkdown() {
        return faults
                + " faults, each met with a new connection and with one that was used before, at a name of one address and of two:\n\n"
                + Row.HEAD
                + rows.stream().map(row -> row + "\n").collect(Collectors.joining());
    }
}
