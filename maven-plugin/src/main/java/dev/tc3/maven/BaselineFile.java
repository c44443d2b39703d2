package dev.tc3.maven;

import dev.tc3.maven.changes.Baseline;
import dev.tc3.maven.changes.UncomparableException;
import dev.tc3.spec.words.Printable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a user named as baseline: a spec, a folder of them, a jar with a client, or the coordinates of one. */
final class BaselineFile {

    private final String named;
    private final Path path;
    private final ArtifactJar artifacts;

    /**
     * @param named what the user wrote
     * @param base the folder below which files are
     * @param artifacts gets jars by their coordinates
     */
    BaselineFile(String named, Path base, ArtifactJar artifacts) {
        this.named = named;
        this.path = base.resolve(named);
        this.artifacts = artifacts;
    }

    /** The version that coordinates state, or null if the baseline is a file. */
    @Nullable
    String version() {
        return Files.exists(path) || !ArtifactJar.isNamedBy(named) ? null : ArtifactJar.version(named);
    }

    Baseline read() throws IOException, UncomparableException {
        if (Files.isRegularFile(path) && named.endsWith(".jar")) {
            return Baseline.ofJar(path, named);
        }
        if (Files.exists(path)) {
            FoundFiles found = DocumentSearch.among(List.of(path), "<baseline> or -Dtc3.baseline", Set.of());
            if (found.files().isEmpty()) {
                throw new UncomparableException(
                        found.problems().isEmpty()
                                ? List.of(Printable.escape(named)
                                        + ": has no *.json; correct <baseline> or -Dtc3.baseline")
                                : found.problems());
            }
            return Baseline.ofFiles(found.files());
        }
        if (ArtifactJar.isNamedBy(named)) {
            return Baseline.ofJar(artifacts.resolve(named), named);
        }
        throw new UncomparableException(List.of(Printable.escape(named)
                + ": there is no such file, and it has not the form group:artifact:version either; correct <baseline> or"
                + " -Dtc3.baseline"));
    }
}
