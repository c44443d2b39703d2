package dev.tc3.maven;

import dev.tc3.generator.output.FolderUpdate;
import dev.tc3.generator.output.RunListener;
import dev.tc3.generator.output.SourceFolder;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where clients go.
 *
 * @param sources takes the sources
 * @param resources takes the specs that clients carry, or null if they carry none
 */
record ClientFolders(SourceFolder sources, @Nullable SourceFolder resources) {

    /** The paths of the folders. */
    List<Path> paths() {
        List<Path> paths = new ArrayList<>();
        paths.add(sources.path());
        if (resources != null) {
            paths.add(resources.path());
        }
        return paths;
    }

    /**
     * Begins a run that brings both up to date, once no other run uses them.
     *
     * @param listener is told if others have to be waited for
     */
    ClientUpdate update(RunListener listener) throws IOException {
        if (resources == null) {
            return new ClientUpdate(this, sources.update(listener), null);
        }
        if (isSame(sources.path(), resources.path())) {
            throw new FileSystemException(
                    resources.path().toString(),
                    null,
                    "is to take sources as well as resources; give each a folder of its own");
        }
        FolderUpdate ofSources = sources.update(listener);
        boolean begun = false;
        try {
            ClientUpdate both = new ClientUpdate(this, ofSources, resources.update(listener));
            begun = true;
            return both;
        } finally {
            if (!begun) {
                ofSources.close();
            }
        }
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        return one.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize())
                || (Files.exists(one) && Files.exists(other) && Files.isSameFile(one, other));
    }
}
