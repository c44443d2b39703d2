package dev.tc3.maven.changes;

import dev.tc3.generator.GeneratorOptions;
import dev.tc3.spec.diff.SpecChanges;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Compares specs in files with a baseline and with each other. Immutable. */
public final class SpecComparison {

    private final GeneratorOptions options;
    private final List<Path> overlays;

    /**
     * @param options what is generated of the specs
     * @param overlays the files of overlays, each of which changes the specs whose service and version it states
     */
    public SpecComparison(GeneratorOptions options, List<Path> overlays) {
        this.options = options;
        this.overlays = List.copyOf(overlays);
    }

    /**
     * Compares every revision with the one before it of the same API. Two documents alone are compared whatever APIs they are
     * about.
     *
     * @param baseline the earlier revisions
     * @param specs the files of the later ones, oldest first
     * @return the comparisons API by API, each in the order of its revisions
     * @throws IOException if a file cannot be read
     * @throws UncomparableException with everything that is wrong with the documents, or if there is nothing to compare
     */
    public List<SpecChanges> compare(Baseline baseline, List<Path> specs) throws IOException, UncomparableException {
        Comparisons comparisons = new Comparisons(options, Baseline.sources(overlays));
        List<SpecChanges> changes = comparisons.of(baseline.sources(), Baseline.sources(specs));
        List<String> problems = new ArrayList<>(comparisons.problems());
        if (!problems.isEmpty()) {
            throw new UncomparableException(problems);
        }
        return changes;
    }
}
