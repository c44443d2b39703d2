package dev.tc3.client.proof;

import java.time.Duration;
import java.time.Instant;

/**
 * When a request was signed.
 *
 * @param timestamp the time that is written into it
 * @param own this machine's clock
 * @param uptime the clock that nobody can set
 */
record Signing(Instant timestamp, Instant own, Duration uptime) {

    Signing(Instant timestamp, Moment moment) {
        this(timestamp, moment.own(), moment.uptime());
    }

    /** The later of two by each clock, since one of them may have been set back in between. */
    Signing orLater(Signing other) {
        return new Signing(later(timestamp, other.timestamp), later(own, other.own), later(uptime, other.uptime));
    }

    private static <T extends Comparable<? super T>> T later(T one, T other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
