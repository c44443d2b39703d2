package dev.tc3.client.proof;

import java.time.Duration;

/** Waits between two looks. */
@FunctionalInterface
public interface Pause {

    /**
     * Waits on the calling thread. If that is interrupted, before or meanwhile, the pause ends at once and the interrupt is kept.
     *
     * @param length how long; more than zero
     * @return whether there is to be another look; not if the thread was interrupted, or the client was closed
     */
    boolean take(Duration length);
}
