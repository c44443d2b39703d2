package dev.tc3.it.faults;

/** What a caller was told about a call. */
enum Told {
    ACCEPTED,
    NOT_EXECUTED,
    UNKNOWN
}
