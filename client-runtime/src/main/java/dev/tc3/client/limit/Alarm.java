package dev.tc3.client.limit;

import java.time.Duration;

/** Does something later. Thread-safe. */
interface Alarm {

    /** Runs an action, which is short and throws nothing, after a delay; at once if that is not positive. */
    void in(Duration delay, Runnable action);
}
