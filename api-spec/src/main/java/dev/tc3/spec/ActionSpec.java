package dev.tc3.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One action of an API.
 *
 * @param name the action's name on the wire, such as {@code ResetInstance}
 * @param summary one sentence or more on what the action does; empty if the document has none
 * @param effect what a call does to the world
 * @param rateLimit how often it may be called, or null if the document does not say
 * @param parameters the business parameters by name
 * @param exclusive groups of parameters of which at most one may be set
 * @param result the members of a successful answer by name; {@code RequestId} is always among them
 * @param errors the error codes of this action, each described in {@link ApiSpec#errors()}
 * @param examples calls with their answers
 * @param deprecated whether it should no longer be called
 * @param signed whether requests carry a signature; if not, nobody needs credentials to call it
 * @param eventStream whether it can answer with a stream of events, each of which has members of the result
 * @param clientToken the parameter by which the service recognizes a request that was sent again, or null if there is none
 * @param completion how its end is observed, or null if it is over when it is answered, or nobody knows
 */
public record ActionSpec(
        String name,
        String summary,
        Effect effect,
        @Nullable RateLimit rateLimit,
        Map<String, MemberSpec> parameters,
        List<List<ParameterPath>> exclusive,
        Map<String, MemberSpec> result,
        List<String> errors,
        List<ExampleSpec> examples,
        boolean deprecated,
        boolean signed,
        boolean eventStream,
        @Nullable String clientToken,
        @Nullable CompletionSpec completion) {

    public ActionSpec {
        parameters = Ordered.copy(parameters);
        exclusive = exclusive.stream().map(List::copyOf).toList();
        result = Ordered.copy(result);
        errors = List.copyOf(errors);
        examples = List.copyOf(examples);
    }

    /** The same action with more examples. */
    ActionSpec withExamples(List<ExampleSpec> more) {
        List<ExampleSpec> all = new ArrayList<>(examples);
        all.addAll(more);
        return with(all, completion);
    }

    /** The same action, of whose end nothing is known. */
    ActionSpec withoutCompletion() {
        return with(examples, null);
    }

    private ActionSpec with(List<ExampleSpec> otherExamples, @Nullable CompletionSpec otherCompletion) {
        return new ActionSpec(
                name,
                summary,
                effect,
                rateLimit,
                parameters,
                exclusive,
                result,
                errors,
                otherExamples,
                deprecated,
                signed,
                eventStream,
                clientToken,
                otherCompletion);
    }

    /** An action as most are: in use, signed, answered at once, and over then. */
    public ActionSpec(
            String name,
            String summary,
            Effect effect,
            @Nullable RateLimit rateLimit,
            Map<String, MemberSpec> parameters,
            List<List<ParameterPath>> exclusive,
            Map<String, MemberSpec> result,
            List<String> errors,
            List<ExampleSpec> examples) {
        this(
                name,
                summary,
                effect,
                rateLimit,
                parameters,
                exclusive,
                result,
                errors,
                examples,
                false,
                true,
                false,
                null,
                null);
    }
}
