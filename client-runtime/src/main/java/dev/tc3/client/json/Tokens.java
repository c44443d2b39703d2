package dev.tc3.client.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The tokens of a JSON text in UTF-8, one at a time. Whatever is wrong with the text becomes an
 * {@link UnreadableException} that says where, and quotes nothing.
 */
final class Tokens implements AutoCloseable {

    private static final int BYTE_ORDER_MARK = 3;

    private final byte[] bytes;
    private final int start;
    private final JsonParser parser;

    private Tokens(byte[] bytes, int start, JsonParser parser) {
        this.bytes = bytes;
        this.start = start;
        this.parser = parser;
    }

    /**
     * Stands before the first token.
     *
     * @throws UnreadableException if the text cannot be UTF-8
     */
    static Tokens of(byte[] bytes) {
        int start = startsWithByteOrderMark(bytes) ? BYTE_ORDER_MARK : 0;
        // The library would guess other encodings, by their marks and zero bytes; none of those is JSON on this wire.
        for (int i = start; i < Math.min(bytes.length, start + 4); i++) {
            if (bytes[i] == 0 || (bytes[i] & 0xff) >= 0xf8) {
                throw new UnreadableException("it is not UTF-8");
            }
        }
        return from(bytes, start);
    }

    private static Tokens from(byte[] bytes, int start) {
        try {
            return new Tokens(bytes, start, Json.FACTORY.createParser(bytes, start, bytes.length - start));
        } catch (IOException e) {
            throw new UnreadableException("it is not JSON");
        }
    }

    /** The same text from the current token on, which stays the current one here. The copy stands before it. */
    Tokens fork() {
        return from(bytes, start + (int) parser.currentTokenLocation().getByteOffset());
    }

    /** Steps to the next token; null at the end of the text. */
    @Nullable
    JsonToken next() {
        try {
            return parser.nextToken();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** The current token. */
    @Nullable
    JsonToken current() {
        return parser.currentToken();
    }

    /** The text of the current token: a name, a string's value, a number as written. */
    String text() {
        try {
            return parser.getText();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Steps to the end of the current value. */
    void skip() {
        try {
            parser.skipChildren();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    /** Steps to the end of the structure or list that begins here if nothing is in it; else stays. */
    boolean stepOverEmpty() {
        boolean empty;
        try (Tokens ahead = fork()) {
            ahead.next();
            JsonToken second = ahead.next();
            empty = second != null && second.isStructEnd();
        }
        if (empty) {
            skip();
        }
        return empty;
    }

    /** The current value as it is written in the text. Steps to its end. */
    String source() {
        int from = start + (int) parser.currentTokenLocation().getByteOffset();
        skip();
        int to = start + (int) parser.currentLocation().getByteOffset();
        return new String(bytes, from, to - from, StandardCharsets.UTF_8);
    }

    /** Something is wrong with the current token. */
    UnreadableException wrong(String what) {
        return new UnreadableException(what + place());
    }

    private UnreadableException unreadable(IOException e) {
        return new UnreadableException((e instanceof StreamConstraintsException
                        ? "it is nested too deeply or has too long a name or number"
                        : "it is not JSON, or ends too soon")
                + place());
    }

    private String place() {
        return " (near byte " + (start + Math.max(0, parser.currentLocation().getByteOffset())) + ")";
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw new UnreadableException("it is not JSON");
        }
    }

    private static boolean startsWithByteOrderMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK
                && bytes[0] == (byte) 0xef
                && bytes[1] == (byte) 0xbb
                && bytes[2] == (byte) 0xbf;
    }
}
