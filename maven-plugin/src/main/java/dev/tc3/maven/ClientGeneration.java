package dev.tc3.maven;

import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorException;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.SourceFile;
import dev.tc3.generator.output.SourceFolder;
import dev.tc3.generator.output.WriteReport;
import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.SpecDocument;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.SpecProblem;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Generates the clients of several specs into one folder: all of them, or nothing. */
final class ClientGeneration {

    private final GeneratorOptions options;
    private final SourceFolder folder;
    private final Consumer<String> log;

    ClientGeneration(GeneratorOptions options, SourceFolder folder, Consumer<String> log) {
        this.options = options;
        this.folder = folder;
        this.log = log;
    }

    void run(List<Path> specs) throws IOException, UnusableInputException {
        List<SpecDocument> documents = read(specs);
        List<SourceFile> sources = generate(documents);
        for (SpecDocument document : documents) {
            log.accept(
                    "read " + document.spec().service() + " " + document.spec().version());
        }
        WriteReport report = folder.write(sources.stream());
        log.accept("files written: " + report.written().size() + ", unchanged: "
                + report.unchanged().size() + ", deleted: " + report.deleted().size());
        for (String path : report.kept()) {
            log.accept("kept " + path + ", which is no longer generated but was edited");
        }
    }

    /** All specs, each for a product and version of its own. */
    private static List<SpecDocument> read(List<Path> files) throws IOException, UnusableInputException {
        Map<String, Path> origins = new HashMap<>();
        List<SpecDocument> documents = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                SpecDocument document = new SpecReader().read(new SpecSource(file.toString(), in), List.of());
                ApiSpec spec = document.spec();
                Path earlier = origins.putIfAbsent(spec.service() + " " + spec.version(), file);
                if (earlier != null) {
                    problems.add(
                            file + ": has the same service and version as " + earlier + "; generate only one of them");
                }
                documents.add(document);
            } catch (SpecException e) {
                e.problems().stream().map(SpecProblem::toString).forEach(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        return documents;
    }

    private List<SourceFile> generate(List<SpecDocument> documents) throws UnusableInputException {
        try {
            return Generator.generate(documents.stream().map(SpecDocument::spec).toList(), options)
                    .toList();
        } catch (GeneratorException e) {
            throw new UnusableInputException(e.problems().stream()
                    .map(problem -> describe(problem, documents))
                    .toList());
        }
    }

    /** The problem with the line and column of the document that it is in, if it is in one. */
    private static String describe(GeneratorProblem problem, List<SpecDocument> documents) {
        if (problem instanceof GeneratorProblem.InSpec inSpec) {
            return documents.stream()
                    .filter(document -> document.spec().equals(inSpec.spec()))
                    .map(document -> document.problemAt(inSpec.pointer(), inSpec.message(), inSpec.remedy()))
                    .map(SpecProblem::toString)
                    .findFirst()
                    .orElseThrow();
        }
        return problem.toString();
    }
}
