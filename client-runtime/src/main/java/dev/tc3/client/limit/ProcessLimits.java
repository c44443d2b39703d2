package dev.tc3.client.limit;

import dev.tc3.client.Quota;
import dev.tc3.client.RateLimiter;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/** The limiter that all clients of a process share, with one thread that lives while somebody waits. */
public final class ProcessLimits implements RateLimiter {

    /** The only one. */
    public static final RateLimiter INSTANCE = new ProcessLimits();

    private final SlidingWindows windows = new SlidingWindows(System::nanoTime, new IdleTimer());

    private ProcessLimits() {}

    @Override
    public CompletionStage<Permit> acquire(Quota quota, Duration atMost) {
        return windows.acquire(quota, atMost);
    }
}
