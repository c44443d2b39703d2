package dev.tc3.client.http;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Stands between a connection that is ready and the first byte of a request. One thread wants to send, another may give
 * up; the gate decides once and for all which of the two it is, so that "not sent" is never a guess. Thread-safe.
 */
final class SendGate {

    private enum State {
        WAITING,
        PASSED,
        GIVEN_UP
    }

    private final AtomicReference<State> state = new AtomicReference<>(State.WAITING);

    /**
     * Lets the request through, the first time.
     *
     * @throws IOException if it was given up, or has passed before
     */
    void pass() throws IOException {
        if (!state.compareAndSet(State.WAITING, State.PASSED)) {
            throw new IOException(
                    state.get() == State.PASSED ? "a request is sent only once" : "the request was given up");
        }
    }

    /**
     * Keeps the request from being sent, if there is still time.
     *
     * @return whether it has certainly not been sent and never will be
     */
    boolean giveUp() {
        return state.compareAndSet(State.WAITING, State.GIVEN_UP) || state.get() == State.GIVEN_UP;
    }
}
