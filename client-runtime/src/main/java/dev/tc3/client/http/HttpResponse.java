package dev.tc3.client.http;

import org.jspecify.annotations.Nullable;

/**
 * An answer, whole. {@link #toString()} does not show the body.
 *
 * @param status the HTTP status
 * @param contentType what the body is said to be, as it came; or null
 * @param date when it was made, by the service's clock, as it came; or null
 * @param body the body, decompressed
 */
@SuppressWarnings("ArrayRecordComponent") // answers are read once, not compared
public record HttpResponse(
        int status, @Nullable String contentType, @Nullable String date, byte[] body) {

    /** The status and the body's length. */
    @Override
    public String toString() {
        return "HttpResponse{" + status + ", " + body.length + " bytes}";
    }
}
