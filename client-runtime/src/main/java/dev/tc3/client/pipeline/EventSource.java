package dev.tc3.client.pipeline;

import dev.tc3.client.http.OpenResponse;
import dev.tc3.client.http.TransportException;
import dev.tc3.client.sse.EventParser;
import dev.tc3.client.sse.EventTooLongException;
import dev.tc3.client.sse.ReceivedEvent;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The events of an open answer, one at a time, with a time limit for each. Not thread-safe but for closing. */
final class EventSource implements AutoCloseable {

    private static final int BUFFER = 8 * 1024;

    private final OpenResponse answer;
    private final Duration longestWait;
    private final EventParser parser;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);

    EventSource(OpenResponse answer, Duration longestWait, int mostBytes) {
        this.answer = answer;
        this.longestWait = longestWait;
        this.parser = new EventParser(mostBytes);
    }

    /** The next event, or null at the proper end. What comes without being an event does not extend the time limit. */
    @Nullable
    ReceivedEvent next() throws TransportException, EventTooLongException {
        Deadline deadline = Deadline.in(longestWait);
        while (true) {
            ReceivedEvent event = parser.take(bytes);
            if (event != null) {
                return event;
            }
            int read = answer.read(bytes.array(), deadline.remaining());
            if (read < 0) {
                return parser.end();
            }
            bytes.position(0).limit(read);
        }
    }

    @Override
    public void close() {
        answer.close();
    }
}
