package dev.tc3.spec;

/** What a call does to the world, which decides what may be done when its outcome is not known. */
public enum Effect {
    /** Changes nothing; sending it twice does no harm. */
    READ,
    /** Changes something. */
    WRITE,
    /** Loses data that cannot be brought back. */
    DESTRUCTIVE
}
