package dev.tc3.client.proof;

import dev.tc3.client.Completion;
import dev.tc3.client.Outcome;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.Observation;
import dev.tc3.client.api.OperationStatus;
import dev.tc3.client.api.ParamSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One call of an action whose traces can be looked for, with what was seen before it. For one call only, as the traces of two
 * could not be told apart. Thread-safe.
 *
 * @param <Q> the request
 */
public final class ObservedRequest<Q extends ParamSource> {

    private final Q request;
    private final @Nullable OperationStatus before;
    private final Witness<Q> witness;
    private final Supplier<Observation<Q, ?, ?>> how;
    private final Clocks clocks;
    private final CallTrace trace;

    ObservedRequest(
            Q request,
            @Nullable OperationStatus before,
            Witness<Q> witness,
            Supplier<Observation<Q, ?, ?>> how,
            Clocks clocks) {
        this.request = request;
        this.before = before;
        this.witness = witness;
        this.how = how;
        this.clocks = clocks;
        this.trace = new CallTrace(clocks);
    }

    /** {@return what is to be told of the requests that are sent, for who does not make the call by {@link #call}} */
    public CallTrace trace() {
        return trace;
    }

    /**
     * Makes the call. If nobody knows whether it ran, its exception can find out.
     *
     * @param call makes it
     * @param <R> the response
     * @return the answer that accepted it
     * @throws Tc3Exception what the call throws
     */
    public <R> Accepted<R> call(TracedCall<R> call) {
        try {
            return call.make(trace);
        } catch (Tc3Exception e) {
            throw provable(e);
        }
    }

    /**
     * Gives the call's exception the means to find out whether the action ran, if nobody knows.
     *
     * @param failure what the call came to; no attempt of it is sent any more
     * @param <E> its kind
     * @return the same exception
     */
    public <E extends Tc3Exception> E provable(E failure) {
        if (failure.outcome() == Outcome.UNKNOWN) {
            if (failure.requestId() != null) {
                trace.answered(failure.requestId());
            }
            failure.provableBy(
                    new Prober(() -> witness.look(request), before, trace, new ProofRule(Expiry.OF_SIGNATURES)));
        }
        return failure;
    }

    /**
     * Waits for the end of the accepted action. Looks that fail do not end it, and nothing of this throws. If the thread is
     * interrupted the waiting ends at once, as if the time was up, and the interrupt is kept.
     *
     * @param accepted what the call came to, right now
     * @param options how long to wait
     * @param pause waits between looks
     * @param <R> the response
     * @return what became of it
     */
    public <R> Completion<R> awaitEnd(Accepted<R> accepted, WaitOptions options, Pause pause) {
        Observation<Q, ?, ?> observation = how.get();
        OperationWatch operation = new OperationWatch(
                accepted.requestId(),
                before,
                new EndStates(observation.succeeded(), observation.failed()),
                clocks.read().uptime().plus(Expiry.OF_SIGNATURES.lag()));
        End end = new Waiter(() -> witness.look(request), clocks, pause).await(operation, options);
        return new Completion<>(accepted.response(), end.state(), end.reason());
    }
}
