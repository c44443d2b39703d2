package dev.tc3.client.batch;

import dev.tc3.client.CompletionState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a journal remembers of an item at one moment. It has no room for a parameter or a message.
 *
 * @param event what happened
 * @param key the item
 * @param at when
 * @param requestId the id under which the service knows the request, or null
 * @param code the error code, or what kind of failure it was, or null
 * @param end how the action ended, or null if nobody waited for that
 */
record JournalRecord(
        Event event,
        String key,
        Instant at,
        @Nullable String requestId,
        @Nullable String code,
        @Nullable CompletionState end) {

    /** What happened to an item, and what is known of it from then on. */
    enum Event {
        /** It is on disk before the first byte of the request may leave. */
        SENDING(ItemState.UNKNOWN),
        ACCEPTED(ItemState.ACCEPTED),
        REFUSED(ItemState.REFUSED),
        NOT_EXECUTED(ItemState.NOT_EXECUTED),
        UNKNOWN(ItemState.UNKNOWN);

        private final ItemState means;

        Event(ItemState means) {
            this.means = means;
        }

        ItemState means() {
            return means;
        }
    }

    static JournalRecord sending(String key, Instant at) {
        return new JournalRecord(Event.SENDING, key, at, null, null, null);
    }

    BatchItem asItem() {
        return new BatchItem(key, event.means(), at, requestId, code, end);
    }
}
