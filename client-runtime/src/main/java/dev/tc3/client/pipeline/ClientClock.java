package dev.tc3.client.pipeline;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * The time that requests are signed by: that of the client's clock, until the service says that this is wrong. Thread-safe.
 */
final class ClientClock {

    private final Clock clock;
    private final AtomicReference<Duration> correction = new AtomicReference<>(Duration.ZERO);

    ClientClock(Clock clock) {
        this.clock = clock;
    }

    Instant now() {
        return clock.instant().plus(correction.get());
    }

    /**
     * Takes over the service's time.
     *
     * @param date what an answer says in its header {@code Date}, or null
     * @return whether that was a time
     */
    boolean correct(@Nullable String date) {
        Instant told = parse(date);
        if (told == null) {
            return false;
        }
        correction.set(Duration.between(clock.instant(), told));
        return true;
    }

    /** A time in HTTP's form, or null. */
    static @Nullable Instant parse(@Nullable String date) {
        if (date == null) {
            return null;
        }
        try {
            return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
