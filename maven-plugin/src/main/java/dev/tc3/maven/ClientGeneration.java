package dev.tc3.maven;

import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.output.WriteReport;
import dev.tc3.maven.ProductResult.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Generates the clients of several specs into one folder: each in full or not at all, as many at once as there are
 * processors. What is wrong with any of them is told in the end, all together; only if nothing is, what is no longer
 * generated is deleted.
 */
final class ClientGeneration {

    private final GeneratorOptions options;
    private final List<String> why;
    private final String code;
    private final ClientFolders folders;
    private final GenerationLog log;

    private final Set<String> problems = new LinkedHashSet<>();
    private final List<ProductResult> results = new ArrayList<>();

    /**
     * @param options what is generated
     * @param why the structures of which the reason is wanted, as patterns
     * @param code a digest of the code that generates
     * @param folders take the clients
     * @param log says what is going on
     */
    ClientGeneration(
            GeneratorOptions options, List<String> why, String code, ClientFolders folders, GenerationLog log) {
        this.options = options;
        this.why = List.copyOf(why);
        this.code = code;
        this.folders = folders;
        this.log = log;
    }

    /**
     * Generates once.
     *
     * @throws UnusableInputException with everything that is wrong
     */
    void run(FoundFiles specs, FoundFiles overlays) throws IOException, InterruptedException, UnusableInputException {
        long start = System.nanoTime();
        problems.addAll(specs.problems());
        problems.addAll(overlays.problems());
        ProductInputs inputs = new ProductInputs(documents(specs.files()), documents(overlays.files()));
        problems.addAll(inputs.problems());
        ClientUpdate update = folders.update();
        generate(inputs.products(), new ProductGeneration(options, why, code, update));
        tellUnknownTypes();
        if (results.size() == specs.files().size()) {
            problems.addAll(new IdleActions(options).problems(results));
        }
        if (!problems.isEmpty()) {
            long fine = results.stream()
                    .filter(result -> result.outcome() != Outcome.FAILED)
                    .count();
            throw new UnusableInputException(
                    List.copyOf(problems), (int) fine, specs.files().size());
        }
        WriteReport report = update.finish();
        log.finished(results, report, System.nanoTime() - start);
    }

    private List<InputDocument> documents(List<Path> files) throws InterruptedException {
        List<InputDocument> documents = new ArrayList<>();
        List<Supplier<Runnable>> pieces = files.stream()
                .<Supplier<Runnable>>map(file -> () -> document(file, documents))
                .toList();
        OrderedWork.doAll(pieces, OrderedWork.threads(), Runnable::run);
        return documents;
    }

    /** What adds a document to those that could be read, or else tells why it could not. */
    private Runnable document(Path file, List<InputDocument> documents) {
        try {
            InputDocument document = InputDocument.of(file);
            return () -> documents.add(document);
        } catch (IOException e) {
            String problem = IoProblem.describe(e);
            return () -> problems.add(problem);
        }
    }

    private void generate(List<ProductInput> products, ProductGeneration generation) throws InterruptedException {
        List<Supplier<Timed<ProductResult>>> pieces = products.stream()
                .<Supplier<Timed<ProductResult>>>map(product -> () -> Timed.of(() -> generation.run(product)))
                .toList();
        OrderedWork.doAll(pieces, OrderedWork.threads(), timed -> {
            ProductResult result = timed.result();
            results.add(result);
            problems.addAll(result.problems());
            log.done(result, timed.nanos());
        });
    }

    private void tellUnknownTypes() {
        Set<String> types = new HashSet<>();
        results.forEach(result -> types.addAll(result.facts().types()));
        Generator.unknownTypes(why, types).forEach(problem -> log.warn(problem.toString()));
    }
}
