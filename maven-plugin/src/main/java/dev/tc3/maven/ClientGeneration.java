package dev.tc3.maven;

import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorException;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.SourceFile;
import dev.tc3.generator.output.SourceFolder;
import dev.tc3.generator.output.WriteReport;
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
    private final Map<String, Path> origins = new HashMap<>();
    private final List<SourceFile> sources = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    ClientGeneration(GeneratorOptions options, SourceFolder folder, Consumer<String> log) {
        this.options = options;
        this.folder = folder;
        this.log = log;
    }

    void run(List<Path> specs) throws IOException, UnusableInputException {
        for (Path spec : specs) {
            generate(spec);
        }
        if (!problems.isEmpty()) {
            throw new UnusableInputException(problems);
        }
        WriteReport report = folder.write(sources.stream());
        log.accept(report.written().size() + " files written, " + report.unchanged().size() + " unchanged, "
                + report.deleted().size() + " deleted");
        for (String path : report.kept()) {
            log.accept("kept " + path + ", which is no longer generated but was edited");
        }
    }

    private void generate(Path file) throws IOException {
        try {
            ApiSpec spec = new SpecReader().read(file);
            Path earlier = origins.putIfAbsent(spec.service() + " " + spec.version(), file);
            if (earlier != null) {
                problems.add(file + ": has the same service and version as " + earlier + "; generate only one of them");
                return;
            }
            List<SourceFile> generated = Generator.generate(spec, options).toList();
            sources.addAll(generated);
            log.accept(spec.service() + " " + spec.version() + ": " + generated.size() + " files");
        } catch (SpecException e) {
            e.problems().stream().map(SpecProblem::toString).forEach(problems::add);
        } catch (GeneratorException e) {
            e.problems().stream().map(problem -> file + ": " + problem).forEach(problems::add);
        }
    }
}
