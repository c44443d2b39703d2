package dev.tc3.client.batch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a journal from its beginning: what is known of every item, and where to write on. */
final class JournalReader {

    private static final int LONGEST_LINE = 1000;

    private final Path path;
    private final JournalHeader header;
    private final JournalLines lines;
    private final Map<String, JournalRecord> latest = new HashMap<>();
    private final ByteArrayOutputStream line = new ByteArrayOutputStream();
    private long number = 1;
    private long end;

    JournalReader(Path path, JournalHeader header, JournalLines lines) {
        this.path = path;
        this.header = header;
        this.lines = lines;
    }

    /**
     * Reads everything. What stands behind the last end of a line was being written when its program died, before anything that it
     * announces was sent, so it counts for nothing.
     *
     * @throws JournalException if it is no journal of this batch, or damaged
     */
    void read(JournalStore store) throws IOException {
        byte[] buffer = new byte[1 << 16];
        for (int count = store.read(buffer); count >= 0; count = store.read(buffer)) {
            for (int i = 0; i < count; i++) {
                take(buffer[i]);
            }
        }
        if (number == 1 && !JournalHeader.mayBeginWith(text())) {
            throw header.stranger(path);
        }
    }

    private void take(byte next) {
        if (next != '\n') {
            line.write(next);
            if (line.size() > LONGEST_LINE) {
                throw number == 1 ? header.stranger(path) : damaged("it is longer than any that a batch writes");
            }
            return;
        }
        readLine(text());
        end += line.size() + 1L;
        line.reset();
        number++;
    }

    private void readLine(String text) {
        @Nullable String words = lines.open(text);
        if (number == 1) {
            header.check(path, text, words);
            return;
        }
        if (words == null) {
            throw damaged("its checksum is wrong, so it or a line before it was changed or removed");
        }
        JournalRecord record = JournalLines.record(words);
        if (record == null) {
            throw damaged("it says nothing that this version understands");
        }
        latest.put(record.key(), record);
    }

    private JournalException damaged(String problem) {
        return new JournalException(
                path,
                "line " + number + ": " + problem
                        + ". Nothing was sent. Restore the file from a copy that was made after the"
                        + " last run; if there is none, find out what ran, and begin a new journal with the rest");
    }

    private String text() {
        return line.toString(StandardCharsets.UTF_8);
    }

    /** {@return what is known of each item; to be added to} */
    Map<String, JournalRecord> latest() {
        return latest;
    }

    /** {@return where the last whole line ends; 0 if there is none} */
    long end() {
        return end;
    }
}
