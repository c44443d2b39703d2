package dev.tc3.client.pipeline;

import dev.tc3.client.proof.Clocks;
import dev.tc3.client.proof.Moment;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The time that requests are signed by: that of the client's clock, until the service says that this is wrong. It also remembers what
 * answers tell of the service's time. Thread-safe.
 */
final class ClientClock implements Clocks {

    private final Clock clock;
    private final Supplier<Duration> uptime;
    private final AtomicReference<Duration> correction = new AtomicReference<>(Duration.ZERO);
    private final AtomicReference<@Nullable Told> told = new AtomicReference<>();

    ClientClock(Clock clock) {
        this.clock = clock;
        this.uptime = uptimeOf(clock);
    }

    /** A clock of the user's own is all the time there is, as in a test that drives it. */
    private static Supplier<Duration> uptimeOf(Clock clock) {
        return clock.equals(Clock.system(clock.getZone()))
                ? () -> Duration.ofNanos(System.nanoTime())
                : () -> Duration.between(Instant.EPOCH, clock.instant());
    }

    Instant now() {
        return clock.instant().plus(correction.get());
    }

    /** An answer has just come that was made at the given time, as its header {@code Date} says; if it does. */
    void told(@Nullable String date) {
        if (date != null) {
            told.set(new Told(date, uptime.get()));
        }
    }

    /** Takes over the service's time as it was told last, and says whether there is one. */
    boolean correct() {
        Instant service = read().service();
        if (service == null) {
            return false;
        }
        correction.set(Duration.between(clock.instant(), service));
        return true;
    }

    @Override
    public Moment read() {
        Duration now = uptime.get();
        Told last = told.get();
        return new Moment(clock.instant(), now, last == null ? null : last.at(now));
    }

    /** What an answer said of the service's time. It is read when somebody asks, as hardly anybody does. */
    record Told(String date, Duration uptime) {

        /** The service's time now, or null if that was no time. */
        @Nullable
        Instant at(Duration now) {
            try {
                return ZonedDateTime.parse(date, DateTimeFormatter.RFC_1123_DATE_TIME)
                        .toInstant()
                        .plus(now.minus(uptime));
            } catch (DateTimeException e) {
                return null;
            }
        }
    }
}
