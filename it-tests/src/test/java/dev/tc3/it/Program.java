package dev.tc3.it;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program in a process of its own. */
public final class Program {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final List<String> start;

    /**
     * A Java program on a class path that a build wrote to a file.
     *
     * @param target the build folder of the program's module, with {@code classes} and {@code class-path.txt}
     */
    public Program(Path target, String mainClass) throws IOException {
        this(List.of(
                JAVA,
                "-cp",
                target.resolve("classes")
                        + System.getProperty("path.separator")
                        + Files.readString(target.resolve("class-path.txt")),
                mainClass));
    }

    private Program(List<String> start) {
        this.start = start;
    }

    /** Whatever a command starts. */
    static Program of(String... command) {
        return new Program(List.of(command));
    }

    /** A tool of the JDK that runs this. */
    static Program ofTheJdk(String tool) {
        return of(Path.of(System.getProperty("java.home"), "bin", tool).toString());
    }

    /** A program that is installed here, if it is. */
    static Optional<Program> onThePath(String name) {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .map(file -> of(file.toString()));
    }

    /** How a run ended. */
    public record Result(int exitCode, String out, String err) {

        /** Everything that it said. */
        String said() {
            return out + err;
        }
    }

    /** Runs the program to its end; the environment has nothing of Tencent's but what is given. */
    public Result run(Map<String, String> environment, String input, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(start);
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("program", ".out");
        Path err = Files.createTempFile("program", ".err");
        try {
            ProcessBuilder builder =
                    new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("TENCENTCLOUD_"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(String.join(" ", command) + " did not end");
            }
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
