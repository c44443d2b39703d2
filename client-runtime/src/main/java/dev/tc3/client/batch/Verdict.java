package dev.tc3.client.batch;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.CompletionState;
import dev.tc3.client.ErrorFamily;
import dev.tc3.client.Outcome;
import dev.tc3.client.RateLimitException;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.batch.JournalRecord.Event;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;

/**
 * What came of an item.
 *
 * @param event what happened
 * @param requestId the request's id, or null
 * @param code why it was not accepted, or null
 * @param end how the action ended, or null
 */
record Verdict(
        Event event,
        @Nullable String requestId,
        @Nullable String code,
        @Nullable CompletionState end) {

    static Verdict accepted(@Nullable String requestId, @Nullable CompletionState end) {
        return new Verdict(Event.ACCEPTED, Words.fit(requestId), null, end);
    }

    /** The request could not even be made. */
    static Verdict notMade(RuntimeException failure) {
        return new Verdict(Event.NOT_EXECUTED, null, nameOf(failure), null);
    }

    /** A call failed. What is no exception of a call says nothing of whether the request was sent. */
    static Verdict of(Throwable failure) {
        Throwable cause = unwrap(failure);
        if (cause instanceof ApiErrorException error) {
            return new Verdict(eventOf(error), Words.fit(error.requestId()), Words.fit(error.code()), null);
        }
        if (cause instanceof Tc3Exception call) {
            Event event = call.outcome() == Outcome.NOT_EXECUTED ? Event.NOT_EXECUTED : Event.UNKNOWN;
            return new Verdict(event, Words.fit(call.requestId()), nameOf(call), null);
        }
        return new Verdict(
                cause instanceof RateLimitException ? Event.NOT_EXECUTED : Event.UNKNOWN, null, nameOf(cause), null);
    }

    /** It was proved that an action whose outcome was unknown did not run. */
    static Verdict provedNotExecuted(Tc3Exception call) {
        Verdict before = of(call);
        return new Verdict(Event.NOT_EXECUTED, before.requestId, before.code, null);
    }

    /** {@return what the future of a call failed with} */
    static Throwable unwrap(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    private static Event eventOf(ApiErrorException error) {
        if (error.outcome() == Outcome.UNKNOWN) {
            return Event.UNKNOWN;
        }
        return error.family() == ErrorFamily.RATE_LIMITED ? Event.NOT_EXECUTED : Event.REFUSED;
    }

    private static @Nullable String nameOf(Throwable failure) {
        return Words.fit(failure.getClass().getSimpleName());
    }

    JournalRecord record(String key, Instant at) {
        return new JournalRecord(event, key, at, requestId, code, end);
    }
}
