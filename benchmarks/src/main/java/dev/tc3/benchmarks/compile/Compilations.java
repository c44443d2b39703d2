package dev.tc3.benchmarks.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Compiles a workload in both ways, in turns. */
final class Compilations {

    private final Workload workload;
    private final List<Path> arguments = new ArrayList<>();

    Compilations(Workload workload, Path processor) throws IOException {
        this.workload = workload;
        for (Variant variant : Variant.values()) {
            arguments.add(variant.writeArguments(workload, processor));
        }
    }

    /** Compiles once, and compares. */
    void checkThatBothGiveTheSameClasses() throws IOException, InterruptedException, WorkloadException {
        run(1, arguments);
        List<Path> alone = Folders.files(Variant.JAVAC_ALONE.output(workload), ".class");
        List<Path> processed = Folders.files(Variant.WITH_PROCESSOR.output(workload), ".class");
        if (alone.isEmpty() || !alone.equals(processed)) {
            throw new WorkloadException(workload.name() + ": javac alone gives " + alone.size() + " classes, with the"
                    + " processor " + processed.size() + ", which cannot be compared");
        }
    }

    /** Each compilation in a JVM that starts for it; the time is that of the process. */
    Series inNewJvms(int rounds) throws IOException, InterruptedException, WorkloadException {
        Series series = new Series();
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < arguments.size(); i++) {
                Path variant = arguments.get(round % 2 == 0 ? i : arguments.size() - 1 - i);
                long start = System.nanoTime();
                Measured inside = run(1, List.of(variant)).get(0);
                series.add(new Measured(inside.variant(), System.nanoTime() - start, inside.cpuNanos()));
            }
        }
        return series;
    }

    /** All compilations in one JVM, as a daemon of a build tool keeps it; those of the first half warm it up. */
    Series inOneJvm(int rounds) throws IOException, InterruptedException, WorkloadException {
        List<Measured> all = run(rounds * 2, arguments);
        Series series = new Series();
        all.subList(all.size() / 2, all.size()).forEach(series::add);
        return series;
    }

    private List<Measured> run(int rounds, List<Path> argumentFiles)
            throws IOException, InterruptedException, WorkloadException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-classpath",
                ownClasses(),
                CompilationLoop.class.getName(),
                Integer.toString(rounds)));
        argumentFiles.forEach(file -> command.add(file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new WorkloadException(workload.name() + " does not compile; what javac says is above");
        }
        return said.lines().map(Measured::parse).toList();
    }

    /** Only this module's classes: with the generator on its class path, javac would take the processor from there. */
    private static String ownClasses() {
        return Stream.of(System.getProperty("java.class.path").split(System.getProperty("path.separator"), -1))
                .filter(element -> element.contains("benchmarks"))
                .findFirst()
                .orElseThrow();
    }
}
