package dev.tc3.maven.changes;

import dev.tc3.spec.SpecIdentity;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that has a revision of an API.
 *
 * @param name what reports and problems call it
 * @param carried whether a client carried it: overlays are merged into it already, and it has only the actions that were
 *     selected then
 * @param identity the API that it is about
 * @param content opens it
 */
record RevisionSource(String name, boolean carried, SpecIdentity identity, Content content) {

    /** Opens a document anew each time. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /** A document, of which so much is read that it is known which API it is about. */
    static RevisionSource of(String name, boolean carried, Content content) throws IOException {
        try (InputStream in = content.open()) {
            return new RevisionSource(name, carried, new SpecReader().identify(new SpecSource(name, in)), content);
        }
    }

    /** What tells the APIs apart; for a document that does not say which it is about, its own name. */
    String api() {
        return identity.service() == null || identity.version() == null
                ? name
                : identity.service() + " " + identity.version();
    }

    /** The overlays that belong to the API. */
    List<RevisionSource> among(List<RevisionSource> overlays) {
        return carried
                ? List.of()
                : overlays.stream()
                        .filter(overlay -> agrees(overlay.identity.service(), identity.service())
                                && agrees(overlay.identity.version(), identity.version()))
                        .toList();
    }

    private static boolean agrees(@Nullable String stated, @Nullable String its) {
        return stated == null || stated.equals(its);
    }
}
