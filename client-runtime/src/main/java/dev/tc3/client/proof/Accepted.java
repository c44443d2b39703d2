package dev.tc3.client.proof;

/**
 * An answer that accepted an action.
 *
 * @param response the answer
 * @param requestId the id that the service gave to the request
 * @param <R> the answer
 */
public record Accepted<R>(R response, String requestId) {}
