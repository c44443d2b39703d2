package dev.tc3.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A Java program in a process of its own, on a class path that a build wrote to a file. */
final class Program {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final String classPath;
    private final String mainClass;

    /** @param target the build folder of the program's module, with {@code classes} and {@code class-path.txt} */
    Program(Path target, String mainClass) throws IOException {
        this.classPath = target.resolve("classes")
                + System.getProperty("path.separator")
                + Files.readString(target.resolve("class-path.txt"));
        this.mainClass = mainClass;
    }

    /** How a run ended. */
    record Result(int exitCode, String out, String err) {}

    /** Runs the program to its end; the environment has nothing of Tencent's but what is given. */
    Result run(Map<String, String> environment, String input, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(JAVA, "-cp", classPath, mainClass));
        command.addAll(List.of(arguments));
        Path out = Files.createTempFile("program", ".out");
        Path err = Files.createTempFile("program", ".err");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("TENCENTCLOUD_"));
            builder.environment().putAll(environment);
            Process process = builder.start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            if (!process.waitFor(2, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException(mainClass + " did not end");
            }
            return new Result(process.exitValue(), Files.readString(out), Files.readString(err));
        } finally {
            Files.delete(out);
            Files.delete(err);
        }
    }
}
