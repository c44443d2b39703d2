package dev.tc3.client.json;

/** An answer that is not what the service promises. The message says why, and quotes nothing of the answer. */
public final class MalformedResponseException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedResponseException(String reason) {
        super(reason);
    }

    /** {@return why the answer cannot be used, as the end of a sentence about it} */
    public String reason() {
        return String.valueOf(getMessage());
    }
}
