package dev.tc3.benchmarks.generate;

import java.util.concurrent.locks.LockSupport;

/**
 * Looks again and again, while something runs, how much memory is in use, each time after a full collection, and keeps the
 * most. Garbage is thus not counted, however much of it a collector would let lie.
 */
final class LiveMemory {

    private static final long PAUSE_NANOS = 20_000_000;

    private final Thread thread = new Thread(this::look, "live-memory");
    private volatile boolean done;
    private volatile long most;

    private LiveMemory() {}

    /** Begins to look. */
    static LiveMemory watch() {
        LiveMemory memory = new LiveMemory();
        memory.thread.setDaemon(true);
        memory.thread.start();
        return memory;
    }

    /** Stops looking, and tells the most that was in use, in bytes. */
    long stop() throws InterruptedException {
        done = true;
        thread.join();
        return most;
    }

    /** What is in use now, in bytes. */
    static long inUse() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private void look() {
        while (!done) {
            most = Math.max(most, inUse());
            LockSupport.parkNanos(PAUSE_NANOS);
        }
    }
}
