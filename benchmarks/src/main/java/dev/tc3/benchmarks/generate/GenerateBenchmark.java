package dev.tc3.benchmarks.generate;

import dev.tc3.benchmarks.compile.Folders;
import dev.tc3.benchmarks.compile.Quantiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Generates the clients of all models in a folder and prints how long reading, generating and writing take, and how much
 * memory it takes for how many products.
 */
@Command(
        name = "generate",
        mixinStandardHelpOptions = true,
        description = "Measures how fast clients are generated, and in how much memory.")
public final class GenerateBenchmark implements Callable<Integer> {

    private static final int[] COPIES = {1, 4, 16};

    @Option(names = "--corpus", required = true, description = "a folder with specs")
    private Path corpus = Path.of("");

    @Option(names = "--rounds", defaultValue = "15", description = "how often; a third more before, to warm up")
    private int rounds;

    /** Runs the benchmark; exits with 1 if it could not be run. */
    public static void main(String[] args) {
        System.exit(new CommandLine(new GenerateBenchmark()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        List<Model> models = Files.isDirectory(corpus) ? Model.in(corpus) : List.of();
        if (models.isEmpty()) {
            System.err.println("there is no spec in " + corpus + "; name a folder with some by -Dtc3.corpus=");
            return 1;
        }
        System.out.printf(
                Locale.ROOT,
                "JDK %s, %d processors, %d models, %d rounds%n",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                models.size(),
                rounds);
        phases(models);
        memory(models);
        return 0;
    }

    private void phases(List<Model> models) throws Exception {
        List<Phases> measured = new ArrayList<>();
        Path folder = Files.createTempDirectory("generate");
        try {
            int warm = (rounds + 2) / 3;
            for (int round = 0; round < warm + rounds; round++) {
                Phases phases = Phases.of(models, folder);
                Folders.delete(folder);
                if (round == 0) {
                    System.out.printf(
                            Locale.ROOT,
                            "%,d classes, %.1f MB; the first round, in a cold JVM, took %.1f s%n",
                            phases.classes(),
                            phases.bytes() / 1e6,
                            phases.whole() / 1e9);
                }
                if (round >= warm) {
                    measured.add(phases);
                }
            }
        } finally {
            Folders.delete(folder);
        }
        System.out.print("| all models, one processor | median (quartiles) |%n|---|---|%n".formatted());
        row("reading", "ms", measured, phases -> phases.reading() / 1e6);
        row("generating", "ms", measured, phases -> phases.generating() / 1e6);
        row("writing", "ms", measured, phases -> phases.writing() / 1e6);
        row(
                "generating to reading and writing",
                "",
                measured,
                phases -> (double) phases.generating() / (phases.reading() + phases.writing()));
        row("classes in a second", "", measured, phases -> phases.classes() / (phases.whole() / 1e9));
    }

    private static void row(String name, String unit, List<Phases> all, ToDoubleFunction<Phases> value) {
        Quantiles quantiles =
                Quantiles.of(all.stream().map(value::applyAsDouble).toList());
        String format = quantiles.median() < 100 ? "%.2f" : "%,.0f";
        System.out.printf(
                Locale.ROOT,
                "| %s | " + format + " %s (" + format + "–" + format + ") |%n",
                name,
                quantiles.median(),
                unit,
                quantiles.lower(),
                quantiles.upper());
    }

    private static void memory(List<Model> models) throws IOException, InterruptedException {
        Model largest = models.stream()
                .max(Comparator.comparingLong(model -> model.file().toFile().length()))
                .orElseThrow();
        System.out.print(
                "| copies of the largest model | in use, at most | in use when all are generated |%n|---:|---:|---:|%n"
                        .formatted());
        for (int copies : COPIES) {
            long most = 0;
            long kept = 0;
            // As many chances to meet the worst moment, however many copies there are in one process.
            for (int generated = 0; generated < COPIES[COPIES.length - 1]; generated += copies) {
                String[] bytes = inUse(largest, copies).split(" ", -1);
                most = Math.max(most, Long.parseLong(bytes[0]));
                kept = Math.max(kept, Long.parseLong(bytes[1]));
            }
            System.out.printf(Locale.ROOT, "| %d | %.0f MB | %.0f MB |%n", copies, most / 1e6, kept / 1e6);
        }
    }

    private static String inUse(Model model, int copies) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        CopiesRun.class.getName(),
                        model.file().toString(),
                        Integer.toString(copies))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("the process with " + copies + " copies failed");
        }
        return output.strip();
    }
}
