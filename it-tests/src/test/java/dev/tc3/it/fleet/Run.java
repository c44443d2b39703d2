package dev.tc3.it.fleet;

import dev.tc3.testkit.FakeTencentCloud;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** {@link ResetFleet} in a process of its own. */
final class Run implements AutoCloseable {

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private final Process process;
    private final Path out;

    private Run(Process process, Path out) {
        this.process = process;
        this.out = out;
    }

    static Run start(FakeTencentCloud fake, Path journal, int instances) throws IOException {
        Path out = journal.resolveSibling("out.txt");
        Process process = new ProcessBuilder(
                        JAVA,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ResetFleet.class.getName(),
                        fake.endpoint(),
                        fake.credentials().secretId(),
                        fake.credentials().secretKey(),
                        journal.toString(),
                        Integer.toString(instances))
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        return new Run(process, out);
    }

    /** Ends the process as nothing in it can notice. */
    void kill() {
        process.destroyForcibly();
    }

    /** Waits for the end, whatever brings it. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(1, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("a run did not end");
        }
        return process.exitValue();
    }

    /** What it printed. */
    List<String> lines() throws IOException {
        return Files.readAllLines(out);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
