package dev.tc3.client.proof;

import dev.tc3.client.Tc3Exception;
import dev.tc3.client.api.Observation;
import dev.tc3.client.api.OperationStatus;
import dev.tc3.client.api.ParamSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks at what a request works on. A look never throws: whoever looks knows of an action that may have run, and must not lose
 * that because of a look. Thread-safe.
 *
 * @param <Q> the request
 */
final class Witness<Q extends ParamSource> {

    private final Supplier<Observation<Q, ?, ?>> how;
    private final Looks looks;
    private final Clocks clocks;

    Witness(Supplier<Observation<Q, ?, ?>> how, Looks looks, Clocks clocks) {
        this.how = how;
        this.looks = looks;
        this.clocks = clocks;
    }

    /** Whether the request says what it works on. */
    boolean knowsWhereToLook(Q request) {
        return how.get().question().apply(request) != null;
    }

    /** Looks once. */
    Look look(Q request) {
        try {
            return look(how.get(), request);
        } catch (Tc3Exception e) {
            return new Look.Failed(String.valueOf(e.getMessage()), e);
        } catch (RuntimeException e) {
            return new Look.Failed("the look failed with " + e.getClass().getName(), null);
        }
    }

    private <W extends ParamSource, S> Look look(Observation<Q, W, S> how, Q request) {
        W question = how.question().apply(request);
        if (question == null) {
            return new Look.Nothing();
        }
        Moment began = clocks.read();
        S answer = looks.call(how.action(), question);
        OperationStatus status = how.status().apply(request, answer);
        return status == null ? new Look.Nothing() : new Look.Seen(withoutBlanks(status), began.knowing(clocks.read()));
    }

    /** Services leave fields empty that they have nothing to say in; two empty ids are not the same id. */
    private static OperationStatus withoutBlanks(OperationStatus status) {
        return new OperationStatus(
                filled(status.operation()),
                filled(status.requestId()),
                filled(status.state()),
                filled(status.reason()));
    }

    private static @Nullable String filled(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
