package dev.tc3.testkit.gateway;

import java.util.Optional;

/**
 * One thing that must be right about a call. Thread-safe.
 *
 * @param <C> what the check needs to see of the call
 */
@FunctionalInterface
interface Check<C> {

    /** Why the call is not let through; empty if this thing is right. */
    Optional<Refusal> refuse(C call);
}
