package dev.tc3.client.hostile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Another JVM with the same class path, for what would hurt or change this one. */
final class ChildJvm {

    private static final long LONGEST_SECONDS = 60;

    private ChildJvm() {}

    /** Runs a program to its end and gives the lines it printed. Whatever goes wrong in it becomes a failure here. */
    static List<String> run(
            Class<?> program, List<String> options, Map<String, String> environment, List<String> arguments)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile("child", ".txt");
        try {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            command.add("-XX:TieredStopAtLevel=1");
            command.addAll(options);
            command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.getName()));
            command.addAll(arguments);
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment().putAll(environment);
            Process process = builder.start();
            boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
            if (!ended) {
                process.destroyForcibly().waitFor();
            }
            List<String> lines = Files.readAllLines(output, StandardCharsets.UTF_8);
            if (!ended || process.exitValue() != 0) {
                throw new AssertionError((ended ? "it ended with " + process.exitValue() : "it did not end") + ":\n"
                        + String.join("\n", lines));
            }
            return lines;
        } finally {
            Files.deleteIfExists(output);
        }
    }
}
