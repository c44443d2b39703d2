package dev.tc3.testkit.wire;

/** A request that is no call: it cannot be taken apart. The message says why and contains no value of the request. */
final class MalformedCallException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedCallException(String message) {
        super(message);
    }
}
