package dev.tc3.spec.draft;

import dev.tc3.spec.ExampleSpec;
import dev.tc3.spec.json.JacksonNodes;
import dev.tc3.spec.json.JsonObject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call and its answer.
 *
 * @param method the method, or null if it could not be read
 * @param request the business parameters, or null if they could not be read
 * @param response the answer, or null if there is none or it could not be read
 * @param events the events that could be read, or null if the answer is no stream of them
 */
public record ExampleDraft(
        String title,
        ExampleSpec.@Nullable Method method,
        @Nullable JsonObject request,
        @Nullable JsonObject response,
        @Nullable EventsDraft events) {

    ExampleSpec finish() {
        return new ExampleSpec(
                title,
                Objects.requireNonNull(method),
                JacksonNodes.of(Objects.requireNonNull(request)),
                response == null ? JacksonNodes.emptyObject() : JacksonNodes.of(response),
                events == null ? List.of() : JacksonNodes.of(events.events()));
    }
}
