package dev.tc3.client.sse;

/**
 * One event as it came. {@link #toString()} does not show the data.
 *
 * @param id the last id that the stream gave, or empty
 * @param name what kind of event it is; {@code message} unless the stream says otherwise
 * @param data what it holds, its lines joined by line feeds; never empty
 */
@SuppressWarnings("ArrayRecordComponent") // events are read once, not compared
public record ReceivedEvent(String id, String name, byte[] data) {

    /** The name and the data's length. */
    @Override
    public String toString() {
        return "ReceivedEvent{" + name + ", " + data.length + " bytes}";
    }
}
