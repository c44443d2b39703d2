package dev.tc3.client;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A call that did not succeed. {@link #outcome()} answers the question that matters for an action with effects: did it
 * run?
 *
 * <p>Nothing that this library writes into these exceptions, be it a message, a cause or a value that an accessor gives,
 * contains a credential or a sensitive parameter's value. Two things are passed on untouched: the service's own words, by
 * {@link ApiErrorException#apiMessage()} only, and what a {@link CredentialsProvider} of the user's throws, as the cause of
 * a {@link NotSentException}.
 */
public abstract class Tc3Exception extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String action;
    private final Outcome outcome;
    private final int attempts;
    private final @Nullable String requestId;

    /** Not kept when the exception is serialized: whoever reads it elsewhere has no client to look with. */
    @SuppressWarnings("serial")
    private transient volatile @Nullable Supplier<Proof> prober;

    Tc3Exception(
            String action,
            Outcome outcome,
            int attempts,
            @Nullable String requestId,
            String message,
            @Nullable Throwable cause) {
        super(message, cause);
        this.action = action;
        this.outcome = outcome;
        this.attempts = attempts;
        this.requestId = requestId;
    }

    /** {@return the name of the action that was called} */
    public final String action() {
        return action;
    }

    /** {@return whether the action ran} */
    public final Outcome outcome() {
        return outcome;
    }

    /** {@return how many times the request was sent or tried to be sent; 0 if it ended before anything was tried} */
    public final int attempts() {
        return attempts;
    }

    /** {@return the id under which the service knows the request, or null if no answer told it} */
    public final @Nullable String requestId() {
        return requestId;
    }

    /**
     * Looks whether the action ran, now and once, by what the resource that it works on shows. It never sends the call again, and
     * blocks for as long as a call takes. {@link Proof#NOT_EXECUTED} can be proved only after the request's signature has expired,
     * six minutes after it was sent, or seven if no answer told the service's time, and only if the resource was looked at before the call, as the methods that wait for an action's
     * end do, and {@link RequestOptions.Builder#observeFirst}. The client must not be closed yet.
     *
     * @return what could be proved; {@link Proof#UNDETERMINED} too if the action's spec does not say how it is observed, or the look
     *     failed
     */
    public final Proof probe() {
        if (outcome == Outcome.NOT_EXECUTED) {
            return Proof.NOT_EXECUTED;
        }
        Supplier<Proof> known = prober;
        return known == null ? Proof.UNDETERMINED : known.get();
    }

    /**
     * Says how {@link #probe()} looks. For those who make calls; it counts the first time only.
     *
     * @param look looks once; throws nothing
     */
    public final void provableBy(Supplier<Proof> look) {
        if (prober == null) {
            prober = look;
        }
    }
}
