package dev.tc3.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A clock that stands still until a test moves it. Give the same one to the fake and to the client, so that both agree
 * on the time. Thread-safe.
 */
public final class ManualClock extends Clock {

    private final Hand hand;
    private final ZoneId zone;

    private ManualClock(Hand hand, ZoneId zone) {
        this.hand = hand;
        this.zone = zone;
    }

    /** A clock that stands at an instant, in UTC. */
    public static ManualClock at(Instant now) {
        return new ManualClock(new Hand(now), ZoneOffset.UTC);
    }

    /** A clock that stands at the system's time of this moment, in UTC. */
    public static ManualClock startingNow() {
        return at(Instant.now());
    }

    /**
     * Moves the clock forward.
     *
     * @param duration how far
     * @throws IllegalArgumentException if it is negative; {@link #set} can go back
     */
    public void advance(Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("cannot advance by " + duration + "; use set to go back");
        }
        hand.advance(duration);
    }

    /** Sets the clock to an instant, which may lie in its past. */
    public void set(Instant instant) {
        hand.set(instant);
    }

    @Override
    public Instant instant() {
        return hand.get();
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    /** The same clock seen from another zone: moving either moves both. */
    @Override
    public ManualClock withZone(ZoneId other) {
        return new ManualClock(hand, other);
    }

    /** The instant at which the clock stands. */
    @Override
    public String toString() {
        return "ManualClock[" + hand.get() + "]";
    }

    /** The time that a clock shares with itself in other zones. */
    private static final class Hand {

        private Instant now;

        Hand(Instant now) {
            this.now = now;
        }

        synchronized Instant get() {
            return now;
        }

        synchronized void set(Instant instant) {
            now = instant;
        }

        synchronized void advance(Duration duration) {
            now = now.plus(duration);
        }
    }
}
