package dev.tc3.generator.processor;

import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorException;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.ResourceFile;
import dev.tc3.generator.SourceFile;
import dev.tc3.generator.output.FilerOutput;
import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.SpecDocument;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;

/** The client that one annotation asks for: generated, or else everything reported that keeps it from being so. */
final class AnnotatedClient {

    private final ClientAnnotation annotation;
    private final Reports reports;
    private final AnnotatedSpec spec;
    private final FilerOutput output;
    private final String basePackage;

    AnnotatedClient(ClientAnnotation annotation, ProcessingEnvironment environment) {
        this.annotation = annotation;
        this.reports = Reports.of(annotation, environment);
        this.spec = new AnnotatedSpec(annotation, SpecSearch.around(annotation, environment), reports);
        this.output = new FilerOutput(environment.getFiler(), environment.getElementUtils(), annotation.element());
        this.basePackage = annotation
                .basePackage()
                .map(AttributeValue::text)
                .orElseGet(() -> annotation.annotatedPackage(environment.getElementUtils()));
    }

    void generate() {
        Optional<SpecDocument> document = spec.read();
        List<ApiSpec> specs = document.map(SpecDocument::spec).stream().toList();
        List<String> patterns = document.map(this::patternsThatSelect).orElse(List.of());
        boolean nothingIsSelected = patterns.isEmpty() && !annotation.actions().isEmpty();
        try {
            GeneratorOptions options = new GeneratorOptions(basePackage, patterns);
            // Without a spec there is still the base package to check.
            List<ApiSpec> wanted = nothingIsSelected ? List.of() : specs;
            write(Generator.generate(wanted, options), Generator.carriedSpecs(wanted, options));
            wanted.forEach(api -> Generator.unobserved(api, options).forEach(reports::note));
        } catch (GeneratorException e) {
            e.problems().forEach(problem -> report(problem, document));
        }
    }

    /** The patterns for actions without those that select nothing, of which it warns. */
    private List<String> patternsThatSelect(SpecDocument document) {
        List<String> patterns = new ArrayList<>(
                annotation.actions().stream().map(AttributeValue::text).toList());
        GeneratorOptions asked = new GeneratorOptions(basePackage, patterns);
        for (GeneratorProblem.InOption idle :
                Generator.idlePatterns(document.spec().actions().keySet(), asked)) {
            annotation.actions().stream()
                    .filter(action -> action.text().equals(idle.value()))
                    .forEach(action -> reports.warning(action, idle.toString()));
            patterns.removeIf(idle.value()::equals);
        }
        return patterns;
    }

    private void report(GeneratorProblem problem, Optional<SpecDocument> document) {
        if (problem instanceof GeneratorProblem.InSpec inSpec) {
            spec.report(document.orElseThrow().problemAt(inSpec.pointer(), inSpec.message(), inSpec.remedy()));
        } else {
            annotation
                    .basePackage()
                    .ifPresentOrElse(
                            value -> reports.error(value, problem.toString()), () -> reports.error(problem.toString()));
        }
    }

    private void write(Stream<SourceFile> sources, Stream<ResourceFile> resources) {
        try {
            output.write(sources);
            output.writeResources(resources);
        } catch (IOException e) {
            reports.error(String.valueOf(e.getMessage()));
        }
    }
}
