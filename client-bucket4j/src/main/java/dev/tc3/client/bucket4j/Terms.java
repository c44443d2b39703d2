package dev.tc3.client.bucket4j;

import dev.tc3.client.Quota;
import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;

/** What all machines agree on, and what this one waits by. */
record Terms(String prefix, Duration margin, ScheduledExecutorService timer) {

    String key(Quota quota) {
        return prefix + quota.id();
    }

    Pace pace(Quota quota) {
        return Pace.of(quota, margin);
    }

    /** How late a moment may be used; the rest of the margin is for the way of the request and for clocks that differ. */
    Duration lateness() {
        return margin.dividedBy(2);
    }
}
