package dev.tc3.client.http;

import org.jspecify.annotations.Nullable;

/**
 * No answer came. Neither message nor causes contain anything of the request but its host, for a request's URL and
 * headers hold secrets.
 */
public final class TransportException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Progress progress;

    /**
     * An exception about one request.
     *
     * @param progress how far the request got
     * @param reason what happened, as the end of a sentence
     * @param cause what failed, with nothing of the request in it; or null
     */
    public TransportException(Progress progress, String reason, @Nullable Throwable cause) {
        super(reason, cause);
        this.progress = progress;
    }

    /**
     * Whether any byte of the request may have been written. If not, the service has certainly not seen it.
     *
     * @return whether it may have been
     */
    public boolean maybeSent() {
        return progress == Progress.MAYBE_SENT;
    }

    /** {@return how far the request got} */
    public Progress progress() {
        return progress;
    }

    /** {@return what happened, as the end of a sentence} */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
