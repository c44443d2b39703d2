package dev.tc3.client.http;

import java.io.IOException;
import java.nio.channels.spi.AbstractInterruptibleChannel;

/**
 * Reads that an interrupt ends. A thread that waits for a socket does not notice one by itself; the base class has the thread
 * that interrupts do what it takes.
 */
final class InterruptibleReads extends AbstractInterruptibleChannel {

    private final Runnable onInterrupt;

    /** The action is run once at most, by whoever interrupts, and must make the read under way fail. */
    InterruptibleReads(Runnable onInterrupt) {
        this.onInterrupt = onInterrupt;
    }

    /**
     * Reads.
     *
     * @throws IOException if the read fails, or its thread was interrupted before or meanwhile; the interrupt is kept
     */
    int run(Read read) throws IOException {
        boolean completed = false;
        try {
            begin();
            int result = read.now();
            completed = true;
            return result;
        } finally {
            end(completed);
        }
    }

    @Override
    protected void implCloseChannel() {
        onInterrupt.run();
    }

    /** A read that may wait for a socket. */
    interface Read {

        int now() throws IOException;
    }
}
