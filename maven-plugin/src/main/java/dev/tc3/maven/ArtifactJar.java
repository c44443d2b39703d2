package dev.tc3.maven;

import dev.tc3.maven.changes.UncomparableException;
import dev.tc3.spec.words.Printable;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;

/** Gets the jar of a published artifact. */
final class ArtifactJar {

    private static final Pattern COORDINATES = Pattern.compile("[^:\\s/\\\\]+:[^:\\s]+(:[^:\\s]+){1,3}");

    private final RepositorySystem system;
    private final RepositorySystemSession session;
    private final List<RemoteRepository> repositories;

    ArtifactJar(RepositorySystem system, RepositorySystemSession session, List<RemoteRepository> repositories) {
        this.system = system;
        this.session = session;
        this.repositories = repositories;
    }

    /** Whether a text has the form of coordinates: {@code group:artifact:version}, or with type and classifier between. */
    static boolean isNamedBy(String text) {
        return COORDINATES.matcher(text).matches();
    }

    /** The version in coordinates. */
    static String version(String coordinates) {
        return new DefaultArtifact(coordinates).getVersion();
    }

    /**
     * The jar, from the local repository or a remote one.
     *
     * @throws UncomparableException if there is none, saying where it was looked for
     */
    Path resolve(String coordinates) throws UncomparableException {
        Artifact artifact = new DefaultArtifact(coordinates);
        try {
            return system.resolveArtifact(session, new ArtifactRequest(artifact, repositories, null))
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new UncomparableException(List.of("baseline: " + Printable.escape(coordinates)
                    + " cannot be had; correct its coordinates, or name a file; " + e.getMessage()));
        }
    }
}
