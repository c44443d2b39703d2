package dev.tc3.client.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is known of a batch's items, on disk. Not thread-safe. */
final class Journal implements AutoCloseable {

    private final Path path;
    private final JournalStore store;
    private final JournalLines lines;
    private final Map<String, JournalRecord> latest;
    private long end;
    private @Nullable JournalException dead;

    private Journal(Path path, JournalStore store, JournalLines lines, JournalReader read) {
        this.path = path;
        this.store = store;
        this.lines = lines;
        this.latest = read.latest();
        this.end = read.end();
    }

    /**
     * Reads what is in a store, and makes it ready to be written on.
     *
     * @param path names it in messages
     * @param store what holds it; closed with the journal, or when this fails
     * @throws JournalException if it is no journal of this batch, or is damaged, or cannot be read or written
     */
    static Journal open(Path path, JournalStore store, JournalHeader header, Instant now) {
        try {
            JournalLines lines = new JournalLines();
            JournalReader reader = new JournalReader(path, header, lines);
            reader.read(store);
            store.truncate(reader.end());
            Journal journal = new Journal(path, store, lines, reader);
            if (reader.end() == 0) {
                journal.write(lines.seal(header.words(now)));
            }
            return journal;
        } catch (IOException e) {
            closeAfter(store, e);
            throw new JournalException(
                    path, "it cannot be read or written (" + e.getMessage() + "). Nothing was sent", e);
        } catch (RuntimeException | Error e) {
            closeAfter(store, e);
            throw e;
        }
    }

    private static void closeAfter(JournalStore store, Throwable failure) {
        try {
            store.close();
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    /** {@return the latest that is known of an item, or null if it never got here} */
    @Nullable
    JournalRecord latest(String key) {
        return latest.get(key);
    }

    /**
     * Writes records, all or none of them; when this returns, they are on disk.
     *
     * @throws JournalException if they cannot be written; others may be tried, but are likely to fail, too
     */
    void append(List<JournalRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        if (dead != null) {
            throw dead;
        }
        String position = lines.position();
        StringBuilder text = new StringBuilder();
        records.forEach(record -> text.append(lines.seal(record)));
        try {
            write(text.toString());
        } catch (IOException e) {
            JournalException failure = new JournalException(
                    path, "it cannot be written (" + e.getMessage() + "); make room or mend the disk", e);
            lines.continueAfter(position);
            takeBack(failure);
            throw failure;
        } catch (RuntimeException | Error e) {
            // Nobody knows what of it is written, so nothing may follow it.
            dead = new JournalException(path, "it cannot be written any more", e);
            throw e;
        }
        records.forEach(record -> latest.put(record.key(), record));
    }

    private void write(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        store.write(end, bytes);
        store.force();
        end += bytes.length;
    }

    /** What was not written whole must not stand amid what is written later. */
    private void takeBack(JournalException failure) {
        try {
            store.truncate(end);
            store.force();
        } catch (IOException e) {
            failure.addSuppressed(e);
            dead = failure;
        }
    }

    @Override
    public void close() {
        try {
            store.close();
        } catch (IOException e) {
            // Everything in it is on disk already.
        }
    }
}
