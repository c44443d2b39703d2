package dev.tc3.maven;

import java.util.function.Supplier;

/**
 * A result and the time that it took.
 *
 * @param nanos the time in nanoseconds
 */
record Timed<T>(T result, long nanos) {

    static <T> Timed<T> of(Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        return new Timed<>(result, System.nanoTime() - start);
    }
}
