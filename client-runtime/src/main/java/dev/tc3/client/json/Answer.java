package dev.tc3.client.json;

/**
 * What the service answered.
 *
 * @param <R> what a successful answer holds
 */
public sealed interface Answer<R> {

    /** {@return the id under which the service knows the request: printable ASCII, not empty and not long} */
    String requestId();

    /**
     * The request was accepted.
     *
     * @param requestId the request's id
     * @param response what the answer holds
     * @param <R> what it holds
     */
    record Success<R>(String requestId, R response) implements Answer<R> {}

    /**
     * The request failed.
     *
     * @param requestId the request's id
     * @param code the error code: printable ASCII, not empty and not long
     * @param message the service's own words, as they came; may be empty
     * @param <R> what a successful answer would hold
     */
    record Failure<R>(String requestId, String code, String message) implements Answer<R> {}
}
