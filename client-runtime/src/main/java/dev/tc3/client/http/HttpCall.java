package dev.tc3.client.http;

import java.util.concurrent.CompletableFuture;

/**
 * A request on its way. Thread-safe.
 *
 * @param <A> the answer: whole, or still open
 */
public interface HttpCall<A> {

    /**
     * The answer. Never later than the request's time limit it completes, or fails with a {@link TransportException}, or with
     * the {@link Error} that hit the thread it was read on.
     *
     * @return the answer to come, always the same future
     */
    CompletableFuture<A> answer();

    /**
     * Ends the call, if it has not ended: the answer fails at once, with an exception that knows whether the request may
     * have been sent. Cancelling the answer's future does the same, but loses that knowledge.
     *
     * @param reason why, as the end of a sentence
     */
    void cancel(String reason);
}
