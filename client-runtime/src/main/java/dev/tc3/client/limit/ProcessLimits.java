package dev.tc3.client.limit;

import dev.tc3.client.Quota;
import dev.tc3.client.RateLimiter;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** The limiter that all clients of a process share, with one thread that lives while somebody waits. */
public enum ProcessLimits implements RateLimiter {
    /** The only one. */
    INSTANCE;

    private final SlidingWindows windows = new SlidingWindows(System::nanoTime, new IdleTimer());

    @Override
    public CompletionStage<Permit> acquire(Quota quota, Duration atMost) {
        return windows.acquire(quota, atMost);
    }
}
