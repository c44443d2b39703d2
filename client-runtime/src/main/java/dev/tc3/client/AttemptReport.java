package dev.tc3.client;

import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What came of one attempt of a call. Immutable. It holds no secret, no parameter and none of the service's words, so all of it may
 * be logged.
 */
public final class AttemptReport {

    private final String action;
    private final String region;
    private final int attempt;
    private final Duration elapsed;
    private final @Nullable Tc3Exception failure;
    private final @Nullable Duration nextAfter;

    /**
     * A report.
     *
     * @param action the action that was called
     * @param region the region that was called
     * @param attempt the number of the attempt, from 1 on; 0 if the call ended before there was one
     * @param elapsed how long the call has taken so far, from its beginning
     * @param failure how the attempt failed, or null if the action was accepted
     * @param nextAfter the delay before the next attempt, or null if the call has ended
     */
    public AttemptReport(
            String action,
            String region,
            int attempt,
            Duration elapsed,
            @Nullable Tc3Exception failure,
            @Nullable Duration nextAfter) {
        this.action = action;
        this.region = region;
        this.attempt = attempt;
        this.elapsed = elapsed;
        this.failure = failure;
        this.nextAfter = nextAfter;
    }

    /** {@return the action that was called} */
    public String action() {
        return action;
    }

    /** {@return the region that was called} */
    public String region() {
        return region;
    }

    /** {@return the number of the attempt, from 1 on; 0 if the call ended before there was one} */
    public int attempt() {
        return attempt;
    }

    /** {@return how long the call has taken so far, from its beginning} */
    public Duration elapsed() {
        return elapsed;
    }

    /** {@return whether the action was accepted} */
    public boolean accepted() {
        return failure == null;
    }

    /** {@return whether the action ran, if the attempt failed; empty if it was accepted} */
    public Optional<Outcome> outcome() {
        return Optional.ofNullable(failure).map(Tc3Exception::outcome);
    }

    /** {@return the error code that the service answered with, or empty if there was none} */
    public Optional<String> errorCode() {
        return failure instanceof ApiErrorException error ? Optional.of(error.code()) : Optional.empty();
    }

    /** {@return the delay before the next attempt, or empty if the call has ended} */
    public Optional<Duration> nextAfter() {
        return Optional.ofNullable(nextAfter);
    }

    /** All of it, as a line. */
    @Override
    public String toString() {
        return action + " in " + region + ", attempt " + attempt + " after " + elapsed.toMillis() + " ms: "
                + outcome().map(Outcome::name).orElse("ACCEPTED")
                + errorCode().map(code -> ", " + code).orElse("")
                + nextAfter()
                        .map(delay -> ", next in " + delay.toMillis() + " ms")
                        .orElse("");
    }
}
