package dev.tc3.maven;

import dev.tc3.maven.document.DocumentFile;
import dev.tc3.spec.SpecDocument;
import dev.tc3.spec.SpecException;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
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

    SpecDocument read() throws IOException, SpecException {
        List<InputStream> open = new ArrayList<>();
        try {
            List<SpecSource> sources = new ArrayList<>();
            for (InputDocument overlay : overlays) {
                sources.add(source(overlay.file(), open));
            }
            return new SpecReader().read(source(spec.file(), open), sources);
        } finally {
            for (InputStream each : open) {
                each.close();
            }
        }
    }

    private static SpecSource source(Path file, List<InputStream> open) throws IOException {
        InputStream in = DocumentFile.open(file);
        open.add(in);
        return new SpecSource(file.toString(), in);
    }
}
