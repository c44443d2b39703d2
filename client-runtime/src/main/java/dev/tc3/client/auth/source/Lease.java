package dev.tc3.client.auth.source;

import dev.tc3.client.Credentials;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Credentials, and how long they last.
 *
 * @param credentials the credentials
 * @param expiry when they end, or null if nobody knows of an end
 */
public record Lease(Credentials credentials, @Nullable Instant expiry) {

    /**
     * Credentials that last until somebody takes them back.
     *
     * @param credentials the credentials
     * @return the lease
     */
    public static Lease lasting(Credentials credentials) {
        return new Lease(credentials, null);
    }

    boolean hasExpired(Instant now) {
        return expiry != null && !now.isBefore(expiry);
    }
}
