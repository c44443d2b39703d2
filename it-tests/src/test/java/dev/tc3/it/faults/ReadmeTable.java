package dev.tc3.it.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The part of the README that a run of the matrix writes. */
final class ReadmeTable {

    private static final Path README = Path.of("..", "README.md");
    private static final String BEGIN =
            "<!-- begin: written by it-tests/src/test/java/dev/tc3/it/faults/FaultMatrixTest.java -->\n";
    private static final String END = "<!-- end -->\n";

    private ReadmeTable() {}

    static String read() throws IOException {
        String readme = Files.readString(README);
        return readme.substring(begin(readme), end(readme));
    }

    static void write(String table) throws IOException {
        String readme = Files.readString(README);
        Files.writeString(README, readme.substring(0, begin(readme)) + table + readme.substring(end(readme)));
    }

    private static int begin(String readme) {
        return readme.indexOf(BEGIN) + BEGIN.length();
    }

    private static int end(String readme) {
        return readme.indexOf(END, begin(readme));
    }
}
