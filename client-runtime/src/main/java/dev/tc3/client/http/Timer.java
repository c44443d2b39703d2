package dev.tc3.client.http;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends calls whose time is up, also those that wait for a thread or for a name to be resolved, which the library's own
 * limit does not reach. One daemon thread, started when it is first needed.
 */
public final class Timer implements AutoCloseable {

    private final ScheduledThreadPoolExecutor executor =
            new ScheduledThreadPoolExecutor(1, DaemonThreads.named("tc3-timer"));

    /** A timer whose thread does not run yet. */
    public Timer() {
        // A call that ends early must not be held in memory until its time would have been up.
        executor.setRemoveOnCancelPolicy(true);
    }

    /**
     * Does something later, on the timer's thread.
     *
     * @param delay after how long; at once if that is not positive
     * @param action what to do: quick, and throwing nothing
     * @return can cancel it
     * @throws java.util.concurrent.RejectedExecutionException if the timer is closed
     */
    public Future<?> after(Duration delay, Runnable action) {
        return executor.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
    }

    int pending() {
        return executor.getQueue().size();
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
