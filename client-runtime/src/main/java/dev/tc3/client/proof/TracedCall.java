package dev.tc3.client.proof;

/**
 * Makes a call, with all the attempts that belong to it.
 *
 * @param <R> the response
 */
@FunctionalInterface
public interface TracedCall<R> {

    /**
     * Makes the call.
     *
     * @param trace is told when each attempt was signed, before it is sent, and each id that an answer tells
     * @return the answer that accepted the action
     * @throws dev.tc3.client.Tc3Exception if the call did not succeed; no attempt of it is sent any more
     */
    Accepted<R> make(CallTrace trace);
}
