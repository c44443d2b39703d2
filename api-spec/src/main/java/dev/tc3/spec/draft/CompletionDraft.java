package dev.tc3.spec.draft;

import dev.tc3.spec.CompletionSpec;
import dev.tc3.spec.report.Located;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How the end of an action is observed. What could not be read is null, or missing in its list.
 *
 * @param action the action that shows the resource
 * @param request its parameters, and the parameters that they are taken from
 * @param items the member of its result that is the list of resources
 * @param match the members of a resource, and the parameters that they are equal to
 * @param operation the member with the name of the latest operation
 * @param requestId the member with the id of the request that began it
 * @param state the member with the word for how far it is
 * @param reason the member that says why it failed, or null also if there is none
 * @param running the words for an operation that goes on
 * @param succeeded the words for one that ended well
 * @param failed the words for one that failed
 */
public record CompletionDraft(
        @Nullable Located<String> action,
        List<Tie> request,
        @Nullable Located<String> items,
        List<Tie> match,
        @Nullable Located<String> operation,
        @Nullable Located<String> requestId,
        @Nullable Located<String> state,
        @Nullable Located<String> reason,
        List<Located<String>> running,
        List<Located<String>> succeeded,
        List<Located<String>> failed) {

    /**
     * A name on the side of the action that shows the resource, and the parameter that has its value.
     *
     * @param name the name
     * @param parameter the name of a parameter of the action that is observed, or null if it could not be read
     */
    public record Tie(Located<String> name, @Nullable Located<String> parameter) {}

    public CompletionDraft {
        request = List.copyOf(request);
        match = List.copyOf(match);
        running = List.copyOf(running);
        succeeded = List.copyOf(succeeded);
        failed = List.copyOf(failed);
    }

    CompletionSpec finish() {
        return new CompletionSpec(
                name(action),
                names(request),
                name(items),
                names(match),
                name(operation),
                name(requestId),
                name(state),
                reason == null ? null : reason.value(),
                words(running),
                words(succeeded),
                words(failed));
    }

    private static String name(@Nullable Located<String> located) {
        return Objects.requireNonNull(located).value();
    }

    private static Map<String, String> names(List<Tie> ties) {
        Map<String, String> names = new LinkedHashMap<>();
        ties.forEach(tie -> names.put(tie.name().value(), name(tie.parameter())));
        return names;
    }

    private static List<String> words(List<Located<String>> words) {
        return words.stream().map(Located::value).toList();
    }
}
