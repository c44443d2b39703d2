package dev.tc3.it.faults;

/** What a fault means to the caller, if our client keeps its promises; see {@link Expectation}. */
enum Meaning {
    /** No connection comes about. */
    NOBODY_THERE,
    /** The service says that it has not let the request through, because there are too many. */
    TOO_MANY,
    /** The service says what is wrong with the request. */
    REFUSAL,
    /** The request may have arrived, and nothing that can be believed comes back. */
    OPEN,
    /** As {@link #OPEN}, and it shows by the time that passes. */
    OPEN_IN_SILENCE,
    /** As {@link #OPEN} the first time; then nothing more is let through. */
    OPEN_THEN_STOPPED,
    /** As {@link #OPEN} the first time; then the service says that the action is under way. */
    OPEN_THEN_BUSY,
    /** As {@link #OPEN} the first time; whoever sends the request again is answered. */
    OPEN_ONCE,
    /** The request is turned away the first time, in a way that says how it will be let through. */
    TURNED_AWAY_ONCE,
    /** Only a connection that was used before breaks; the request may have arrived on it. */
    OPEN_IF_REUSED,
    /** The answer is good, and something beside it is odd. */
    ANSWER
}
