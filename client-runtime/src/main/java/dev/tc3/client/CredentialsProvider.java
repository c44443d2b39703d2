package dev.tc3.client;

/**
 * Where a client gets credentials from, once for each attempt to send a request. {@link Credentials} is a provider that
 * always gives itself. Implementations are thread-safe. What a provider throws is passed on as it is, as the cause of the
 * call's exception, and so may get into logs: its author must keep secrets out of it.
 */
@FunctionalInterface
public interface CredentialsProvider {

    /**
     * The credentials to sign the next attempt with. It is asked on a thread of the client, which is interrupted when the
     * call's time is up or its caller interrupted; a provider that fetches credentials should keep them while they last.
     *
     * @return the credentials, never null
     * @throws RuntimeException if there are none; the call then fails as not sent, with this very exception as the cause
     */
    Credentials credentials();

    /**
     * Other credentials, after the service refused those that were given last because their token or id is not known to it any more.
     * A provider that keeps credentials should fetch new ones, unless it has done so since. It is asked like {@link #credentials()}.
     *
     * @param refused what the service refused
     * @return the credentials that are right now; if they are the refused ones the call is given up
     * @throws RuntimeException if there are none
     */
    default Credentials renewed(Credentials refused) {
        return credentials();
    }
}
