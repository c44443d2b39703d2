package dev.tc3.client;

/**
 * Credentials could not be had from where they were looked for. The message says where that was and what is missing or
 * wrong, and contains no part of a credential.
 */
public final class CredentialsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * An exception with a message for people.
     *
     * @param message where credentials were looked for, what is wrong there, and nothing of what was found
     */
    public CredentialsException(String message) {
        super(message);
    }
}
