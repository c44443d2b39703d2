package dev.tc3.generator.output;

import dev.tc3.generator.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder of generated sources that is brought up to date: files are written only if their content changes, so their
 * times say when they changed; files that are no longer generated are deleted.
 *
 * <p>A manifest in the folder says what was written here. A file that it does not list is never overwritten or deleted,
 * nor is a file deleted that was edited after it was written, or that another owner lists too. Each file is put in place
 * whole, in UTF-8. Nothing outside the folder is touched; a symbolic link in it is refused. If a run is interrupted, the
 * next one makes up for it.
 *
 * <p>Runs that use a folder at the same time take turns, in one process and in several; a hidden empty file in the folder is
 * what they lock. If the file system has no locks, only runs of the same process take turns.
 */
public final class SourceFolder {

    /** How the names of manifests begin. */
    static final String MANIFEST = ".tc3-generated";

    private static final Pattern OWNER = Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]{0,99}");

    private final Path folder;
    private final String manifestPath;

    /**
     * A folder with a single owner.
     *
     * @param folder the source root; made if there is none
     */
    public SourceFolder(Path folder) {
        this.folder = folder;
        this.manifestPath = MANIFEST;
    }

    /**
     * A folder that several runs share, such as two executions of one build. Each knows only its own files.
     *
     * @param folder the source root; made if there is none
     * @param owner which of them this is: letters, digits, {@code . _ -}, at most 100
     * @throws IllegalArgumentException if the owner has other characters
     */
    public SourceFolder(Path folder, String owner) {
        if (!OWNER.matcher(owner).matches()) {
            throw new IllegalArgumentException("an owner has letters, digits, '.', '_' and '-', at most 100");
        }
        this.folder = folder;
        this.manifestPath = MANIFEST + "-" + owner;
    }

    /** Where the folder is, as it was given. */
    public Path path() {
        return folder;
    }

    /**
     * Makes the folder hold these sources, and none of those that an earlier run wrote beside them. Without sources, a
     * folder that does not exist is not made.
     *
     * @return what became of each file
     * @throws IOException if a file cannot be written, or if one is in the way that was not written from here, or that another
     *     owner wants with another content, in which cases nothing is written at all
     * @throws IllegalArgumentException if two sources have the same path
     */
    public WriteReport write(Stream<SourceFile> sources) throws IOException {
        try (FolderUpdate update = update()) {
            update.add(sources.toList());
            return update.finish();
        }
    }

    /** Begins a run as {@link #update(RunListener)} does, which tells nobody. */
    public FolderUpdate update() throws IOException {
        return update(new RunListener() {});
    }

    /**
     * Begins a run that writes product by product. If another run uses the folder, its end is waited for, here or when the
     * first source is added.
     *
     * @param listener is told if that is so
     * @throws java.io.InterruptedIOException if the thread is interrupted while it waits; it then is interrupted still
     * @throws IOException if what earlier runs left cannot be read
     */
    public FolderUpdate update(RunListener listener) throws IOException {
        return FolderUpdate.begin(folder, manifestPath, listener);
    }
}
