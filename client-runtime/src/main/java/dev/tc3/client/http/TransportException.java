package dev.tc3.client.http;

import org.jspecify.annotations.Nullable;

/**
 * No answer came. Neither message nor causes contain anything of the request but its host, for a request's URL and
 * headers hold secrets.
 */
public final class TransportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean maybeSent;

    /**
     * An exception about one request.
     *
     * @param maybeSent whether any byte of the request may have been written
     * @param reason what happened, as the end of a sentence
     * @param cause what failed, with nothing of the request in it; or null
     */
    public TransportException(boolean maybeSent, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.maybeSent = maybeSent;
    }

    /**
     * Whether any byte of the request may have been written. If not, the service has certainly not seen it.
     *
     * @return whether it may have been
     */
    public boolean maybeSent() {
        return maybeSent;
    }

    /** {@return what happened, as the end of a sentence} */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
