package dev.tc3.client.proof;

import dev.tc3.client.Completion;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Observation;
import dev.tc3.client.api.ParamSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * An action whose traces can be looked for. Thread-safe.
 *
 * @param <Q> the request
 */
public final class ObservedAction<Q extends ParamSource> {

    private final String name;
    private final Supplier<Observation<Q, ?, ?>> how;
    private final Looks looks;
    private final Clocks clocks;

    private ObservedAction(String name, Supplier<Observation<Q, ?, ?>> how, Looks looks, Clocks clocks) {
        this.name = name;
        this.how = how;
        this.looks = looks;
        this.clocks = clocks;
    }

    /**
     * The action, if its spec says how it is observed.
     *
     * @param action the action
     * @param looks make the calls that show resources
     * @param clocks tell when
     * @param <Q> the request
     * @return the action, or empty
     */
    public static <Q extends ParamSource> Optional<ObservedAction<Q>> of(
            ActionDescriptor<Q, ?> action, Looks looks, Clocks clocks) {
        return Optional.ofNullable(action.observation())
                .map(how -> new ObservedAction<>(action.name(), how, looks, clocks));
    }

    /**
     * A request whose resource is not looked at before the call. That it ran may be proved later, that it did not cannot.
     *
     * @param request the request
     * @return the request, to be called once
     */
    public ObservedRequest<Q> unseen(Q request) {
        return new ObservedRequest<>(request, null, witness(), how, clocks);
    }

    /**
     * Looks at what a request works on, now. If there is nothing to look at, that is no reason not to call: the service will say
     * what it thinks of the request.
     *
     * @param request the request
     * @return the request, to be called once, right now
     * @throws NotSentException if the look failed
     */
    public ObservedRequest<Q> lookedAt(Q request) {
        Witness<Q> witness = witness();
        Look before = witness.look(request);
        if (before instanceof Look.Failed failed) {
            throw new NotSentException(
                    name, 0, "what it works on could not be looked at before it: " + failed.why(), failed.failure());
        }
        return new ObservedRequest<>(
                request, before instanceof Look.Seen seen ? seen.status() : null, witness, how, clocks);
    }

    /**
     * Looks at what a request works on, makes the call, and waits for the end of what was accepted.
     *
     * @param request the request
     * @param call makes the call
     * @param options how long to wait
     * @param pause waits between looks
     * @param <R> the response
     * @return what became of the action
     * @throws InvalidRequestException if the request does not say what it works on, so that its end could never be seen
     * @throws NotSentException if the first look failed
     * @throws dev.tc3.client.Tc3Exception if the action was not accepted
     */
    public <R> Completion<R> callAndWait(Q request, TracedCall<R> call, WaitOptions options, Pause pause) {
        if (!witness().knowsWhereToLook(request)) {
            throw new InvalidRequestException(
                    name,
                    List.of(
                            "the request does not say what it works on, so its end cannot be waited for; name that, or call"
                                    + " without waiting"));
        }
        ObservedRequest<Q> observed = lookedAt(request);
        return observed.awaitEnd(observed.call(call), options, pause);
    }

    private Witness<Q> witness() {
        return new Witness<>(how, looks, clocks);
    }
}
