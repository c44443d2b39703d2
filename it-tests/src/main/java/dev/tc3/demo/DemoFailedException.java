package dev.tc3.demo;

/** A step of the demonstration did not do what it is there to show; the message says which and how. */
final class DemoFailedException extends Exception {

    private static final long serialVersionUID = 1L;

    DemoFailedException(String message) {
        super(message);
    }
}
