package dev.tc3.client.api;

import dev.tc3.client.Completion;
import dev.tc3.client.EventStream;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.WaitOptions;
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
     * Calls an action that goes on after it was accepted, and waits for its end. What it works on is looked at before the call,
     * so that {@link dev.tc3.client.Tc3Exception#probe()} can tell more if the call's outcome is unknown. The request is never
     * sent again because of anything that is seen or not seen.
     *
     * @param action what to call; its spec says how its end is observed
     * @param request its parameters
     * @param options how long to wait, and how the calls are made
     * @param <Q> the request
     * @param <R> the response
     * @return what became of the action
     * @throws dev.tc3.client.InvalidRequestException if the request does not say what it works on
     * @throws dev.tc3.client.Tc3Exception if the action was not accepted, or what it works on could not be looked at before; once it
     *     was accepted nothing is thrown
     * @throws IllegalArgumentException if the action's end cannot be observed
     */
    default <Q extends ParamSource, R> Completion<R> callAndWait(
            ActionDescriptor<Q, R> action, Q request, WaitOptions options) {
        throw new UnsupportedOperationException(action.name() + " is not implemented here");
    }

    /**
     * Calls an action, waits until it answers, and hands out the answer's events as they come. Some actions answer in events
     * always, some if a parameter says so. An answer that is not one of events is read whole, as {@link #call} does; its
     * success is a stream of one event.
     *
     * @param action what to call
     * @param request its parameters
     * @param options what this call does differently; its time limit is that of each wait: for the answer to begin, or for all
     *     of it if it is not one of events, and then for each event
     * @param <Q> the request
     * @param <R> the response, of which each event holds some members
     * @return the events, to be closed in any case; taking them throws what {@link EventStream} says
     * @throws dev.tc3.client.Tc3Exception if the call did not succeed so far
     */
    default <Q extends ParamSource, R> EventStream<R> stream(
            ActionDescriptor<Q, R> action, Q request, RequestOptions options) {
        throw new UnsupportedOperationException(action.name() + " is not implemented here");
    }

    /**
     * Frees connections and threads. Calls under way and streams of events end at once: calls that were not sent yet fail as
     * such, and the outcome of the others is unknown, so let futures and streams come to their end first. Calls made later
     * fail as not sent; closing twice does nothing.
     */
    @Override
    default void close() {}
}
