package dev.tc3.maven;

import dev.tc3.generator.ResourceFile;
import dev.tc3.generator.SourceFile;
import dev.tc3.generator.output.FolderUpdate;
import dev.tc3.generator.output.WriteReport;
import java.io.IOException;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One run that brings the folders of clients up to date. Thread-safe, as {@link FolderUpdate} is. */
final class ClientUpdate implements AutoCloseable {

    private final ClientFolders folders;
    private final FolderUpdate sources;
    private final @Nullable FolderUpdate resources;

    ClientUpdate(ClientFolders folders, FolderUpdate sources, @Nullable FolderUpdate resources) {
        this.folders = folders;
        this.sources = sources;
        this.resources = resources;
    }

    /** Keeps the sources of a product that were made of the same inputs; gives back the note that came with them. */
    Optional<String> keepSources(String product, String inputs) throws IOException {
        return sources.keep(product, inputs);
    }

    /** Whether the resources of a product need not be added, because they are there or nobody wants them. */
    boolean keepResources(String product, String inputs) throws IOException {
        return resources == null || resources.keep(product, inputs).isPresent();
    }

    void addSources(String product, String inputs, String note, Collection<SourceFile> files) throws IOException {
        sources.add(product, inputs, note, files);
    }

    void addResources(String product, String inputs, Collection<ResourceFile> files) throws IOException {
        if (resources != null) {
            resources.add(product, inputs, "", files);
        }
    }

    /** Says in an IDE which files were written so far. */
    void refreshWritten(IdeBuild ide) {
        ide.refresh(folders.sources().path(), sources.written());
        if (resources != null && folders.resources() != null) {
            ide.refresh(folders.resources().path(), resources.written());
        }
    }

    /** Ends the run, and says in an IDE which files were deleted; tells what became of the sources. */
    WriteReport finish(IdeBuild ide) throws IOException {
        if (resources != null && folders.resources() != null) {
            ide.refresh(folders.resources().path(), resources.finish().deleted());
        }
        WriteReport report = sources.finish();
        ide.refresh(folders.sources().path(), report.deleted());
        return report;
    }

    /** Ends the run as it is, if it was not finished. */
    @Override
    public void close() {
        try (sources) {
            if (resources != null) {
                resources.close();
            }
        }
    }
}
