package dev.tc3.spec.draft;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.Effect;
import dev.tc3.spec.RateLimit;
import dev.tc3.spec.report.Located;
import dev.tc3.spec.report.Place;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An action.
 *
 * @param effect the effect, or null if it could not be read
 * @param rateLimit the limit, or null if there is none or it could not be read
 * @param parameters the parameters by name, or null if they could not be read
 * @param exclusive the groups that could be read
 * @param requestIdPlace where to report that the result has no {@code RequestId}
 * @param result the members of an answer by name, or null if they could not be read
 * @param errors the error codes that could be read
 * @param examples the examples that could be read
 * @param deprecated whether it should no longer be called
 * @param signed whether requests carry a signature
 * @param eventStream whether it can answer with a stream of events
 * @param clientToken the parameter that is its client token, or null if there is none or it could not be read
 * @param completion how its end is observed, or null if that is not said or could not be read
 */
public record ActionDraft(
        String name,
        String summary,
        @Nullable Effect effect,
        @Nullable RateLimit rateLimit,
        @Nullable Map<String, MemberDraft> parameters,
        List<ExclusiveDraft> exclusive,
        Place requestIdPlace,
        @Nullable Map<String, MemberDraft> result,
        List<Located<String>> errors,
        List<ExampleDraft> examples,
        boolean deprecated,
        boolean signed,
        boolean eventStream,
        @Nullable Located<String> clientToken,
        @Nullable CompletionDraft completion) {

    public ActionDraft {
        exclusive = List.copyOf(exclusive);
        errors = List.copyOf(errors);
        examples = List.copyOf(examples);
    }

    ActionSpec finish() {
        return new ActionSpec(
                name,
                summary,
                Objects.requireNonNull(effect),
                rateLimit,
                MemberDraft.finish(parameters),
                exclusive.stream().map(ExclusiveDraft::finish).toList(),
                MemberDraft.finish(result),
                errors.stream().map(Located::value).toList(),
                examples.stream().map(ExampleDraft::finish).toList(),
                deprecated,
                signed,
                eventStream,
                clientToken == null ? null : clientToken.value(),
                completion == null ? null : completion.finish());
    }
}
