package dev.tc3.generator.plan;

import dev.tc3.generator.names.Identifier;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the end of an action is observed, by another action that shows the resource it works on.
 *
 * @param type the class that knows how, which only this package sees
 * @param method the client's method that waits for the end
 * @param observer the name of the other action on the wire
 * @param observerRequest the class of its request
 * @param observerResponse the class of its response
 * @param question how its request is filled; at least one
 * @param optional the accessors of those parameters that say what the action works on and may be missing
 * @param items the accessor of the list of resources in its response
 * @param item the class of a resource
 * @param match which members of a resource tell that it is the one; at least one
 * @param operation the accessor of the name of the latest operation
 * @param requestId the accessor of the id of the request that began it
 * @param state the accessor of the word for how far it is
 * @param reason the accessor of why it failed, or null if there is none
 * @param succeeded the words for an operation that ended well
 * @param failed the words for one that failed
 * @param deprecated whether some of these accessors and setters are deprecated
 */
public record CompletionPlan(
        Identifier type,
        Identifier method,
        String observer,
        Identifier observerRequest,
        Identifier observerResponse,
        List<Question> question,
        List<Identifier> optional,
        Identifier items,
        Identifier item,
        List<Match> match,
        Identifier operation,
        Identifier requestId,
        Identifier state,
        @Nullable Identifier reason,
        List<String> succeeded,
        List<String> failed,
        boolean deprecated) {

    public CompletionPlan {
        question = List.copyOf(question);
        optional = List.copyOf(optional);
        match = List.copyOf(match);
        succeeded = List.copyOf(succeeded);
        failed = List.copyOf(failed);
    }

    /**
     * A parameter of the other action.
     *
     * @param setter its setter
     * @param list whether it is a list, and gets a list of one element
     * @param from the accessor of the parameter that has its value
     */
    public record Question(Identifier setter, boolean list, Identifier from) {}

    /**
     * A member of a resource.
     *
     * @param member its accessor
     * @param from the accessor of the parameter that has the same value
     */
    public record Match(Identifier member, Identifier from) {}
}
