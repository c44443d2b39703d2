package dev.tc3.client.http;

import java.io.InterruptedIOException;
import java.net.ProtocolException;

/** What it means that the library failed after the request may have been sent. */
final class BrokenAnswer {

    private BrokenAnswer() {}

    static TransportException by(Exception failure) {
        return new TransportException(Progress.MAYBE_SENT, reason(failure), CleanCause.ofSent(failure));
    }

    private static String reason(Exception failure) {
        if (failure instanceof InterruptedIOException) {
            return "no answer came in time";
        }
        if (failure instanceof ProtocolException) {
            return "the answer broke off, or is no HTTP";
        }
        return "the connection broke before the answer was complete";
    }
}
