package dev.tc3.client.batch;

import dev.tc3.client.CompletionState;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a journal, one after another. The checksum at the end of each also covers the one before it, so that a line that was
 * changed, removed or moved shows.
 */
final class JournalLines {

    private static final String NOTHING = "-";
    private static final String BEGINNING = "00000000";
    private static final int CHECKSUM_DIGITS = BEGINNING.length();
    private static final int FIELDS = 6;

    private String last = BEGINNING;

    /** {@return the checksum of the latest line; with it, {@link #continueAfter} goes back to it} */
    String position() {
        return last;
    }

    void continueAfter(String position) {
        last = position;
    }

    /** {@return a line of some words, with its checksum and its end} */
    String seal(String words) {
        last = checksum(words);
        return words + " " + last + "\n";
    }

    /** {@return the words of a line that was read, or null if it is not the one that was written here} */
    @Nullable
    String open(String line) {
        int end = line.length() - CHECKSUM_DIGITS - 1;
        if (end < 0 || line.charAt(end) != ' ') {
            return null;
        }
        String words = line.substring(0, end);
        String checksum = checksum(words);
        if (!line.substring(end + 1).equals(checksum)) {
            return null;
        }
        last = checksum;
        return words;
    }

    String seal(JournalRecord record) {
        return seal(String.join(
                " ",
                record.event().name().toLowerCase(Locale.ROOT),
                record.key(),
                record.at().truncatedTo(ChronoUnit.MILLIS).toString(),
                orNothing(record.requestId()),
                orNothing(record.code()),
                orNothing(record.end() == null ? null : record.end().name())));
    }

    /** {@return what the words of a line say, or null if that is nothing of a record} */
    static @Nullable JournalRecord record(String words) {
        String[] fields = words.split(" ", -1);
        if (fields.length != FIELDS) {
            return null;
        }
        try {
            String end = orNull(fields[5]);
            return new JournalRecord(
                    JournalRecord.Event.valueOf(fields[0].toUpperCase(Locale.ROOT)),
                    fields[1],
                    Instant.parse(fields[2]),
                    orNull(fields[3]),
                    orNull(fields[4]),
                    end == null ? null : CompletionState.valueOf(end));
        } catch (IllegalArgumentException | DateTimeParseException e) {
            return null;
        }
    }

    private String checksum(String words) {
        CRC32C crc = new CRC32C();
        crc.update((last + words).getBytes(StandardCharsets.UTF_8));
        return String.format(Locale.ROOT, "%08x", crc.getValue());
    }

    private static String orNothing(@Nullable String word) {
        return word == null ? NOTHING : word;
    }

    private static @Nullable String orNull(String word) {
        return word.equals(NOTHING) ? null : word;
    }
}
