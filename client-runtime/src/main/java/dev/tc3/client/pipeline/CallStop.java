package dev.tc3.client.pipeline;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Ends a call from outside, whatever it is waiting for. Thread-safe. */
final class CallStop {

    private @Nullable String reason;
    private @Nullable Consumer<String> waiting;

    /** Ends the call, the first time. */
    void stop(String why) {
        Consumer<String> current;
        synchronized (this) {
            if (reason != null) {
                return;
            }
            reason = why;
            current = waiting;
        }
        if (current != null) {
            current.accept(why);
        }
    }

    /** From now on the call waits for something that can be ended in this way; if it was stopped before, that ends at once. */
    void whileWaiting(Consumer<String> end) {
        String why;
        synchronized (this) {
            waiting = end;
            why = reason;
        }
        if (why != null) {
            end.accept(why);
        }
    }

    /** Why the call was ended, as the end of a sentence; or null. */
    synchronized @Nullable String reason() {
        return reason;
    }
}
