package dev.tc3.client.proof;

/** The clocks within reach. Thread-safe. */
@FunctionalInterface
public interface Clocks {

    /** {@return what they show now} */
    Moment read();
}
