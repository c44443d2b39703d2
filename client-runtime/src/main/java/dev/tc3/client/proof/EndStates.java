package dev.tc3.client.proof;

import dev.tc3.client.CompletionState;
import dev.tc3.client.api.OperationStatus;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The states that operations end in. Any other means that the operation goes on, also one that nobody has heard of.
 *
 * @param succeeded the states that mean that an operation ended well
 * @param failed the states that mean that it failed
 */
record EndStates(Set<String> succeeded, Set<String> failed) {

    /** How an operation ended, or null if it goes on. */
    @Nullable
    End endOf(OperationStatus status) {
        if (status.state() == null) {
            return null;
        }
        if (succeeded.contains(status.state())) {
            return new End(CompletionState.SUCCESS, null);
        }
        return failed.contains(status.state()) ? new End(CompletionState.FAILED, status.reason()) : null;
    }
}
