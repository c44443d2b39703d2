package dev.tc3.client.json;

import org.jspecify.annotations.Nullable;

/**
 * What one event of an answer holds.
 *
 * @param <R> what a successful answer holds
 */
public sealed interface EventData<R> {

    /** {@return the id under which the service knows the request: printable ASCII, not empty and not long; or null} */
    @Nullable
    String requestId();

    /**
     * A part of the answer.
     *
     * @param requestId the request's id, or null if the event does not tell it
     * @param members those members of the answer that the event has
     * @param <R> what a successful answer holds
     */
    record Part<R>(@Nullable String requestId, R members) implements EventData<R> {}

    /**
     * The request failed.
     *
     * @param requestId the request's id, or null if the event does not tell it
     * @param code the error code: printable ASCII, not empty and not long
     * @param message the service's own words, as they came; may be empty
     * @param <R> what a successful answer would hold
     */
    record Failure<R>(@Nullable String requestId, String code, String message) implements EventData<R> {}
}
