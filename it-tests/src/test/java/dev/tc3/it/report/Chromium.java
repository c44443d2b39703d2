package dev.tc3.it.report;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A browser without a window, which shows one page and ends. */
record Chromium(Path program, Path folder) {

    private static final long MOST_SECONDS = 120;

    /** What a page came to. */
    record Outcome(String document, String log) {}

    /** The browser that {@code tc3.chromium} names, or one that is installed. */
    static Optional<Path> find() {
        String named = System.getProperty("tc3.chromium", "");
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        Stream<String> installed = Stream.concat(
                Stream.of("/usr/bin/chromium"),
                Arrays.stream(path.split(File.pathSeparator)).map(folder -> folder + "/google-chrome"));
        return (named.isEmpty() ? installed : Stream.of(named))
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** The document after its scripts have run, with what the browser logged. */
    Outcome open(String address, int width, int height) throws IOException, InterruptedException {
        return run(address, width, height, "--virtual-time-budget=10000", "--dump-dom");
    }

    /** A picture of the page. */
    Path picture(String address, int width, int height) throws IOException, InterruptedException {
        Path picture = folder.resolve("picture.png");
        run(address, width, height, "--screenshot=" + picture);
        return picture;
    }

    private Outcome run(String address, int width, int height, String... options)
            throws IOException, InterruptedException {
        Path document = folder.resolve("document.html");
        Path log = folder.resolve("log.txt");
        List<String> command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--enable-logging=stderr",
                "--allow-file-access-from-files",
                "--user-data-dir=" + Files.createTempDirectory(folder, "profile"),
                "--window-size=" + width + "," + height));
        command.addAll(List.of(options));
        command.add(address);
        Process process = new ProcessBuilder(command)
                .redirectOutput(document.toFile())
                .redirectError(log.toFile())
                .start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new IOException("the browser did not end: " + command);
        }
        return new Outcome(Files.readString(document), Files.readString(log));
    }
}
