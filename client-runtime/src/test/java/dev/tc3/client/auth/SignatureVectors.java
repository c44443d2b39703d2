package dev.tc3.client.auth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Named;

/** Signatures that Tencent Cloud has published, or its own clients make. */
final class SignatureVectors {

    private SignatureVectors() {}

    static Stream<Named<JsonNode>> of(String group) {
        try (InputStream file = SignatureVectors.class.getResourceAsStream("signature-vectors.json")) {
            JsonNode vectors = new ObjectMapper().readTree(file).path(group);
            return StreamSupport.stream(vectors.spliterator(), false)
                    .map(vector -> Named.of(vector.path("title").asText(), vector));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
