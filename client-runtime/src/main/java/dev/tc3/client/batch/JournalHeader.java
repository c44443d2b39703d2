package dev.tc3.client.batch;

import dev.tc3.client.api.ActionDescriptor;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * The first line of a journal: what wrote it, and for which action.
 *
 * @param action the product, the version and the action
 */
record JournalHeader(String action) {

    private static final String KIND = "tc3-batch ";
    private static final String THIS_VERSION = KIND + "1 ";

    static JournalHeader of(ActionDescriptor<?, ?> action) {
        return new JournalHeader(
                action.service().service() + "/" + action.service().version() + "/" + action.name());
    }

    /** {@return the words of the first line} */
    String words(Instant now) {
        return THIS_VERSION + action + " " + now.truncatedTo(ChronoUnit.MILLIS);
    }

    /**
     * Checks a first line.
     *
     * @param line all of it
     * @param words the line without its checksum, or null if that is wrong
     * @throws JournalException if it is not the first line of this batch's journal
     */
    void check(Path path, String line, @Nullable String words) {
        if (!line.startsWith(KIND)) {
            throw stranger(path);
        }
        if (!line.startsWith(THIS_VERSION)) {
            throw new JournalException(path, "line 1: another version of this library wrote it; use that version");
        }
        if (words == null) {
            throw new JournalException(
                    path,
                    "line 1: its checksum is wrong. Nothing was sent. Restore the file from a copy that was made after the last"
                            + " run; if there is none, find out what ran, and begin a new journal with the rest");
        }
        if (!words.startsWith(THIS_VERSION + action + " ")) {
            throw new JournalException(
                    path,
                    "it belongs to a batch of "
                            + words.substring(THIS_VERSION.length()).replaceAll(" .*", "") + ", not of " + action
                            + "; give each batch a journal of its own");
        }
    }

    /** {@return whether a program that died while it wrote the first line may have left this} */
    static boolean mayBeginWith(String text) {
        return THIS_VERSION.startsWith(text) || text.startsWith(THIS_VERSION);
    }

    JournalException stranger(Path path) {
        return new JournalException(path, "it is no journal of a batch, and is left as it is; choose another path");
    }
}
