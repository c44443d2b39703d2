package dev.tc3.client.json;

import org.jspecify.annotations.Nullable;

/**
 * What can be made out in a body that need not be a proper answer. Nothing about the outcome follows from it.
 *
 * @param requestId the request's id: printable ASCII, not empty and not long; or null if there is none
 * @param errorCode the error code: printable ASCII, not empty and not long; or null if there is none
 */
public record AnswerTraces(
        @Nullable String requestId, @Nullable String errorCode) {}
