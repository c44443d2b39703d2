package dev.tc3.spec;

import dev.tc3.spec.check.DocumentRules;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.json.JsonDocument;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.read.DocumentReader;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.report.Source;
import dev.tc3.spec.report.TooManyProblems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Reads a spec from a document in the native format. It trusts the document in nothing, and tells everything that is
 * wrong with it at once, up to 1,000 problems. A document has at most 32 MiB, 2,000,000 values, and 64 levels of
 * nesting. Stateless and thread-safe.
 */
public final class SpecReader {

    /** A reader; any of them is as good as another. */
    public SpecReader() {}

    /**
     * Reads a file.
     *
     * @param file the file; problems call it by this path
     * @throws IOException if the file cannot be read; if it is absent or a folder, the message says so with its path
     * @throws SpecException if the file is no spec, with all that is wrong with it
     */
    public ApiSpec read(Path file) throws IOException, SpecException {
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "is a folder, not a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return read(file.toString(), in);
        } catch (NoSuchFileException e) {
            NoSuchFileException clearer = new NoSuchFileException(file.toString(), null, "there is no such file");
            clearer.initCause(e);
            throw clearer;
        }
    }

    /**
     * Reads a stream.
     *
     * @param name what problems call the document
     * @param in the document in UTF-8; it is read to its end, or to the largest size of a document, and left open
     * @throws IOException if the stream cannot be read
     * @throws SpecException if the document is no spec, with all that is wrong with it
     */
    public ApiSpec read(String name, InputStream in) throws IOException, SpecException {
        Problems problems = new Problems();
        DocumentDraft draft = draft(new Source(0, name), in, problems);
        if (draft == null || !problems.isEmpty()) {
            throw new SpecException(problems.inOrder());
        }
        return draft.finish();
    }

    /** The document as far as it can be read, or null if nothing of it can. */
    private static @Nullable DocumentDraft draft(Source source, InputStream in, Problems problems) throws IOException {
        try {
            JsonValue root = new JsonDocument(source, problems).read(in);
            DocumentDraft draft = root == null ? null : new DocumentReader(problems).read(root);
            if (draft != null) {
                DocumentRules.check(draft, problems);
            }
            return draft;
        } catch (TooManyProblems e) {
            return null;
        }
    }
}
