package dev.tc3.client.bucket4j;

import dev.tc3.client.Quota;
import dev.tc3.client.RateLimitException;
import dev.tc3.client.RateLimiter.Permit;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** One who waits for leave. */
final class Ticket extends CompletableFuture<Permit> {

    private static final int MOST_TRIES = 3;

    private final Quota quota;
    private final long latest;
    private volatile boolean answered;
    private int missed;

    Ticket(Quota quota, long latest) {
        this.quota = quota;
        this.latest = latest;
    }

    Quota quota() {
        return quota;
    }

    /** How long it can still wait; zero if its time is up. */
    Duration timeLeft(long now) {
        return Duration.ofNanos(Math.max(0, latest - now));
    }

    /** The store has answered, so that there is a moment to wait for. */
    void answered() {
        answered = true;
    }

    /** Counts a moment that had passed before it could be used, and says whether it is worth while to ask for another. */
    synchronized boolean missed() {
        missed++;
        return missed < MOST_TRIES;
    }

    boolean noPlace() {
        return fail(new RateLimitException("the rate limit of " + quota.requests() + " requests in "
                + quota.window().toSeconds()
                + " s, which is shared with others, leaves no place within the time limit"));
    }

    boolean timeIsUp() {
        return answered
                ? noPlace()
                : fail(new RateLimitException(
                        "the store of the shared rate limit did not answer within the time limit"));
    }

    boolean storeFailed(Throwable failure) {
        return fail(new RateLimitException("the store of the shared rate limit failed", StoreFailure.of(failure)));
    }

    boolean storeIsSlow(Duration lateness) {
        return fail(new RateLimitException("the store of the shared rate limit took longer than "
                + lateness.toMillis() + " ms to answer, " + MOST_TRIES
                + " times; give the limiter a margin of more than twice the time that it takes"));
    }

    boolean closed() {
        return fail(new RateLimitException("the rate limiter was closed"));
    }

    private boolean fail(RateLimitException why) {
        return completeExceptionally(why);
    }
}
