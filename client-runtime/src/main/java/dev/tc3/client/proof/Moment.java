package dev.tc3.client.proof;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One moment, as every clock within reach shows it.
 *
 * @param own this machine's clock, which somebody may set at any time
 * @param uptime a clock that nobody can set, counted from anywhere; it may stop while the machine sleeps, and never runs fast
 * @param service the service's clock, as far as its answers told it, or null if none did; an estimate that may be too early and
 *     never too late
 */
public record Moment(Instant own, Duration uptime, @Nullable Instant service) {

    /** The same moment, with what was learned of the service's clock by the time of a later one. The earlier estimate holds. */
    Moment knowing(Moment later) {
        if (later.service == null) {
            return this;
        }
        Instant learned = later.service.minus(later.uptime.minus(uptime));
        return service != null && service.isBefore(learned) ? this : new Moment(own, uptime, learned);
    }
}
