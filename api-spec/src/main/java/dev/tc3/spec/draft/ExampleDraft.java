package dev.tc3.spec.draft;

import dev.tc3.spec.ExampleSpec;
import dev.tc3.spec.json.JacksonNodes;
import dev.tc3.spec.json.JsonObject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A call and its answer.
 *
 * @param method the method, or null if it could not be read
 * @param request the business parameters, or null if they could not be read
 * @param response the answer, or null if it could not be read
 */
public record ExampleDraft(
        String title,
        ExampleSpec.@Nullable Method method,
        @Nullable JsonObject request,
        @Nullable JsonObject response) {

    ExampleSpec finish() {
        return new ExampleSpec(
                title,
                Objects.requireNonNull(method),
                JacksonNodes.of(Objects.requireNonNull(request)),
                JacksonNodes.of(Objects.requireNonNull(response)));
    }
}
