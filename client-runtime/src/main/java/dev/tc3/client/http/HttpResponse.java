package dev.tc3.client.http;

/**
 * An answer, whole. {@link #toString()} does not show the body.
 *
 * @param status the HTTP status
 * @param body the body, decompressed
 */
@SuppressWarnings("ArrayRecordComponent") // answers are read once, not compared
public record HttpResponse(int status, byte[] body) {

    /** The status and the body's length. */
    @Override
    public String toString() {
        return "HttpResponse{" + status + ", " + body.length + " bytes}";
    }
}
