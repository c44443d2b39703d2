package dev.tc3.testkit.wire;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads JSON strictly: UTF-8, one value, no name twice, and no deeper than anything published. */
final class JsonText {

    private static final ObjectMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(Folding.DEEPEST)
                            .build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private JsonText() {}

    /**
     * Reads a value.
     *
     * @param what what the text is, such as {@code the body}, for the message of the exception
     * @param bytes the text
     */
    static JsonNode read(String what, byte[] bytes) throws MalformedCallException {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return JSON.readTree(text);
        } catch (CharacterCodingException e) {
            throw new MalformedCallException(what + " is not UTF-8");
        } catch (NumberFormatException e) {
            throw new MalformedCallException(what + " has a number beyond all bounds");
        } catch (JsonProcessingException e) {
            // The parser's own message quotes the text, which may hold a secret.
            throw new MalformedCallException(what + " is not JSON" + position(e.getLocation()));
        }
    }

    /** A limit that is exceeded, such as the depth, has no place. */
    private static String position(@Nullable JsonLocation place) {
        return place == null ? "" : ", from line " + place.getLineNr() + ", column " + place.getColumnNr() + " on";
    }
}
