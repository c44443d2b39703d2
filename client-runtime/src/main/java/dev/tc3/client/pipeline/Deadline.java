package dev.tc3.client.pipeline;

import java.time.Duration;

/** The moment by which a call ends, whatever it is doing. */
final class Deadline {

    private final long start;
    private final Duration limit;

    private Deadline(long start, Duration limit) {
        this.start = start;
        this.limit = limit;
    }

    /** So long from now. */
    static Deadline in(Duration limit) {
        return new Deadline(System.nanoTime(), limit);
    }

    /** All of the time that there was. */
    Duration limit() {
        return limit;
    }

    Duration elapsed() {
        return Duration.ofNanos(System.nanoTime() - start);
    }

    /** What is left; zero or less when it has passed. */
    Duration remaining() {
        return limit.minus(elapsed());
    }

    boolean hasPassed() {
        return remaining().isNegative() || remaining().isZero();
    }
}
