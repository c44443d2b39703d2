package dev.tc3.client.json;

/**
 * Carries the reason why an answer cannot be read through generated code, whose methods declare no checked exception. It
 * does not leave this package.
 */
final class UnreadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnreadableException(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
