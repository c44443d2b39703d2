package dev.tc3.generator.output;

import java.io.IOException;
import java.nio.file.Path;

/**
 * A program that brings a folder from one revision to the next, on and on, and prints a character whenever it has come a step
 * further. It ends only if it is ended, or after so many revisions that somebody must have forgotten it.
 */
final class RegeneratingProgram {

    private static final int MOST_REVISIONS = 2_000;

    private RegeneratingProgram() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int first = Integer.parseInt(arguments[1]);
        for (int revision = first; revision < first + MOST_REVISIONS; revision++) {
            Revisions.generate(folder, revision, RegeneratingProgram::step);
            step();
        }
    }

    static Process start(Path folder, int firstRevision) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RegeneratingProgram.class.getName(),
                        folder.toString(),
                        Integer.toString(firstRevision))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static void step() {
        System.out.print('.');
        System.out.flush();
    }
}
