package dev.tc3.client.proof;

import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.ParamSource;

/** Calls the actions that show resources. They change nothing, so they may be sent again like any that read. Thread-safe. */
@FunctionalInterface
public interface Looks {

    /**
     * Calls an action and waits for the answer, for no longer than a call may take. If the thread is interrupted the call fails at
     * once, and the interrupt is kept.
     *
     * @param action what to call
     * @param request its parameters
     * @param <W> the request
     * @param <S> the response
     * @return the answer
     * @throws dev.tc3.client.Tc3Exception if the call did not succeed
     */
    <W extends ParamSource, S> S call(ActionDescriptor<W, S> action, W request);
}
