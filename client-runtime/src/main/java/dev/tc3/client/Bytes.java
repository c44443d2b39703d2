package dev.tc3.client;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Binary content, such as a file that is uploaded. Immutable and thread-safe; two are equal if they hold the same bytes.
 */
public final class Bytes {

    private static final Bytes NONE = new Bytes(new byte[0]);

    private final byte[] content;

    private Bytes(byte[] content) {
        this.content = content;
    }

    /**
     * A copy of an array.
     *
     * @param content the bytes
     * @return the same bytes
     */
    public static Bytes of(byte[] content) {
        Objects.requireNonNull(content, "content");
        return content.length == 0 ? NONE : new Bytes(content.clone());
    }

    /** {@return how many bytes there are} */
    public int size() {
        return content.length;
    }

    /** {@return a copy of the bytes} */
    public byte[] toByteArray() {
        return content.clone();
    }

    /**
     * Writes all bytes, without a copy.
     *
     * @param out takes the bytes; it is not closed
     * @throws IOException if it cannot take them
     */
    public void writeTo(OutputStream out) throws IOException {
        out.write(content);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Bytes that && Arrays.equals(content, that.content);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(content);
    }

    /** {@return how many bytes there are, but none of them} */
    @Override
    public String toString() {
        return "<" + content.length + (content.length == 1 ? " byte>" : " bytes>");
    }
}
