package dev.tc3.demo;

/** Something the user must set or correct before the demonstration can run; the message says what. */
final class UsageException extends Exception {

    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
