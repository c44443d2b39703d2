package dev.tc3.maven;

import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorException;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.SourceFile;
import dev.tc3.generator.output.SourceFolder;
import dev.tc3.generator.output.WriteReport;
import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.SpecProblem;
import dev.tc3.spec.SpecReader;
import java.io.IOException;
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
        List<ApiSpec> apis = read(specs);
        List<SourceFile> sources = generate(apis);
        for (ApiSpec api : apis) {
            log.accept("read " + api.service() + " " + api.version());
        }
        WriteReport report = folder.write(sources.stream());
        log.accept("files written: " + report.written().size() + ", unchanged: "
                + report.unchanged().size() + ", deleted: " + report.deleted().size());
        for (String path : report.kept()) {
            log.accept("kept " + path + ", which is no longer generated but was edited");
        }
    }

    /** All specs, each for a product and version of its own. */
    private static List<ApiSpec> read(List<Path> files) throws IOException, UnusableInputException {
        Map<String, Path> origins = new HashMap<>();
        List<ApiSpec> specs = new ArrayList<>();
        List<String> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                ApiSpec spec = new SpecReader().read(file);
                Path earlier = origins.putIfAbsent(spec.service() + " " + spec.version(), file);
                if (earlier != null) {
                    problems.add(
                            file + ": has the same service and version as " + earlier + "; generate only one of them");
                }
                specs.add(spec);
            } catch (SpecException e) {
                e.problems().stream().map(SpecProblem::toString).forEach(problems::add);
            }
        }
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        return specs;
    }

    private List<SourceFile> generate(List<ApiSpec> specs) throws UnusableInputException {
        try {
            return Generator.generate(specs, options).toList();
        } catch (GeneratorException e) {
            throw new UnusableInputException(
                    e.problems().stream().map(GeneratorProblem::toString).toList());
        }
    }
}
