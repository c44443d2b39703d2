package dev.tc3.testkit.parameters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.tc3.testkit.wire.Arguments.Part;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** The parts of a body as they stand in a tree. */
final class PartText {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PartText() {}

    /** The part as text, or, if it is none, as bytes, which no type but that of binary parameters takes. */
    static JsonNode of(Part part) {
        try {
            return NODES.textNode(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(part.content()))
                    .toString());
        } catch (CharacterCodingException e) {
            return NODES.binaryNode(part.content());
        }
    }

    /** The part's bytes as JSON has them. */
    static JsonNode base64Of(Part part) {
        return NODES.textNode(Base64.getEncoder().encodeToString(part.content()));
    }
}
