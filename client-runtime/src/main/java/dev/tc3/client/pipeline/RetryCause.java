package dev.tc3.client.pipeline;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.ErrorFamily;
import dev.tc3.client.NotSentException;
import dev.tc3.client.Outcome;
import dev.tc3.client.Tc3Exception;
import java.util.Set;

/** Why an attempt that failed may be followed by another, if it may. */
enum RetryCause {
    /** No byte of the request was sent: no name, no connection, no TLS. */
    NOT_SENT(2),
    /** The gateway stopped it before it got anywhere. */
    RATE_LIMITED(2),
    /** The signature's time is too far from the service's. */
    CLOCK(1),
    /** The service does not know the credentials any more. */
    CREDENTIALS(1),
    /** Nobody knows whether it ran, which matters only to calls that must not run twice. */
    UNKNOWN(2),
    /** It would fail again. */
    NONE(0);

    private static final String EXPIRED = "AuthFailure.SignatureExpire";
    private static final Set<String> CREDENTIALS_GONE =
            Set.of("AuthFailure.TokenFailure", "AuthFailure.SecretIdNotFound");

    private final int retries;

    RetryCause(int retries) {
        this.retries = retries;
    }

    /** How often one call is tried again because of it. */
    int retries() {
        return retries;
    }

    /**
     * Why a call may be tried again.
     *
     * @param failure how an attempt failed
     * @param attempt the number of that attempt
     */
    static RetryCause of(Tc3Exception failure, int attempt) {
        if (failure instanceof NotSentException) {
            // An attempt that was refused before it was tried does not count, and will be refused again.
            return failure.attempts() == attempt ? NOT_SENT : NONE;
        }
        if (failure.outcome() == Outcome.UNKNOWN) {
            return UNKNOWN;
        }
        return failure instanceof ApiErrorException error ? of(error.code()) : NONE;
    }

    private static RetryCause of(String code) {
        if (code.equals(EXPIRED)) {
            return CLOCK;
        }
        if (CREDENTIALS_GONE.contains(code)) {
            return CREDENTIALS;
        }
        return ErrorFamily.of(code) == ErrorFamily.RATE_LIMITED ? RATE_LIMITED : NONE;
    }
}
