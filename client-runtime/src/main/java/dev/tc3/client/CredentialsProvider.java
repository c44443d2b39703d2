package dev.tc3.client;

/**
 * Where a client gets credentials from, once for each attempt to send a request. {@link Credentials} is a provider that
 * always gives itself. Implementations are thread-safe.
 */
@FunctionalInterface
public interface CredentialsProvider {

    /**
     * The credentials to sign the next attempt with.
     *
     * @throws RuntimeException if there are none; the call then fails as not sent
     */
    Credentials credentials();
}
