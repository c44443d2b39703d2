package dev.tc3.spec.transcript;

/** Ends the reading of a call or an answer that cannot be understood. The message says why, without any value. */
final class NotReadable extends Exception {

    private static final long serialVersionUID = 1L;

    NotReadable(String message) {
        super(message, null, false, false);
    }

    /** Why. */
    String why() {
        return String.valueOf(getMessage());
    }
}
