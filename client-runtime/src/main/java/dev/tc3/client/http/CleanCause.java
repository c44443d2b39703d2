package dev.tc3.client.http;

import dev.tc3.client.params.LogText;
import org.jspecify.annotations.Nullable;

/**
 * Copies of the library's exceptions that may be shown: they say what kind the original is, and where it came from,
 * but repeat a message only if it cannot contain a secret. The library puts URLs into some, and the server's own words, which may echo the request.
 */
final class CleanCause extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CHAIN = 8;
    private static final int LONGEST_MESSAGE = 300;

    private CleanCause(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** Copies a failure from before anything was sent; only what it says of the query is left out. */
    static CleanCause ofUnsent(Throwable failure, String query) {
        return copy(failure, LONGEST_CHAIN, message -> query.isEmpty() || !message.contains(query));
    }

    /** Copies a failure from after the request may have been sent, without any message. */
    static CleanCause ofSent(Throwable failure) {
        return copy(failure, LONGEST_CHAIN, message -> false);
    }

    private static CleanCause copy(Throwable failure, int longest, MessageFilter filter) {
        String kind = failure.getClass().getName();
        String message = failure.getMessage();
        Throwable cause = failure.getCause();
        CleanCause copy = new CleanCause(
                message != null && filter.isSafe(message) ? kind + ": " + LogText.of(message, LONGEST_MESSAGE) : kind,
                cause == null || longest == 0 ? null : copy(cause, longest - 1, filter));
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }

    private interface MessageFilter {

        boolean isSafe(String message);
    }
}
