package dev.tc3.client.auth.source;

import dev.tc3.client.CredentialsException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a source: what it gave last, how the last question ended, and when to ask again. Immutable.
 *
 * @param lease what it gave last, or null
 * @param confirmed whether the last question brought what was known before
 * @param answered when the last question ended
 * @param askAgain when to ask again, if nothing else calls for it
 * @param failure why the last question failed, or null if it did not
 * @param failures how many questions in a row have failed
 */
record Knowledge(
        @Nullable Lease lease,
        boolean confirmed,
        Instant answered,
        Instant askAgain,
        @Nullable CredentialsException failure,
        int failures) {

    /** How long before their end credentials are replaced. */
    static final Duration AHEAD = Duration.ofMinutes(5);

    /** Credentials that come with less than that are not asked for again at once, but when half of their life is over. */
    private static final Duration LONGEST_SHORT_PAUSE = Duration.ofMinutes(1);

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 4;

    /** How long an answer stands, whatever it is, for those who have no use for it. */
    private static final Duration ANSWER_STANDS = Duration.ofSeconds(1);

    static Knowledge none() {
        return new Knowledge(null, false, Instant.MIN, Instant.MIN, null, 0);
    }

    Knowledge given(Lease given, Instant now) {
        boolean same = lease != null && lease.credentials().equals(given.credentials());
        return new Knowledge(given, same, now, renewal(given, now), null, 0);
    }

    Knowledge refused(CredentialsException reason, Instant now) {
        return new Knowledge(lease, false, now, now.plus(pause(failures)), reason, failures + 1);
    }

    /** What the source gave last, if it has not ended; else null. */
    @Nullable
    Lease validAt(Instant now) {
        return lease == null || lease.hasExpired(now) ? null : lease;
    }

    /** Whether valid credentials should be replaced. */
    boolean isDue(Instant now) {
        return isPast(askAgain, now);
    }

    /** Whether the last answer is too old to be everybody's. */
    boolean isStale(Instant now) {
        return answered.equals(Instant.MIN) || isPast(answered.plus(ANSWER_STANDS), now);
    }

    /** A clock that was set back must not make anybody wait until it is again where it was. */
    private boolean isPast(Instant time, Instant now) {
        return !now.isBefore(time) || now.isBefore(answered);
    }

    private static Instant renewal(Lease given, Instant now) {
        if (given.expiry() == null) {
            return Instant.MAX;
        }
        Instant early = given.expiry().minus(AHEAD);
        Duration half = Duration.between(now, given.expiry()).dividedBy(2);
        Instant soon = now.plus(half.compareTo(LONGEST_SHORT_PAUSE) < 0 ? half : LONGEST_SHORT_PAUSE);
        return early.isAfter(soon) ? early : soon;
    }

    private static Duration pause(int failuresBefore) {
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failuresBefore, MOST_DOUBLINGS));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }
}
