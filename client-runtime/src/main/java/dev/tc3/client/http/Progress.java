package dev.tc3.client.http;

/** How far a request got that was not answered. */
public enum Progress {
    /** Nothing was done about it: it was refused, or ended while it waited for its turn. */
    NOT_TRIED,
    /** It was to be sent, but no byte of it was written. The service has certainly not seen it. */
    NOT_SENT,
    /** Some or all of it may have been written. */
    MAYBE_SENT
}
