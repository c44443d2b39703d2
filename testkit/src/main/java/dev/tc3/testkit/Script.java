package dev.tc3.testkit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a test wants for one action: something for each of the next calls, then one thing for all others. Thread-safe.
 *
 * @param <T> what it wants
 */
final class Script<T> {

    private final Deque<T> next = new ArrayDeque<>();
    private @Nullable T standing;

    synchronized void setStanding(T wanted) {
        standing = wanted;
    }

    synchronized void addNext(T wanted, int times) {
        for (int i = 0; i < times; i++) {
            next.add(wanted);
        }
    }

    /** What is wanted for the call at hand; empty if that is nothing in particular. */
    synchronized Optional<T> take() {
        @Nullable T first = next.poll();
        return Optional.ofNullable(first == null ? standing : first);
    }
}
