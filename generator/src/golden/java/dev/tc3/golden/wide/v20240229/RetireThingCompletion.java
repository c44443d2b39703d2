package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Observation;
import dev.tc3.client.api.OperationStatus;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How the end of {@code RetireThing} is observed: by {@code ListRetired}. */
@Generated("wide 2024-02-29")
@SuppressWarnings("deprecation")
final class RetireThingCompletion {
    /** Asks, finds, and says what the words mean. */
    static final Observation<RetireThingRequest, ListRetiredRequest, ListRetiredResponse> OBSERVATION =
            new Observation<>(
                    ListRetiredRequest.ACTION,
                    RetireThingCompletion::question,
                    RetireThingCompletion::status,
                    Set.of("DONE", "\"done\" \\u002a"),
                    Set.of("LOST"));

    /** There is nothing to make. */
    private RetireThingCompletion() {}

    /**
     * Asks for what the action works on.
     *
     * @param request the action's request
     * @return the other action's request, or null if this one does not say what it works on
     */
    private static @Nullable ListRetiredRequest question(RetireThingRequest request) {
        if (request.thingId() == null
                || request.zone() == null) {
            return null;
        }
        return ListRetiredRequest.builder()
                .ids(List.of(request.thingId()))
                .inZone(request.zone())
                .build();
    }

    /**
     * Finds what the action works on.
     *
     * @param request the action's request
     * @param response the other action's answer
     * @return what it shows of its latest operation, or null if it is not there
     */
    private static @Nullable OperationStatus status(RetireThingRequest request,
            ListRetiredResponse response) {
        if (request.thingId() == null
                || request.zone() == null
                || response.retired() == null) {
            return null;
        }
        for (RetiredThing item : response.retired()) {
            if (item != null
                    && request.thingId().equals(item.class_())
                    && request.zone().equals(item.zone())) {
                return new OperationStatus(
                        item.operation(),
                        item.operationId(),
                        item.state(),
                        null);
            }
        }
        return null;
    }
}
