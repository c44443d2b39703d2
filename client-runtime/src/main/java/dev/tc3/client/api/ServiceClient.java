package dev.tc3.client.api;

import dev.tc3.client.RequestOptions;
import java.util.concurrent.CompletableFuture;

/**
 * What every generated client can do: call an action by its descriptor. A generated client's methods all end here.
 *
 * <p>The methods have bodies that refuse the call, so that a hand-written fake implements only what its test uses, and
 * goes on compiling when the client gains actions.
 */
public interface ServiceClient extends AutoCloseable {

    /**
     * Calls an action and waits for the answer. A thread that is interrupted while it waits stops waiting at once; the
     * exception says whether the request may have been sent, and the thread's interrupt is kept.
     *
     * @param action what to call
     * @param request its parameters
     * @param options what this call does differently
     * @param <Q> the request
     * @param <R> the response
     * @return the answer; the action was accepted
     * @throws dev.tc3.client.Tc3Exception if the call did not succeed
     */
    default <Q extends ParamSource, R> R call(ActionDescriptor<Q, R> action, Q request, RequestOptions options) {
        throw new UnsupportedOperationException(action.name() + " is not implemented here");
    }

    /**
     * Calls an action without waiting, not even for a credentials provider. The future fails with what {@link #call} would
     * throw, whatever it is, and cancelling it ends the call at the next opportunity, which does not undo a request that was
     * sent. What hangs on the future runs on a thread of the client, or after closing perhaps on another, and may block.
     *
     * @param action what to call
     * @param request its parameters
     * @param options what this call does differently
     * @param <Q> the request
     * @param <R> the response
     * @return the answer to come
     */
    default <Q extends ParamSource, R> CompletableFuture<R> callAsync(
            ActionDescriptor<Q, R> action, Q request, RequestOptions options) {
        return CompletableFuture.failedFuture(
                new UnsupportedOperationException(action.name() + " is not implemented here"));
    }

    /**
     * Frees connections and threads. Calls under way end at once: those that were not sent yet fail as such, and the
     * outcome of the others is unknown, so let futures complete first. Calls made later fail as not sent; closing twice
     * does nothing.
     */
    @Override
    default void close() {}
}
