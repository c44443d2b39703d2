package dev.tc3.client.bucket4j;

import dev.tc3.client.Quota;
import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import java.time.Duration;

/**
 * How far apart the moments lie at which the requests of a quota leave. Moments that are {@code (window + margin) / requests} apart keep the
 * quota, if no request arrives later after its moment than the margin: of more requests than the quota has, the last one's moment is at
 * least window and margin after the first one's, so it arrives at least a window later.
 *
 * @param nanos the time from one moment to the next
 */
record Pace(long nanos) {

    /** Clocks differ in how they round, and stores count milliseconds. */
    private static final Duration ROUNDING = Duration.ofMillis(2);

    static Pace of(Quota quota, Duration margin) {
        long span = quota.window().plus(margin).plus(ROUNDING).toNanos();
        return new Pace((span + quota.requests() - 1) / quota.requests());
    }

    /** A bucket that saves up no more than one request, so that there is never a burst. */
    BucketConfiguration bucket() {
        return BucketConfiguration.builder()
                .addLimit(Bandwidth.builder()
                        .capacity(1)
                        .refillGreedy(1, Duration.ofNanos(nanos))
                        .build())
                .build();
    }
}
