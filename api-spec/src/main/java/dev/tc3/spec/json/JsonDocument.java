package dev.tc3.spec.json;

import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.report.Source;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Reads a stream as one JSON document. */
public final class JsonDocument {

    /** Several times what the largest published models have. */
    static final int MOST_MEBIBYTES = 32;

    private static final int MOST_BYTES = MOST_MEBIBYTES << 20;

    private final Place top;
    private final Problems problems;

    /**
     * @param source the document that is read
     * @param problems takes what is wrong
     */
    public JsonDocument(Source source, Problems problems) {
        this.top = Place.top(source);
        this.problems = problems;
    }

    /**
     * Reads at most one byte more than a document may have.
     *
     * @param in is read to its end, and left open
     * @return the document's value, or null if there is none and a problem was reported
     * @throws IOException if the stream cannot be read
     */
    public @Nullable JsonValue read(InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            problems.report(
                    top,
                    "the document is larger than " + MOST_MEBIBYTES + " MiB",
                    "check that it is a spec; a spec of hundreds of actions has a few MiB");
            return null;
        }
        String text = new Utf8(top, problems).decode(bytes);
        return text == null ? null : read(text);
    }

    /**
     * Reads a text.
     *
     * @return the text's value, or null if there is none and a problem was reported
     */
    public @Nullable JsonValue read(String text) {
        return new TreeParser(text, top, problems).parse();
    }
}
