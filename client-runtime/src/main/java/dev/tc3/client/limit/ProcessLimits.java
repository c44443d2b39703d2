package dev.tc3.client.limit;

import dev.tc3.client.Quota;
import dev.tc3.client.RateLimiter;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** The limiter that all clients of a process share. */
public final class ProcessLimits implements RateLimiter {

    /** The only one that clients use by default. */
    public static final ProcessLimits INSTANCE = new ProcessLimits();

    private ProcessLimits() {}

    @Override
    public CompletionStage<Permit> acquire(Quota quota, Duration atMost) {
        return NoLimits.INSTANCE.acquire(quota, atMost);
    }
}
