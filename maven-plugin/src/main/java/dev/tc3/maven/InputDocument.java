package dev.tc3.maven;

import dev.tc3.maven.document.DocumentFile;
import dev.tc3.spec.SpecIdentity;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.DigestInputStream;
import org.jspecify.annotations.Nullable;

/**
 * A spec or an overlay, of which nothing is kept in memory but this.
 *
 * @param file where it is
 * @param service the service that it states, or null
 * @param version the version that it states, or null
 * @param digest the digest of its content
 */
record InputDocument(
        Path file, @Nullable String service, @Nullable String version, String digest) {

    static InputDocument of(Path file) throws IOException {
        try (DigestInputStream in = new DigestInputStream(DocumentFile.open(file), Sha256.algorithm())) {
            SpecIdentity identity = new SpecReader().identify(new SpecSource(file.toString(), in));
            in.transferTo(OutputStream.nullOutputStream());
            return new InputDocument(file, identity.service(), identity.version(), Sha256.hex(in.getMessageDigest()));
        }
    }

    /** Whether it states which API it is about. */
    boolean isIdentified() {
        return service != null && version != null;
    }

    /** What log and problems call the API, as far as the document states it. */
    String label() {
        return service == null ? String.valueOf(version) : version == null ? service : service + " " + version;
    }
}
