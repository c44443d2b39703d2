package dev.tc3.client.multipart;

/**
 * A body of parts. Nobody may change the bytes afterwards. {@link #toString()} does not show them.
 *
 * @param contentType what its {@code Content-Type} header must say, byte for byte
 * @param bytes the body
 */
@SuppressWarnings("ArrayRecordComponent") // bodies are sent, not compared
public record MultipartBody(String contentType, byte[] bytes) {

    /** The length. */
    @Override
    public String toString() {
        return "MultipartBody{" + bytes.length + " bytes}";
    }
}
