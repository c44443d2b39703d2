package dev.tc3.benchmarks.compile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Compiles the same classes by javac alone, from sources that were generated before, and by javac with the annotation
 * processor that generates them, in turns, and prints the times side by side.
 */
@Command(
        name = "compile-time",
        mixinStandardHelpOptions = true,
        description = "Measures what the annotation processor adds to a compilation.")
public final class CompileTimeBenchmark implements Callable<Integer> {

    @Option(names = "--processor", required = true, description = "the packaged processor")
    private Path processor = Path.of("");

    @Option(
            names = "--rounds",
            defaultValue = "15",
            description = "compilations of each kind in a new JVM; twice as many in a kept one")
    private int rounds;

    /** Runs the benchmark; exits with 1 if it could not be run. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new CompileTimeBenchmark()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Path folder = Files.createTempDirectory("compile-time");
        try {
            measure(folder);
            return 0;
        } finally {
            Folders.delete(folder);
        }
    }

    private void measure(Path folder) throws IOException, InterruptedException, WorkloadException {
        List<Workload> workloads =
                List.of(Workload.bundled(folder.resolve("bundled")), Workload.large(folder.resolve("large"), 100));
        System.out.printf(
                "JDK %s, %d processors%n",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        ResultTable table = new ResultTable();
        for (Workload workload : workloads) {
            Compilations compilations = new Compilations(workload, processor);
            compilations.checkThatBothGiveTheSameClasses();
            table.add(workload.name() + ", new JVM", compilations.inNewJvms(rounds));
            table.add(workload.name() + ", kept JVM", compilations.inOneJvm(rounds * 2));
        }
        System.out.print(table);
    }
}
