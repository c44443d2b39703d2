package dev.tc3.maven;

import dev.tc3.generator.output.SourceFolder;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Where clients go.
 *
 * @param sources takes the sources
 * @param resources takes the specs that clients carry, or null if they carry none
 */
record ClientFolders(SourceFolder sources, @Nullable SourceFolder resources) {

    /** Begins a run that brings both up to date. */
    ClientUpdate update() throws IOException {
        return new ClientUpdate(sources.update(), resources == null ? null : resources.update());
    }
}
