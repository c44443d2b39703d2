package dev.tc3.client.sse;

/** An event, or one line of it, is longer than is taken. */
public final class EventTooLongException extends Exception {

    private static final long serialVersionUID = 1L;

    EventTooLongException(int mostBytes) {
        super("one of its events is longer than " + mostBytes + " bytes");
    }

    /** {@return what happened, as the end of a sentence about the stream} */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
