package dev.tc3.client.proof;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Pauses for as long as they shall be, until it is closed: then those under way end at once, and there are no more. Thread-safe. */
public final class PauseUntilClosed implements Pause, AutoCloseable {

    private final CountDownLatch closed = new CountDownLatch(1);

    /** Pauses on the real clock. */
    public PauseUntilClosed() {}

    @Override
    public boolean take(Duration length) {
        try {
            return !closed.await(length.toNanos(), TimeUnit.NANOSECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}
