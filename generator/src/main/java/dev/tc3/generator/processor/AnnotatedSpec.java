package dev.tc3.generator.processor;

import dev.tc3.spec.SpecDocument;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.SpecProblem;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The spec that an annotation names, with its overlays. */
final class AnnotatedSpec {

    private final ClientAnnotation annotation;
    private final SpecSearch search;
    private final Reports reports;
    private final Map<String, AttributeValue> namedBy = new HashMap<>();

    AnnotatedSpec(ClientAnnotation annotation, SpecSearch search, Reports reports) {
        this.annotation = annotation;
        this.search = search;
        this.reports = reports;
    }

    /** The spec, or nothing if something is wrong, which is reported then. */
    Optional<SpecDocument> read() {
        List<AttributeValue> names = Stream.concat(Stream.of(annotation.spec()), annotation.overlays().stream())
                .toList();
        List<FoundSpec> found = new ArrayList<>();
        try {
            names.forEach(name -> find(name).ifPresent(found::add));
            return found.size() == names.size() ? read(found) : Optional.empty();
        } catch (SpecException e) {
            e.problems().forEach(this::report);
            return Optional.empty();
        } catch (IOException e) {
            reports.error(annotation.spec(), "the spec or an overlay cannot be read to its end; check the file");
            return Optional.empty();
        } finally {
            found.forEach(AnnotatedSpec::close);
        }
    }

    /** Reports a problem at the attribute that names the document it is in. */
    void report(SpecProblem problem) {
        reports.error(namedBy.getOrDefault(problem.source(), annotation.spec()), problem.toString());
    }

    private Optional<FoundSpec> find(AttributeValue name) {
        try {
            FoundSpec found = search.find(name.text());
            namedBy.putIfAbsent(found.name(), name);
            return Optional.of(found);
        } catch (SpecNotFoundException e) {
            reports.error(name, e.problem());
            return Optional.empty();
        }
    }

    private static Optional<SpecDocument> read(List<FoundSpec> found) throws IOException, SpecException {
        List<SpecSource> sources = found.stream()
                .map(each -> new SpecSource(each.name(), each.content()))
                .toList();
        return Optional.of(new SpecReader().read(sources.get(0), sources.subList(1, sources.size())));
    }

    private static void close(FoundSpec document) {
        try {
            document.close();
        } catch (IOException e) {
            // It was only read.
        }
    }
}
