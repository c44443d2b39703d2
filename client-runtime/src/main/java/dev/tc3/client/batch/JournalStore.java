package dev.tc3.client.batch;

import java.io.IOException;

/** Where a journal's bytes are kept, at the moment they are. */
interface JournalStore extends AutoCloseable {

    /** Reads on from where the last read ended; -1 at the end. */
    int read(byte[] into) throws IOException;

    /** Writes at a place; some of it may be written when it fails. */
    void write(long at, byte[] bytes) throws IOException;

    /** Returns when everything that was written is on disk. */
    void force() throws IOException;

    /** Cuts everything off that is behind a place. */
    void truncate(long length) throws IOException;

    @Override
    void close() throws IOException;
}
