package dev.tc3.spec.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Passes over a document in search of its service and version, and keeps nothing else of it. It knows where the native
 * format has them, and where the published one does.
 */
public final class IdentityScan {

    private static final int LONGEST_TEXT = 1_000;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(TreeParser.DEEPEST + 1)
                    .maxStringLength(LONGEST_TEXT)
                    .maxDocumentLength((long) JsonDocument.MOST_MEBIBYTES << 20)
                    .build())
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .build();

    private @Nullable String service;
    private @Nullable String version;
    private @Nullable String publishedService;
    private @Nullable String publishedVersion;

    private IdentityScan() {}

    /**
     * Scans a document up to where both are found, or where it is no longer one.
     *
     * @param in is left open
     * @throws IOException if the stream cannot be read
     */
    public static IdentityScan of(InputStream in) throws IOException {
        IdentityScan scan = new IdentityScan();
        try (JsonParser parser = FACTORY.createParser(in)) {
            if (parser.nextToken() == JsonToken.START_OBJECT) {
                scan.document(parser);
            }
        } catch (JsonProcessingException | CharConversionException e) {
            // Whoever reads the document tells what is wrong with it, and where.
        }
        return scan;
    }

    /** The service, or null if none was found. */
    public @Nullable String service() {
        return isPublished() ? publishedService : service;
    }

    /** The version, or null if none was found. */
    public @Nullable String version() {
        return isPublished() ? publishedVersion : version;
    }

    /** The published format has a version at its top as well, which is another one. */
    private boolean isPublished() {
        return service == null && (publishedService != null || publishedVersion != null);
    }

    private void document(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.START_OBJECT && key.equals("metadata")) {
                metadata(parser);
            } else if (value == JsonToken.VALUE_STRING && key.equals("service")) {
                service = parser.getText();
            } else if (value == JsonToken.VALUE_STRING && key.equals("version")) {
                version = parser.getText();
            } else {
                parser.skipChildren();
            }
            if (service() != null && version() != null) {
                return;
            }
        }
    }

    private void metadata(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value == JsonToken.VALUE_STRING && key.equals("serviceShortName")) {
                publishedService = parser.getText();
            } else if (value == JsonToken.VALUE_STRING && key.equals("apiVersion")) {
                publishedVersion = parser.getText();
            } else {
                parser.skipChildren();
            }
        }
    }
}
