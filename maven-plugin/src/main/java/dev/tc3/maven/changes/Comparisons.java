package dev.tc3.maven.changes;

import dev.tc3.generator.Generator;
import dev.tc3.generator.GeneratorException;
import dev.tc3.generator.GeneratorOptions;
import dev.tc3.generator.report.GeneratorProblem;
import dev.tc3.spec.SpecDocument;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.SpecProblem;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import dev.tc3.spec.diff.Revision;
import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.SpecDiff;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Compares revisions, each with the one before it of the same API. Of the revisions of an API, only two are in memory at a
 * time.
 */
final class Comparisons {

    private final GeneratorOptions options;
    private final List<RevisionSource> overlays;
    private final List<String> problems = new ArrayList<>();
    private final List<SpecChanges> changes = new ArrayList<>();
    private RevisionNames names = new RevisionNames(List.of());

    /**
     * @param options what is generated of the APIs
     * @param overlays the overlays, which change all revisions of their APIs that no client carries
     */
    Comparisons(GeneratorOptions options, List<RevisionSource> overlays) {
        this.options = options;
        this.overlays = overlays;
    }

    /** Everything that keeps revisions from being compared, a line each. */
    List<String> problems() {
        return problems;
    }

    /**
     * Compares.
     *
     * @param baseline the earlier revisions; maybe none
     * @param current the later ones, oldest first
     * @return the comparisons API by API, each in the order of its revisions
     */
    List<SpecChanges> of(List<RevisionSource> baseline, List<RevisionSource> current) throws IOException {
        List<RevisionSource> all =
                Stream.concat(baseline.stream(), current.stream()).toList();
        names = new RevisionNames(all);
        if (baseline.isEmpty() && all.size() == 2 || baseline.size() == 1 && current.size() == 1) {
            compare(all);
            return changes;
        }
        for (List<RevisionSource> series : byApi(all).values()) {
            boolean isNew = !baseline.isEmpty() && series.stream().noneMatch(baseline::contains);
            boolean isGone = series.stream().noneMatch(current::contains);
            if (isGone) {
                Revision last = read(series.get(series.size() - 1));
                if (last != null) {
                    changes.add(SpecDiff.removed(last, names(current)));
                }
            } else if (isNew) {
                Revision first = read(series.get(0));
                if (first != null) {
                    changes.add(SpecDiff.added(first, names(baseline)));
                }
            }
            if (series.size() == 1 && baseline.isEmpty()) {
                problems.add(series.get(0).name() + ": there is no other revision of "
                        + series.get(0).api() + " to compare it with; name an earlier one with -Dtc3.baseline");
            }
            compare(series);
        }
        return changes;
    }

    private void compare(List<RevisionSource> series) throws IOException {
        Revision before = null;
        for (RevisionSource source : series.size() == 1 ? List.<RevisionSource>of() : series) {
            Revision after = read(source);
            if (before != null && after != null) {
                changes.add(SpecDiff.between(before, after));
            }
            before = after;
        }
    }

    private static Map<String, List<RevisionSource>> byApi(List<RevisionSource> sources) {
        return sources.stream()
                .collect(Collectors.groupingBy(RevisionSource::api, LinkedHashMap::new, Collectors.toList()));
    }

    private String names(List<RevisionSource> sources) {
        return sources.size() == 1 ? names.of(sources.get(0)) : sources.size() + " specs";
    }

    private @Nullable Revision read(RevisionSource source) throws IOException {
        List<InputStream> open = new ArrayList<>();
        try {
            List<SpecSource> changing = new ArrayList<>();
            for (RevisionSource overlay : source.among(overlays)) {
                changing.add(open(overlay, open));
            }
            return revision(source, new SpecReader().read(open(source, open), changing));
        } catch (SpecException e) {
            e.problems().stream().map(SpecProblem::toString).forEach(problems::add);
            return null;
        } finally {
            for (InputStream each : open) {
                each.close();
            }
        }
    }

    private static SpecSource open(RevisionSource source, List<InputStream> open) throws IOException {
        InputStream in = source.content().open();
        open.add(in);
        return new SpecSource(source.name(), in);
    }

    private @Nullable Revision revision(RevisionSource source, SpecDocument document) {
        try {
            return Generator.revision(names.of(source), document, options);
        } catch (GeneratorException e) {
            e.problems().stream()
                    .map(problem -> problem instanceof GeneratorProblem.InSpec inSpec
                            ? document.problemAt(inSpec.pointer(), inSpec.message(), inSpec.remedy())
                                    .toString()
                            : problem.toString())
                    .forEach(problems::add);
            return null;
        }
    }
}
