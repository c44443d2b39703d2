package dev.tc3.client.params;

/** A parameter's value has no form on the wire. The message names the parameter and does not show the value. */
public final class InvalidParameterException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    InvalidParameterException(ParamPath path, String problem) {
        super(path + " " + problem);
    }

    /** {@return the parameter's path and what is wrong with it} */
    public String problem() {
        return String.valueOf(getMessage());
    }
}
