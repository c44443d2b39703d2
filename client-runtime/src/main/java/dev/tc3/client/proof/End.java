package dev.tc3.client.proof;

import dev.tc3.client.CompletionState;
import org.jspecify.annotations.Nullable;

/**
 * What became of an operation.
 *
 * @param state how far it got
 * @param reason why it failed, or null
 */
record End(CompletionState state, @Nullable String reason) {

    static final End RUNNING = new End(CompletionState.RUNNING, null);
    static final End SUPERSEDED = new End(CompletionState.SUPERSEDED, null);
}
