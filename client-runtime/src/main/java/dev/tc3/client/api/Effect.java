package dev.tc3.client.api;

/** What a call does to the world. It decides what a client dares to do with the call. */
public enum Effect {
    /** Changes nothing. */
    READ,
    /** Changes something. */
    WRITE,
    /** Loses data that cannot be brought back. */
    DESTRUCTIVE
}
