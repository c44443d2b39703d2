package dev.tc3.client.pipeline;

import dev.tc3.client.EventStream;
import dev.tc3.client.ServerEvent;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.http.TransportException;
import dev.tc3.client.json.EventData;
import dev.tc3.client.json.EventReader;
import dev.tc3.client.json.MalformedResponseException;
import dev.tc3.client.sse.EventTooLongException;
import dev.tc3.client.sse.ReceivedEvent;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The events of an answer that is still open, and what they mean.
 *
 * @param <R> the response
 */
final class LiveEvents<R> implements EventStream<R> {

    private static final String DONE = "[DONE]";
    private static final int LONGEST_DONE = 100;

    private final Attempt<R> attempt;
    private final CallLog log;
    private final EventSource source;
    private final Iterator<ServerEvent<R>> iterator = new Taking();
    private final AtomicBoolean ended = new AtomicBoolean();
    private volatile @Nullable String requestId;
    private final AtomicInteger count = new AtomicInteger();
    private volatile boolean closed;
    private boolean complete;
    private @Nullable ServerEvent<R> next;
    private @Nullable Tc3Exception failure;

    LiveEvents(Attempt<R> attempt, CallLog log, EventSource source, @Nullable String requestId) {
        this.attempt = attempt;
        this.log = log;
        this.source = source;
        this.requestId = requestId;
    }

    @Override
    public Iterator<ServerEvent<R>> iterator() {
        return iterator;
    }

    @Override
    public @Nullable String requestId() {
        return requestId;
    }

    @Override
    public void close() {
        closed = true;
        source.close();
        if (!ended.getAndSet(true)) {
            log.closed(count.get(), requestId);
        }
    }

    private @Nullable ServerEvent<R> pull() {
        boolean going = false;
        try {
            ServerEvent<R> event = read();
            going = event != null;
            return event;
        } catch (Tc3Exception e) {
            failure = e;
            if (!ended.getAndSet(true)) {
                log.failed(e);
            }
            throw e;
        } finally {
            if (!going) {
                source.close();
            }
        }
    }

    private @Nullable ServerEvent<R> read() {
        ReceivedEvent event = received();
        if (event == null || isDone(event)) {
            if (event == null && count.get() == 0) {
                throw broken("it had none");
            }
            complete = true;
            if (!ended.getAndSet(true)) {
                log.streamed(count.get(), requestId);
            }
            return null;
        }
        R data = data(event);
        count.incrementAndGet();
        return new ServerEvent<>(event.id(), event.name(), data);
    }

    private @Nullable ReceivedEvent received() {
        if (closed) {
            throw broken("it was closed before its end");
        }
        try {
            return source.next();
        } catch (EventTooLongException e) {
            throw broken(e.reason());
        } catch (TransportException e) {
            throw Answers.streamBroke(attempt, requestId, e.reason(), e);
        } catch (OutOfMemoryError e) {
            throw broken("one of its events does not fit into memory");
        }
    }

    private R data(ReceivedEvent event) {
        EventData<R> data;
        try {
            data = EventReader.read(event.data(), attempt.action().response());
        } catch (MalformedResponseException e) {
            note(EventReader.requestIdIn(event.data()));
            throw broken("one of its events is malformed: " + e.reason());
        }
        note(data.requestId());
        if (data instanceof EventData.Failure<R> error) {
            throw Answers.streamFailed(attempt, requestId, error, count.get() > 0);
        }
        return ((EventData.Part<R>) data).members();
    }

    private void note(@Nullable String told) {
        if (told != null) {
            requestId = told;
        }
    }

    private Tc3Exception broken(String reason) {
        return Answers.streamBroke(attempt, requestId, reason, null);
    }

    private static boolean isDone(ReceivedEvent event) {
        return event.data().length <= LONGEST_DONE
                && new String(event.data(), StandardCharsets.UTF_8).strip().equals(DONE);
    }

    /** The one iterator of the stream. */
    final class Taking implements Iterator<ServerEvent<R>> {

        @Override
        public boolean hasNext() {
            if (failure != null) {
                throw failure;
            }
            if (next == null && !complete) {
                next = pull();
            }
            return next != null;
        }

        @Override
        public ServerEvent<R> next() {
            ServerEvent<R> taken = hasNext() ? next : null;
            if (taken == null) {
                throw new NoSuchElementException("the stream has no more events");
            }
            next = null;
            return taken;
        }
    }
}
