package dev.tc3.spec;

import dev.tc3.spec.check.DocumentRules;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.json.IdentityScan;
import dev.tc3.spec.json.JsonDocument;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.overlay.Overlay;
import dev.tc3.spec.published.ExamplesFile;
import dev.tc3.spec.published.PublishedModel;
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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads a spec from a document in the native format, or from a model as Tencent publishes it ({@code api.json}), which it
 * knows by what is in it. Both come out as the same records; what a published model does not say gets a default that an
 * overlay, in the native format, can change. The reader trusts the document in nothing, and tells everything that is
 * wrong with it at once, up to 1,000 problems. A document has at most 32 MiB, 2,000,000 values, and 64 levels of
 * nesting. Overlays may change the spec before it is checked. Stateless and thread-safe.
 */
public final class SpecReader {

    /** A reader; any of them is as good as another. */
    public SpecReader() {}

    /**
     * Reads a file, without overlays.
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
     * Reads a stream, without overlays.
     *
     * @param name what problems call the document
     * @param in the document in UTF-8; it is read to its end, or to the largest size of a document, and left open
     * @throws IOException if the stream cannot be read
     * @throws SpecException if the document is no spec, with all that is wrong with it
     */
    public ApiSpec read(String name, InputStream in) throws IOException, SpecException {
        return read(new SpecSource(name, in), List.of()).spec();
    }

    /**
     * Reads a spec and merges overlays into it, each into what those before it made: JSON Merge Patches of RFC 7396 that
     * add or replace whatever they like, but name no action, structure or member that is not there, and carry no service
     * or version of another API. What they make must be a spec.
     *
     * <p>The problems are those of the spec and then those of each overlay, each by the name of its document. If a document
     * has a mistake in its syntax or an overlay is no object, then the other ones are still read, and those overlays that
     * can be are held against the spec, but what they would make together is not judged. The limits of the reader are for
     * each document, that of the problems is for all.
     *
     * @param spec the spec
     * @param overlays the overlays in the order in which they are merged; may be empty
     * @throws IOException if a stream cannot be read
     * @throws SpecException if the documents together are no spec, with all that is wrong with them
     */
    public SpecDocument read(SpecSource spec, List<SpecSource> overlays) throws IOException, SpecException {
        Problems problems = new Problems();
        SpecDocument document = document(spec, overlays, problems);
        if (document == null) {
            throw new SpecException(problems.inOrder());
        }
        return document;
    }

    /**
     * Tells which API a spec or an overlay is about, before anything else of it is read. It understands the native format
     * and the published one, and judges nothing: of a document with mistakes, it tells what it finds.
     *
     * @param document the document; it is read as far as needed, and at most to the largest size of a document
     * @throws IOException if the stream cannot be read
     */
    public SpecIdentity identify(SpecSource document) throws IOException {
        IdentityScan scan = IdentityScan.of(document.content());
        return new SpecIdentity(scan.service(), scan.version());
    }

    /** The document, or null if there is a problem. */
    private static @Nullable SpecDocument document(SpecSource spec, List<SpecSource> overlays, Problems problems)
            throws IOException {
        try {
            Source source = new Source(0, spec.name());
            JsonValue own = new JsonDocument(source, problems).read(spec.content());
            List<Overlay> readable = overlays(overlays, problems);
            if (own == null || isExamples(own, problems)) {
                return null;
            }
            boolean isPublished = PublishedModel.isOne(own);
            JsonValue root = isPublished ? PublishedModel.inNativeShape(own, problems) : own;
            for (Overlay overlay : readable) {
                root = overlay.over(root, problems);
            }
            return readable.size() == overlays.size() ? document(root, isPublished ? source : null, problems) : null;
        } catch (TooManyProblems e) {
            return null;
        }
    }

    private static boolean isExamples(JsonValue root, Problems problems) {
        boolean isExamples = ExamplesFile.isOne(root);
        if (isExamples) {
            problems.report(
                    root.place(),
                    "these are the examples of a published model (examples.json), and no spec",
                    "give the reader the model, api.json, which lies beside them");
        }
        return isExamples;
    }

    /** The overlays that can be read. */
    private static List<Overlay> overlays(List<SpecSource> sources, Problems problems) throws IOException {
        List<Overlay> overlays = new ArrayList<>();
        for (int i = 0; i < sources.size(); i++) {
            SpecSource source = sources.get(i);
            JsonValue root = new JsonDocument(new Source(i + 1, source.name()), problems).read(source.content());
            Overlay overlay = root == null ? null : Overlay.of(root, problems);
            if (overlay != null) {
                overlays.add(overlay);
            }
        }
        return overlays;
    }

    /** @param published the source of a published model, or null if there is none */
    private static @Nullable SpecDocument document(JsonValue root, @Nullable Source published, Problems problems) {
        DocumentDraft draft = new DocumentReader(problems).read(root);
        if (draft == null) {
            return null;
        }
        new DocumentRules(published).check(draft, problems);
        return problems.isEmpty() ? new SpecDocument(draft.finish(), root, published) : null;
    }
}
