package dev.tc3.client.pipeline;

import dev.tc3.client.Retries;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleSupplier;
import org.jspecify.annotations.Nullable;

/** Whether one call is tried again, and after what delay. Not thread-safe. */
final class RetryRules {

    private final Retries retries;
    private final boolean repeatable;
    private final RetryBudget budget;
    private final DoubleSupplier random;
    private final Map<RetryCause, Integer> done = new EnumMap<>(RetryCause.class);

    /**
     * The rules for a call.
     *
     * @param retries what the user set
     * @param repeatable whether it does no harm if the call runs twice
     * @param budget shared by all calls of the client
     * @param random numbers from 0 to 1
     */
    RetryRules(Retries retries, boolean repeatable, RetryBudget budget, DoubleSupplier random) {
        this.retries = retries;
        this.repeatable = repeatable;
        this.budget = budget;
        this.random = random;
    }

    /**
     * What follows an attempt that failed.
     *
     * @param cause why it could be tried again
     * @param attempts how many attempts there were
     * @param left how much of the call's time is left
     * @return the delay before the next attempt, or null if there is none
     */
    @Nullable
    Duration after(RetryCause cause, int attempts, Duration left) {
        int before = done.getOrDefault(cause, 0);
        if (attempts >= retries.attempts()
                || before >= cause.retries()
                || (cause == RetryCause.UNKNOWN && !repeatable)) {
            return null;
        }
        Duration delay = delay(cause, before);
        if (delay.compareTo(left) >= 0 || !budget.take()) {
            return null;
        }
        done.put(cause, before + 1);
        return delay;
    }

    private Duration delay(RetryCause cause, int before) {
        return switch (cause) {
            case CLOCK, CREDENTIALS, NONE -> Duration.ZERO;
            case RATE_LIMITED -> jittered(retries.rateLimitDelay(), before);
            case NOT_SENT, UNKNOWN -> jittered(retries.baseDelay(), before);
        };
    }

    /** All of a delay is drawn by lot: those who failed together shall not come back together. */
    private Duration jittered(Duration first, int before) {
        long longest =
                Math.min(first.toNanos() << before, retries.longestDelay().toNanos());
        return Duration.ofNanos((long) (longest * random.getAsDouble()));
    }
}
