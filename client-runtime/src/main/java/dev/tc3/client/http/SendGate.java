package dev.tc3.client.http;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import okhttp3.Request;

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
    private final Runnable whenPassed;
    private volatile boolean begun;

    /** A gate that tells when the request passes it, before that is written. */
    SendGate(Runnable whenPassed) {
        this.whenPassed = whenPassed;
    }

    /** The gate that a request carries. */
    static SendGate of(Request request) throws IOException {
        SendGate gate = request.tag(SendGate.class);
        if (gate == null) {
            throw new IOException("the request has no gate");
        }
        return gate;
    }

    /**
     * It is the request's turn; a connection is tried next.
     *
     * @throws IOException if it was given up
     */
    void begin() throws IOException {
        if (state.get() == State.GIVEN_UP) {
            throw givenUp();
        }
        begun = true;
    }

    /**
     * Lets the request through, the first time.
     *
     * @throws IOException if it was given up, or has passed before
     */
    void pass() throws IOException {
        if (!state.compareAndSet(State.WAITING, State.PASSED)) {
            throw state.get() == State.PASSED ? new IOException("a request is sent only once") : givenUp();
        }
        whenPassed.run();
    }

    /**
     * Keeps the request from being sent, if there is still time.
     *
     * @return whether it has certainly not been sent and never will be
     */
    boolean giveUp() {
        return state.compareAndSet(State.WAITING, State.GIVEN_UP) || state.get() == State.GIVEN_UP;
    }

    /** How far the request has got, when it is given up now if there is still time. */
    Progress stop() {
        if (!giveUp()) {
            return Progress.MAYBE_SENT;
        }
        return begun ? Progress.NOT_SENT : Progress.NOT_TRIED;
    }

    private static IOException givenUp() {
        return new IOException("the request was given up");
    }
}
