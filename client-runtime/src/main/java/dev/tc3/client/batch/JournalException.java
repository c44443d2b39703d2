package dev.tc3.client.batch;

import java.nio.file.Path;

/**
 * A journal that cannot be used: it is damaged, belongs to another action, is in use by another run, or cannot be read or written. The
 * message names the file, the line if there is one, and what to do. When a run throws it, nothing was sent.
 */
public final class JournalException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    JournalException(Path file, String problem) {
        super("journal " + file + ": " + problem);
    }

    JournalException(Path file, String problem, Throwable cause) {
        super("journal " + file + ": " + problem, cause);
    }
}
