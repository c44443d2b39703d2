package dev.tc3.client;

/** There was no leave to send a request in time, or who gives it could not be asked. Nothing was sent. */
public final class RateLimitException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception about one request.
     *
     * @param reason why there was no leave, as the end of a sentence
     */
    public RateLimitException(String reason) {
        super(reason);
    }

    /**
     * An exception about one request.
     *
     * @param reason why there was no leave, as the end of a sentence
     * @param cause what failed
     */
    public RateLimitException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
