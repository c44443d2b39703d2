package dev.tc3.client;

/**
 * Where a client gets credentials from, once for each attempt to send a request. {@link Credentials} is a provider that
 * always gives itself. Implementations are thread-safe.
 */
@FunctionalInterface
public interface CredentialsProvider {

    /**
     * The credentials to sign the next attempt with. It is asked on the thread that makes the call, and the time it takes is
     * part of the time that the call may take; a provider that fetches credentials should keep them while they last.
     *
     * @return the credentials, never null
     * @throws RuntimeException if there are none; the call then fails as not sent, with this exception as the cause
     */
    Credentials credentials();
}
