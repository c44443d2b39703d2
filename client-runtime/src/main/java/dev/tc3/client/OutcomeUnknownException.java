package dev.tc3.client;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The request was sent, at least in part, and no usable answer came back: a timeout, a broken connection, an HTTP
 * status other than 200, or an answer that cannot be read. The action may have run: find out before calling again.
 */
public final class OutcomeUnknownException extends Tc3Exception {

    private static final long serialVersionUID = 1L;

    private final int httpStatus;

    /**
     * An exception about a request whose outcome nobody told.
     *
     * @param action the action that was called
     * @param attempts how many times the request was sent
     * @param requestId the id the answer gave, or null
     * @param httpStatus the answer's HTTP status, or empty if no answer came
     * @param reason what happened, without any value of the request or the answer
     * @param cause what failed, or null
     */
    public OutcomeUnknownException(
            String action,
            int attempts,
            @Nullable String requestId,
            OptionalInt httpStatus,
            String reason,
            @Nullable Throwable cause) {
        super(
                action,
                Outcome.UNKNOWN,
                attempts,
                requestId,
                action + " may or may not have run: " + reason
                        + (requestId == null ? "" : " (RequestId " + requestId + ")"),
                cause);
        this.httpStatus = httpStatus.orElse(0);
    }

    /** {@return the HTTP status of the answer, or empty if no answer came} */
    public OptionalInt httpStatus() {
        return httpStatus == 0 ? OptionalInt.empty() : OptionalInt.of(httpStatus);
    }
}
