package dev.tc3.spec;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the end of an action is observed, which goes on after it was accepted: by another action that shows the resource it works
 * on and the latest operation on it. Names are those on the wire.
 *
 * @param action the action that shows the resource; it changes nothing
 * @param request which parameters of that action, texts or lists of texts, get which parameter of the one that is observed
 * @param items the member of its result that is the list of the resources
 * @param match which members of a resource are equal to which parameter of the action that is observed
 * @param operation the member of a resource with the name of the action that was last called for it
 * @param requestId the member with the id of the request that began that operation
 * @param state the member with the word for how far it is
 * @param reason the member that says why it failed, or null if there is none
 * @param running the words for an operation that goes on; at least one
 * @param succeeded the words for one that ended well; at least one
 * @param failed the words for one that failed; at least one
 */
public record CompletionSpec(
        String action,
        Map<String, String> request,
        String items,
        Map<String, String> match,
        String operation,
        String requestId,
        String state,
        @Nullable String reason,
        List<String> running,
        List<String> succeeded,
        List<String> failed) {

    public CompletionSpec {
        request = Ordered.copy(request);
        match = Ordered.copy(match);
        running = List.copyOf(running);
        succeeded = List.copyOf(succeeded);
        failed = List.copyOf(failed);
    }
}
