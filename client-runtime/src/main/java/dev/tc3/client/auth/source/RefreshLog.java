package dev.tc3.client.auth.source;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A warning when credentials could not be replaced while the old ones last: until they end nobody else learns of it.
 * Whatever logging does, it does not change what callers get.
 */
final class RefreshLog {

    private static final Logger LOGGER = System.getLogger("dev.tc3.client");

    private final Source source;

    RefreshLog(Source source) {
        this.source = source;
    }

    void failed(Knowledge after, Instant now) {
        Lease lease = after.validAt(now);
        if (lease == null || after.failure() == null) {
            return;
        }
        try {
            LOGGER.log(
                    Level.WARNING,
                    line(lease.expiry(), String.valueOf(after.failure().getMessage())));
        } catch (RuntimeException e) {
            // Handlers may throw, and there is nobody to tell.
        }
    }

    private String line(@Nullable Instant expiry, String reason) {
        return "credentials of the " + source.name() + " were not renewed, and "
                + (expiry == null ? "the old ones go on being used" : "the old ones end at " + expiry) + ": " + reason;
    }
}
