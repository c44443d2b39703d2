package dev.tc3.client.bucket4j;

import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * A copy of what a store failed with, which says of what kind it is and where it came from. Messages are left out: drivers put addresses with
 * passwords into them.
 */
final class StoreFailure extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST_CHAIN = 8;

    private StoreFailure(String kind, @Nullable Throwable cause) {
        super(kind, cause);
    }

    static StoreFailure of(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null
                ? copy(cause, LONGEST_CHAIN)
                : copy(failure, LONGEST_CHAIN);
    }

    private static StoreFailure copy(Throwable failure, int longest) {
        Throwable cause = failure.getCause();
        StoreFailure copy = new StoreFailure(
                failure.getClass().getName(), cause == null || longest == 0 ? null : copy(cause, longest - 1));
        copy.setStackTrace(failure.getStackTrace());
        return copy;
    }
}
