package dev.tc3.client.sse;

import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;

/**
 * Puts events together from the bytes of a stream, in whatever pieces they come. It keeps no more than one event. Not
 * thread-safe.
 */
public final class EventParser {

    private final int mostBytes;
    private final GrowingBytes line = new GrowingBytes();
    private final EventFields fields = new EventFields();
    private boolean afterCarriageReturn;

    /**
     * A parser that stands at a stream's beginning.
     *
     * @param mostBytes how many bytes of one event are taken
     */
    public EventParser(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    /**
     * Takes bytes until an event is complete.
     *
     * @param bytes the next bytes, backed by an array; those that follow the event stay in it
     * @return the event, or null if there was none and all bytes were taken
     * @throws EventTooLongException if the event gets too long
     */
    public @Nullable ReceivedEvent take(ByteBuffer bytes) throws EventTooLongException {
        while (bytes.hasRemaining()) {
            takeUpToLineEnd(bytes);
            if (bytes.hasRemaining() && isLineEnd(bytes.get())) {
                ReceivedEvent event = fields.line(line.take());
                if (event != null) {
                    return event;
                }
            }
        }
        return null;
    }

    /**
     * Takes the stream's end. An event that no empty line ends is still given, as what it holds must say by itself whether it is
     * complete; browsers drop it, but who waits for an answer must not lose the end of it.
     *
     * @return the event that the end completes, or null
     */
    public @Nullable ReceivedEvent end() {
        ReceivedEvent last = line.size() == 0 ? null : fields.line(line.take());
        return last == null ? fields.line(new byte[0]) : last;
    }

    private void takeUpToLineEnd(ByteBuffer bytes) throws EventTooLongException {
        byte[] array = bytes.array();
        int start = bytes.arrayOffset() + bytes.position();
        int limit = bytes.arrayOffset() + bytes.limit();
        int end = start;
        while (end < limit && array[end] != '\n' && array[end] != '\r') {
            end++;
        }
        if (end > start) {
            afterCarriageReturn = false;
        }
        if ((long) fields.size() + line.size() + (end - start) > mostBytes) {
            throw new EventTooLongException(mostBytes);
        }
        line.add(array, start, end - start);
        bytes.position(bytes.position() + (end - start));
    }

    /** A line feed after a carriage return belongs to it; but the line is over before anyone knows whether there is one. */
    private boolean isLineEnd(byte character) {
        boolean secondHalf = character == '\n' && afterCarriageReturn;
        afterCarriageReturn = character == '\r';
        return !secondHalf;
    }
}
