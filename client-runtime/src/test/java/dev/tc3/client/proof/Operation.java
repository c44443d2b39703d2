package dev.tc3.client.proof;

import dev.tc3.client.api.OperationStatus;
import org.jspecify.annotations.Nullable;

/**
 * An operation of the model. Times are milliseconds of the model's true time.
 *
 * @param name the action
 * @param requestId the id of the request that began it
 * @param begins when it begins
 * @param shownFrom when it can be seen
 * @param ends when it ends
 * @param failure why it fails, or null if it succeeds
 */
record Operation(
        String name,
        String requestId,
        long begins,
        long shownFrom,
        long ends,
        @Nullable String failure) {

    OperationStatus at(long time) {
        if (time < ends) {
            return new OperationStatus(name, requestId, "OPERATING", null);
        }
        return new OperationStatus(name, requestId, failure == null ? "SUCCESS" : "FAILED", failure);
    }
}
