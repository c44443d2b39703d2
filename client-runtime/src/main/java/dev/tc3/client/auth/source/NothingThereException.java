package dev.tc3.client.auth.source;

/** Nobody has set a source up, so another may be asked. It says why the source has nothing, and does not leave the runtime. */
public final class NothingThereException extends Exception {

    private static final long serialVersionUID = 1L;

    private final String reason;

    /**
     * An exception about a source that was not set up.
     *
     * @param reason what is not there, and how to set it up; no part of a credential
     */
    public NothingThereException(String reason) {
        super(reason, null, false, false);
        this.reason = reason;
    }

    /** {@return what is not there} */
    public String reason() {
        return reason;
    }
}
