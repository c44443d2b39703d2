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
     * An exception about a request that cannot be sent.
     *
     * @param action the action the request is for
     * @param problems what is wrong, each naming its parameter and none containing a value; at least one
     */
    public InvalidRequestException(String action, List<String> problems) {
        super(action, Outcome.NOT_EXECUTED, 0, null, action + " was not sent: " + String.join("; ", problems), null);
        this.problems = problems.toArray(new String[0]);
    }

    /**
     * What is wrong with the request. When a request is built, it is everything that is missing or set in vain. When one is
     * brought into its form on the wire, a value that has none ends that at once, so only the first such is named.
     *
     * @return the problems, each naming its parameter or saying what else it is about; unmodifiable, at least one
     */
    public List<String> problems() {
        return List.of(problems);
    }
}
