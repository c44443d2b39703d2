package dev.tc3.maven;

import dev.tc3.generator.Generator;
import dev.tc3.generator.output.WriteReport;
import dev.tc3.maven.ProductResult.Outcome;
import dev.tc3.spec.SpecProblem;
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

    private final GenerationOrder order;
    private final ClientFolders folders;
    private final GenerationLog log;
    private final IdeBuild ide;

    private final Set<String> problems = new LinkedHashSet<>();
    private final List<ProductResult> results = new ArrayList<>();

    /**
     * @param order what is asked for
     * @param folders take the clients
     * @param log says what is going on
     * @param ide is shown problems, and told which files changed
     */
    ClientGeneration(GenerationOrder order, ClientFolders folders, GenerationLog log, IdeBuild ide) {
        this.order = order;
        this.folders = folders;
        this.log = log;
        this.ide = ide;
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
        try (ClientUpdate update = folders.update(log)) {
            try {
                generate(inputs.products(), new ProductGeneration(order, update));
            } finally {
                update.refreshWritten(ide);
            }
            mark(specs, overlays);
            tellUnknownTypes();
            if (results.size() == specs.files().size()) {
                problems.addAll(new IdleActions(order.options()).problems(results));
            }
            refuseProblems(specs);
            WriteReport report = update.finish(ide);
            log.finished(results, report, System.nanoTime() - start);
        }
    }

    private void mark(FoundFiles specs, FoundFiles overlays) {
        List<Path> documents = new ArrayList<>(specs.files());
        documents.addAll(overlays.files());
        List<SpecProblem> places = results.stream()
                .flatMap(result -> result.problems().stream())
                .flatMap(problem -> problem.place().stream())
                .distinct()
                .toList();
        ide.mark(documents, places);
    }

    private void refuseProblems(FoundFiles specs) throws UnusableInputException {
        if (!problems.isEmpty()) {
            long fine = results.stream()
                    .filter(result -> result.outcome() != Outcome.FAILED)
                    .count();
            throw new UnusableInputException(
                    List.copyOf(problems), (int) fine, specs.files().size());
        }
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
            result.problems().forEach(problem -> problems.add(problem.text()));
            log.done(result, timed.nanos());
        });
    }

    private void tellUnknownTypes() {
        Set<String> types = new HashSet<>();
        results.forEach(result -> types.addAll(result.facts().types()));
        Generator.unknownTypes(order.why(), types).forEach(problem -> log.warn(problem.toString()));
    }
}
