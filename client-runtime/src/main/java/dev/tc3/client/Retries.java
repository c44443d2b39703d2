package dev.tc3.client;

import java.time.Duration;
import java.util.Objects;

/**
 * How often a client tries again by itself. Immutable. It never does what could make an action run twice: these settings can only
 * make it more careful, or change its pace.
 *
 * <p>What is tried again, each time signed afresh and within the call's time limit: a request that certainly did not leave, twice; one
 * that the service's rate limit stopped, twice; one whose timestamp was refused, once, by the service's clock; one whose
 * credentials the service does not know any more, once, if there are others now. A call whose outcome is unknown is made again
 * only if that is harmless: if it only reads, or carries a token by which the service recognizes it. Such a call is made three
 * times at most.
 */
public final class Retries {

    private static final Retries STANDARD =
            new Retries(6, Duration.ofMillis(100), Duration.ofSeconds(1), Duration.ofSeconds(10), 100);
    private static final Retries NONE = STANDARD.attempts(1);
    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final int attempts;
    private final Duration baseDelay;
    private final Duration rateLimitDelay;
    private final Duration longestDelay;
    private final int budget;

    private Retries(int attempts, Duration baseDelay, Duration rateLimitDelay, Duration longestDelay, int budget) {
        this.attempts = attempts;
        this.baseDelay = baseDelay;
        this.rateLimitDelay = rateLimitDelay;
        this.longestDelay = longestDelay;
        this.budget = budget;
    }

    /** {@return what clients do unless they are told otherwise} */
    public static Retries standard() {
        return STANDARD;
    }

    /** {@return every call is tried once} */
    public static Retries none() {
        return NONE;
    }

    /**
     * The same with another limit to the attempts of one call, for all reasons together; 6 by default.
     *
     * @param most the limit, from 1 to 10
     * @return the changed settings
     * @throws IllegalArgumentException if it is outside of that
     */
    public Retries attempts(int most) {
        if (most < 1 || most > 10) {
            throw new IllegalArgumentException("a call is attempted from 1 to 10 times, not " + most);
        }
        return new Retries(most, baseDelay, rateLimitDelay, longestDelay, budget);
    }

    /**
     * The same with another delay before a call is tried again. It is drawn between zero and this, which doubles each time; 100
     * milliseconds by default.
     *
     * @param delay the longest first delay, from zero to a minute
     * @return the changed settings
     * @throws IllegalArgumentException if it is outside of that
     */
    public Retries baseDelay(Duration delay) {
        return new Retries(attempts, check("baseDelay", delay), rateLimitDelay, longestDelay, budget);
    }

    /**
     * The same with another delay after the service's rate limit stopped a request; drawn in the same way; 1 second by default.
     *
     * @param delay the longest first delay, from zero to a minute
     * @return the changed settings
     * @throws IllegalArgumentException if it is outside of that
     */
    public Retries rateLimitDelay(Duration delay) {
        return new Retries(attempts, baseDelay, check("rateLimitDelay", delay), longestDelay, budget);
    }

    /**
     * The same with another bound to what delays grow to; 10 seconds by default.
     *
     * @param delay the bound, from zero to a minute
     * @return the changed settings
     * @throws IllegalArgumentException if it is outside of that
     */
    public Retries longestDelay(Duration delay) {
        return new Retries(attempts, baseDelay, rateLimitDelay, check("longestDelay", delay), budget);
    }

    /**
     * The same with another budget. All calls of a client share it: each further attempt takes one from it, a call that succeeds
     * at once gives a fifth back, and one that succeeds later gives back what it took last. When it is empty nothing is tried
     * again, so that clients do not add to the trouble of a service that is down. 100 by default. It is the
     * client's; a single call's settings do not change it.
     *
     * @param most what it holds at most, and in the beginning; from 0 to 10,000
     * @return the changed settings
     * @throws IllegalArgumentException if it is outside of that
     */
    public Retries budget(int most) {
        if (most < 0 || most > 10_000) {
            throw new IllegalArgumentException("a budget is from 0 to 10000, not " + most);
        }
        return new Retries(attempts, baseDelay, rateLimitDelay, longestDelay, most);
    }

    /** {@return how often one call is attempted at most} */
    public int attempts() {
        return attempts;
    }

    /** {@return the longest first delay} */
    public Duration baseDelay() {
        return baseDelay;
    }

    /** {@return the longest first delay after the service's rate limit stopped a request} */
    public Duration rateLimitDelay() {
        return rateLimitDelay;
    }

    /** {@return what delays grow to} */
    public Duration longestDelay() {
        return longestDelay;
    }

    /** {@return how many further attempts the calls of a client share} */
    public int budget() {
        return budget;
    }

    private static Duration check(String what, Duration delay) {
        Objects.requireNonNull(delay, what);
        if (delay.isNegative() || delay.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(what + " is " + delay + "; it must be from zero to one minute");
        }
        return delay;
    }
}
