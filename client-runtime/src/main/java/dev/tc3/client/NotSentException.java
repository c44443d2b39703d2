package dev.tc3.client;

import org.jspecify.annotations.Nullable;

/**
 * No byte of the request reached the service: the host was not found, no connection came about, credentials could not
 * be had, or the client was closed. The outcome is {@link Outcome#NOT_EXECUTED}, so calling again is safe.
 *
 * <p>When a {@link CredentialsProvider} failed, the cause is the provider's own exception, untouched: what it says is up to
 * the provider's author. Any other cause is written by this library and contains no secret.
 */
public final class NotSentException extends Tc3Exception {

    private static final long serialVersionUID = 1L;

    /**
     * An exception about a request that did not leave.
     *
     * @param action the action that was called
     * @param attempts how many times sending was tried; 0 if it ended before that
     * @param reason why it was not sent, without any value of the request
     * @param cause what failed, or null
     */
    public NotSentException(String action, int attempts, String reason, @Nullable Throwable cause) {
        super(action, Outcome.NOT_EXECUTED, attempts, null, action + " was not sent: " + reason, cause);
    }
}
