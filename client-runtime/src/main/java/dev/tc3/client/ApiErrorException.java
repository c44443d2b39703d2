package dev.tc3.client;

/**
 * The service answered with an error. Most errors mean that nothing was done; some, such as {@code InternalError}, do
 * not say: {@link #outcome()} tells which, by the error's {@link ErrorFamily}. An error that comes amid the events of an
 * {@link EventStream} never means that nothing was done.
 */
public final class ApiErrorException extends Tc3Exception {

    private static final long serialVersionUID = 1L;

    private final String code;
    private final String apiMessage;

    /**
     * An exception about an answer that is an error.
     *
     * @param action the action that was called
     * @param attempts how many times the request was sent
     * @param requestId the id of the answered request
     * @param code the error code, as the service sent it
     * @param apiMessage the service's own words; may be empty
     */
    public ApiErrorException(String action, int attempts, String requestId, String code, String apiMessage) {
        this(action, ErrorFamily.of(code).outcome(), attempts, requestId, code, apiMessage);
    }

    private ApiErrorException(
            String action, Outcome outcome, int attempts, String requestId, String code, String apiMessage) {
        super(
                action,
                outcome,
                attempts,
                requestId,
                action + " failed with " + code + " (RequestId " + requestId + ")",
                null);
        this.code = code;
        this.apiMessage = apiMessage;
    }

    /**
     * An exception about an error that came after a part of the answer. The action had begun to run, so the outcome is
     * {@link Outcome#UNKNOWN}, whatever the error would say of a call that was refused.
     *
     * @param action the action that was called
     * @param attempts how many times the request was sent
     * @param requestId the id of the answered request
     * @param code the error code, as the service sent it
     * @param apiMessage the service's own words; may be empty
     * @return the exception
     */
    public static ApiErrorException amidAnswer(
            String action, int attempts, String requestId, String code, String apiMessage) {
        return new ApiErrorException(action, Outcome.UNKNOWN, attempts, requestId, code, apiMessage);
    }

    /**
     * An exception about an error that answered a repeated request, after it was unknown whether an earlier attempt of the same call
     * ran. That the repetition was refused does not say so, and may even come of it; so the outcome stays {@link Outcome#UNKNOWN}.
     *
     * @param refusal what the last attempt was answered with
     * @return the exception
     */
    public static ApiErrorException afterUnknownAttempt(ApiErrorException refusal) {
        return new ApiErrorException(
                refusal.action(),
                Outcome.UNKNOWN,
                refusal.attempts(),
                String.valueOf(refusal.requestId()),
                refusal.code(),
                refusal.apiMessage());
    }

    /** {@return the error code as the service sent it, such as {@code InvalidParameterValue.TooLong}} */
    public String code() {
        return code;
    }

    /** {@return what kind of error it is, and so what may be done about it} */
    public ErrorFamily family() {
        return ErrorFamily.of(code);
    }

    /**
     * The service's own words, as they came. They are kept out of {@link #getMessage()}, because a service may quote the
     * request in them; look before you log.
     *
     * @return the message; may be empty
     */
    public String apiMessage() {
        return apiMessage;
    }
}
