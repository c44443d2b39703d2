package dev.tc3.client.json;

import com.fasterxml.jackson.core.JsonToken;
import dev.tc3.client.api.StructReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Reads structures that are no answers to a call: kept by a user, or published as an example. */
public final class StructureReader {

    private static final String RESPONSE = "Response";

    private StructureReader() {}

    /**
     * Reads a structure.
     *
     * @param json its members as one JSON object
     * @param members reads them
     * @param <T> the structure
     * @return what was read
     * @throws IllegalArgumentException if it is no JSON object and nothing else, or a value cannot be understood
     */
    public static <T> T members(String json, StructReader<T> members) {
        return whole(json, tokens -> {
            begin(tokens);
            return members.readFrom(JacksonResponseReader.ofStructure(tokens));
        });
    }

    /**
     * Reads what an answer holds.
     *
     * @param json its members as one JSON object, which may be the only member of another, {@code Response}
     * @param members reads them
     * @param <T> the response
     * @return what was read
     * @throws IllegalArgumentException if it is no JSON object and nothing else, or a value cannot be understood
     */
    public static <T> T answer(String json, StructReader<T> members) {
        return whole(json, tokens -> {
            begin(tokens);
            if (!isWrapped(tokens)) {
                return members.readFrom(JacksonResponseReader.ofStructure(tokens));
            }
            tokens.next();
            tokens.next();
            T response = members.readFrom(JacksonResponseReader.ofStructure(tokens));
            tokens.next();
            return response;
        });
    }

    private static <T> T whole(String json, Function<Tokens, T> content) {
        try (Tokens tokens = Tokens.of(json.getBytes(StandardCharsets.UTF_8))) {
            T read = content.apply(tokens);
            if (tokens.next() != null) {
                throw tokens.wrong("something follows it");
            }
            return read;
        } catch (UnreadableException e) {
            throw new IllegalArgumentException("the text cannot be read: " + e.reason());
        }
    }

    private static void begin(Tokens tokens) {
        if (tokens.next() != JsonToken.START_OBJECT) {
            throw new UnreadableException("it is no JSON object");
        }
    }

    /** Whether the object has a structure {@code Response} and nothing else. */
    private static boolean isWrapped(Tokens tokens) {
        try (Tokens ahead = tokens.fork()) {
            ahead.next();
            if (ahead.next() != JsonToken.FIELD_NAME
                    || !ahead.text().equals(RESPONSE)
                    || ahead.next() != JsonToken.START_OBJECT) {
                return false;
            }
            ahead.skip();
            return ahead.next() == JsonToken.END_OBJECT;
        }
    }
}
