package dev.tc3.maven;

import dev.tc3.maven.document.DocumentFile;
import dev.tc3.spec.SpecDocument;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * The spec of one product, and the overlays that belong to it.
 *
 * @param spec the spec
 * @param overlays the overlays in the order in which they are merged
 */
record ProductInput(InputDocument spec, List<InputDocument> overlays) {

    ProductInput {
        overlays = List.copyOf(overlays);
    }

    /** What the product is called: the API, or the file if that does not state one. */
    String label() {
        return spec.isIdentified() ? spec.label() : spec.file().toString();
    }

    /** A digest of the documents' contents. */
    String digest() {
        return new Sha256()
                .with(spec.digest())
                .with(overlays.stream().map(InputDocument::digest).toList())
                .hex();
    }

    /**
     * Reads the documents.
     *
     * @throws IOException if one cannot be read, or is not what it was when its digest was taken
     */
    SpecDocument read() throws IOException, SpecException {
        List<OpenDocument> open = new ArrayList<>();
        try {
            List<SpecSource> sources = new ArrayList<>();
            for (InputDocument overlay : overlays) {
                sources.add(source(overlay, open));
            }
            SpecDocument document = new SpecReader().read(source(spec, open), sources);
            for (OpenDocument each : open) {
                each.check();
            }
            return document;
        } finally {
            for (OpenDocument each : open) {
                each.in().close();
            }
        }
    }

    private static SpecSource source(InputDocument document, List<OpenDocument> open) throws IOException {
        Path file = document.file();
        OpenDocument opened =
                new OpenDocument(document, new DigestInputStream(DocumentFile.open(file), Sha256.algorithm()));
        open.add(opened);
        return new SpecSource(file.toString(), opened.in());
    }

    private record OpenDocument(InputDocument document, DigestInputStream in) {

        /** What is made of a document must not be remembered as made of what it was before. */
        void check() throws IOException {
            in.transferTo(OutputStream.nullOutputStream());
            if (!Sha256.hex(in.getMessageDigest()).equals(document.digest())) {
                throw new FileSystemException(
                        document.file().toString(), null, "was changed while it was read; run again");
            }
        }
    }
}
