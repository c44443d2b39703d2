package dev.tc3.client;

/**
 * Kinds of error codes, told apart by how the code begins. The families and what they say about the outcome hold for
 * every product of Tencent Cloud.
 */
public enum ErrorFamily {
    /** The signature or the credentials were refused. */
    AUTHENTICATION(Outcome.NOT_EXECUTED, "Check the credentials and this machine's clock."),
    /** The account may not do this, or not from here. */
    PERMISSION(Outcome.NOT_EXECUTED, "Ask for the permission, or call from an allowed address."),
    /** The request is wrong, or what it asks for is not supported. */
    INVALID_REQUEST(Outcome.NOT_EXECUTED, "Correct the request; the same request will fail again."),
    /** Too many requests in too short a time; stopped at the gateway. */
    RATE_LIMITED(Outcome.NOT_EXECUTED, "Wait, then call again, more slowly."),
    /** Another operation is under way, or the state of the resource does not allow this one now. */
    BUSY(
            Outcome.NOT_EXECUTED,
            "Look at the state: wait, within bounds, for what is under way, or bring about a state that allows the action."),
    /** The service failed, ran short of something, or answered with a code whose meaning is not known here. */
    UNCERTAIN(Outcome.UNKNOWN, "Find out whether the action ran before calling again.");

    private final Outcome outcome;
    private final String advice;

    ErrorFamily(Outcome outcome, String advice) {
        this.outcome = outcome;
        this.advice = advice;
    }

    /**
     * The family of an error code.
     *
     * @param code the code as the service sent it
     * @return the family; {@link #UNCERTAIN} if the code is not known here
     */
    public static ErrorFamily of(String code) {
        int dot = code.indexOf('.');
        String head = dot < 0 ? code : code.substring(0, dot);
        if (head.equals("AuthFailure")) {
            return AUTHENTICATION;
        }
        if (head.equals("RequestLimitExceeded")) {
            return RATE_LIMITED;
        }
        if (isBusy(code, head)) {
            return BUSY;
        }
        if (head.startsWith("Unauthorized") || head.startsWith("Ip")) {
            return PERMISSION;
        }
        return isRefusal(head) ? INVALID_REQUEST : UNCERTAIN;
    }

    private static boolean isBusy(String code, String head) {
        return head.equals("MutexOperation")
                || (head.equals("OperationDenied") && code.endsWith("InProgress"))
                || code.startsWith("UnsupportedOperation.InstanceState");
    }

    private static boolean isRefusal(String head) {
        return head.startsWith("Invalid")
                || head.startsWith("Missing")
                || head.startsWith("Unknown")
                || head.startsWith("Unsupported")
                || head.startsWith("NoSuch")
                || head.equals("RequestSizeLimitExceeded")
                || head.equals("ActionOffline")
                || head.equals("DryRunOperation");
    }

    /** {@return whether an action that was answered with such an error ran} */
    public Outcome outcome() {
        return outcome;
    }

    /** {@return what may be done about it, in a sentence} */
    public String advice() {
        return advice;
    }
}
