package dev.tc3.client;

import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * The events of one answer, taken from the connection as you ask for them: nothing is read ahead but one small buffer, so a
 * service that is faster than you waits. The stream holds a connection until its last event was taken, it failed, or it was
 * closed; close it in any case:
 *
 * <pre>{@code
 * try (EventStream<AnswerResponse> events = client.answerStream(request)) {
 *     for (ServerEvent<AnswerResponse> event : events) {
 *         show(event.data());
 *     }
 * }
 * }</pre>
 *
 * <p>Asking for the next event waits for it, but no longer than the call's time limit, which counts anew for each; how long
 * all of the stream takes is not limited. An interrupt ends the wait at once, and is kept.
 *
 * <p>Only the service ends a stream: by ending its answer, or by an event whose data is {@code [DONE]}. Whatever else happens
 * is a {@link Tc3Exception}, thrown by {@link Iterator#hasNext()} and {@link Iterator#next()}, and each time that they are
 * called again:
 *
 * <ul>
 *   <li>{@link ApiErrorException} if the service sent an error. Once there was an event the action has begun to run, so the
 *       outcome is {@link Outcome#UNKNOWN} whatever the error.
 *   <li>{@link OutcomeUnknownException} if the connection broke, no event came in time, the waiting thread was interrupted, the
 *       stream or its client was closed, or what came cannot be read.
 * </ul>
 *
 * <p>Events are taken by one thread at a time; {@link #close()} and {@link #requestId()} are for any thread.
 *
 * @param <R> the action's result, of which each event holds some members
 */
public interface EventStream<R> extends Iterable<ServerEvent<R>>, AutoCloseable {

    /**
     * The events that were not taken yet. A stream can be gone through once, so this is always the same iterator, and a second
     * loop goes on where the first one stopped.
     *
     * @return their iterator, which throws {@link Tc3Exception}
     */
    @Override
    Iterator<ServerEvent<R>> iterator();

    /** {@return the id under which the service knows the request, or null if nothing has told it yet} */
    @Nullable
    String requestId();

    /**
     * Ends the answer, which frees its connection, unless it has come to its end. A thread that waits for an event stops
     * waiting. Closing a stream does not undo what the action has done. Closing twice does nothing.
     */
    @Override
    void close();

    /**
     * The data of the events that were not taken yet, as a sequential stream. Closing it closes this.
     *
     * @return the data, taken as the stream's operations ask for it
     */
    default Stream<R> data() {
        int ordered = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(iterator(), ordered), false)
                .map(ServerEvent::data)
                .onClose(this::close);
    }

    /**
     * Events that are at hand: a whole answer in the form of a stream, or the answer of a fake. Closing the stream does nothing.
     *
     * @param requestId the id under which the service knows the request, or null
     * @param data what the events hold, in their order; the events are called {@code message} and have no id
     * @param <R> the action's result
     * @return the events
     */
    static <R> EventStream<R> of(@Nullable String requestId, List<R> data) {
        return new KnownEvents<>(requestId, data);
    }
}
