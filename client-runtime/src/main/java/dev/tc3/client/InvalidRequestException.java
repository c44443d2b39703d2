package dev.tc3.client;

import java.util.List;

/**
 * A request that cannot be sent: required parameters are missing, parameters that exclude each other are set, or a
 * value has no form on the wire. Nothing was sent; the outcome is {@link Outcome#NOT_EXECUTED}.
 */
public final class InvalidRequestException extends Tc3Exception {

    private static final long serialVersionUID = 1L;

    private final String[] problems;

    /**
     * @param action the action the request is for
     * @param problems what is wrong, each naming its parameter and none containing a value; at least one
     */
    public InvalidRequestException(String action, List<String> problems) {
        super(action, Outcome.NOT_EXECUTED, 0, null, action + " was not sent: " + String.join("; ", problems), null);
        this.problems = problems.toArray(new String[0]);
    }

    /** {@return everything that is wrong with the request, each naming its parameter; unmodifiable, at least one} */
    public List<String> problems() {
        return List.of(problems);
    }
}
