package dev.tc3.client.api;

import org.jspecify.annotations.Nullable;

/**
 * What a resource shows of the latest operation on it. Any of it may be missing.
 *
 * @param operation the action that the operation is, or null
 * @param requestId the id of the request that began it, or null
 * @param state how far it is, in the service's words, or null
 * @param reason why it failed, in the service's words, or null
 */
public record OperationStatus(
        @Nullable String operation,
        @Nullable String requestId,
        @Nullable String state,
        @Nullable String reason) {}
