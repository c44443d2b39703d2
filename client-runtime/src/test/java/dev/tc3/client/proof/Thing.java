package dev.tc3.client.proof;

import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.Observation;
import dev.tc3.client.api.OperationStatus;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.testing.Fixtures;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An invented resource that can be wiped, and an action that shows it. */
final class Thing {

    static final String WIPE_NAME = "WipeThing";

    static final ActionDescriptor<Find, Found> FIND =
            new ActionDescriptor<>(Fixtures.SERVICE, "FindThings", Effect.READ, null, reader -> new Found(null));

    static final Observation<Wipe, Find, Found> HOW = new Observation<>(
            FIND,
            wipe -> wipe.id() == null ? null : new Find(wipe.id()),
            (wipe, found) -> found.status(),
            Set.of("SUCCESS"),
            Set.of("FAILED"));

    static final ActionDescriptor<Wipe, String> WIPE = new ActionDescriptor<Wipe, String>(
                    Fixtures.SERVICE, WIPE_NAME, Effect.DESTRUCTIVE, null, reader -> "")
            .observedBy(() -> HOW);

    static final Wipe REQUEST = new Wipe("t-1");

    private Thing() {}

    static OperationStatus status(
            @Nullable String operation, @Nullable String requestId, @Nullable String state, @Nullable String reason) {
        return new OperationStatus(operation, requestId, state, reason);
    }

    /** An operation that goes by the action's name. */
    static OperationStatus wipe(String requestId, String state) {
        return new OperationStatus(WIPE_NAME, requestId, state, null);
    }

    record Wipe(@Nullable String id) implements ParamSource {
        @Override
        public void writeTo(ParamWriter writer) {
            writer.string("Id", id);
        }
    }

    record Find(String id) implements ParamSource {
        @Override
        public void writeTo(ParamWriter writer) {
            writer.string("Id", id);
        }
    }

    /** What is shown of the thing, or null if it is not there. */
    record Found(@Nullable OperationStatus status) {}
}
