package dev.tc3.generator.plan;

import dev.tc3.generator.names.Identifier;
import dev.tc3.spec.Effect;
import dev.tc3.spec.RateLimit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One action of an API.
 *
 * @param name its name on the wire
 * @param summary what it does, in the spec's words; may be empty
 * @param deprecated whether it should no longer be called
 * @param signed whether requests carry a signature
 * @param multipart whether the request has binary parameters, at any depth
 * @param effect what a call does to the world
 * @param sensitive whether the request has a sensitive parameter, at any depth
 * @param rateLimit how often it may be called, or null if that is not known
 * @param clientToken the parameter by which the service recognizes a request that was sent again, or null if there is none
 * @param completion how its end is observed, or null if it is not
 * @param method the client's synchronous method
 * @param asyncMethod the client's asynchronous method
 * @param streamMethod the client's method that reads the answer as a stream of events, or null if there is none
 * @param request its request
 * @param response its response
 * @param exclusions groups of parameters of which at most one may be set
 * @param errorCodes the constants of its own error codes, in the order of the codes
 */
public record ActionPlan(
        String name,
        String summary,
        boolean deprecated,
        boolean signed,
        boolean multipart,
        Effect effect,
        boolean sensitive,
        @Nullable RateLimit rateLimit,
        @Nullable String clientToken,
        @Nullable CompletionPlan completion,
        Identifier method,
        Identifier asyncMethod,
        @Nullable Identifier streamMethod,
        StructPlan request,
        StructPlan response,
        List<ExclusionPlan> exclusions,
        List<Identifier> errorCodes) {

    public ActionPlan {
        exclusions = List.copyOf(exclusions);
        errorCodes = List.copyOf(errorCodes);
    }
}
