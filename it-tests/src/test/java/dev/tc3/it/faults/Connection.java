package dev.tc3.it.faults;

/** What the client has behind it when the fault begins. */
enum Connection {
    /** Nothing: it has to connect. */
    FRESH,
    /** One good call, whose connection was left open. */
    REUSED
}
