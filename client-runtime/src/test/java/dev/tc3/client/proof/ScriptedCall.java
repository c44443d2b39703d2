package dev.tc3.client.proof;

import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.Tc3Exception;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A call as a pipeline makes it: it tells when it signs and what it was answered, and comes to what the test says. */
final class ScriptedCall implements TracedCall<String> {

    private final DrivenClocks clocks;
    private final Supplier<Accepted<String>> end;
    int made;

    private ScriptedCall(DrivenClocks clocks, Supplier<Accepted<String>> end) {
        this.clocks = clocks;
        this.end = end;
    }

    static ScriptedCall accepted(DrivenClocks clocks, String requestId) {
        return new ScriptedCall(clocks, () -> new Accepted<>("the answer", requestId));
    }

    static ScriptedCall failing(DrivenClocks clocks, Tc3Exception failure) {
        return new ScriptedCall(clocks, () -> {
            throw failure;
        });
    }

    /** Nobody knows whether it ran; an answer that told nothing else may have told its id. */
    static ScriptedCall unknown(DrivenClocks clocks, @Nullable String requestId) {
        return failing(
                clocks,
                new OutcomeUnknownException(Thing.WIPE_NAME, 1, requestId, OptionalInt.empty(), "no answer", null));
    }

    @Override
    public Accepted<String> make(CallTrace trace) {
        made++;
        trace.signed(clocks.read().own());
        return end.get();
    }
}
