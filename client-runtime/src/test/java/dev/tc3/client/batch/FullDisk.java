package dev.tc3.client.batch;

import java.io.IOException;
import java.util.Arrays;

/** A disk with little room. */
final class FullDisk implements JournalStore {

    private final MemoryStore store = new MemoryStore(new byte[0]);
    private final int room;

    FullDisk(int room) {
        this.room = room;
    }

    /** What is on it, on a disk with room. */
    MemoryStore withRoom() {
        return new MemoryStore(store.written());
    }

    @Override
    public int read(byte[] into) {
        return store.read(into);
    }

    @Override
    public void write(long at, byte[] bytes) throws IOException {
        int count = (int) Math.max(0, Math.min(bytes.length, room - at));
        store.write(at, Arrays.copyOf(bytes, count));
        if (count < bytes.length) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public void force() {
        store.force();
    }

    @Override
    public void truncate(long length) {
        store.truncate(length);
    }

    @Override
    public void close() {}
}
