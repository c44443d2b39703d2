package dev.tc3.client.batch;

import java.io.IOException;
import java.util.Arrays;

/** A disk that works for some time, and then breaks or loses power. What is on it outlives that. */
final class MemoryStore implements JournalStore {

    private byte[] content;
    private int forced;
    private int readTo;
    private int lifetime = Integer.MAX_VALUE;
    private int used;

    MemoryStore(byte[] content) {
        this.content = content.clone();
        this.forced = content.length;
    }

    /** The power goes when so many bytes were written; each time that the disk is forced counts as one. */
    MemoryStore dyingAfter(int steps) {
        lifetime = steps;
        return this;
    }

    /** How long it would have had to live to get to here. */
    int used() {
        return used;
    }

    /** All that was written. */
    byte[] written() {
        return content.clone();
    }

    /** What is there for certain after a power cut. */
    byte[] forced() {
        return Arrays.copyOf(content, forced);
    }

    @Override
    public int read(byte[] into) {
        int count = Math.min(into.length, content.length - readTo);
        System.arraycopy(content, readTo, into, 0, count);
        readTo += count;
        return count == 0 ? -1 : count;
    }

    @Override
    public void write(long at, byte[] bytes) {
        int count = Math.min(bytes.length, lifetime - used);
        int end = (int) at + count;
        byte[] grown = Arrays.copyOf(content, Math.max(content.length, end));
        System.arraycopy(bytes, 0, grown, (int) at, count);
        content = grown;
        used += count;
        if (count < bytes.length) {
            throw new PowerCut();
        }
    }

    @Override
    public void force() {
        if (used == lifetime) {
            throw new PowerCut();
        }
        used++;
        forced = content.length;
    }

    @Override
    public void truncate(long length) {
        content = Arrays.copyOf(content, (int) length);
        forced = Math.min(forced, (int) length);
    }

    @Override
    public void close() throws IOException {}

    /** Nothing after it happens. */
    static final class PowerCut extends Error {
        private static final long serialVersionUID = 1L;
    }
}
