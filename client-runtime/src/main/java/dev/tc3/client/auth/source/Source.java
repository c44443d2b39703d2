package dev.tc3.client.auth.source;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;

/** A place where credentials may be. Implementations are thread-safe, and end within limits of their own. */
public interface Source {

    /** {@return what it is called in messages, such as {@code environment}} */
    String name();

    /**
     * Looks now.
     *
     * @return what is there
     * @throws NothingThereException if nobody has set this source up
     * @throws CredentialsException if it is set up, but gives no credentials
     */
    Lease fetch() throws NothingThereException;

    /**
     * Looks now, for somebody who has no other source.
     *
     * @return the credentials that are there
     * @throws CredentialsException if there are none
     */
    default Credentials now() {
        try {
            return fetch().credentials();
        } catch (NothingThereException e) {
            throw new CredentialsException(e.reason());
        }
    }
}
