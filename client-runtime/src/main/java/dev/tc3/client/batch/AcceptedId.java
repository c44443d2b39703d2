package dev.tc3.client.batch;

import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ResponseReader;
import org.jspecify.annotations.Nullable;

/**
 * All that a batch needs of an answer that accepts an action.
 *
 * @param requestId the request's id, or null if it had none
 */
record AcceptedId(@Nullable String requestId) {

    /** {@return the same action, of whose answers nothing but the id is read, whatever else they hold} */
    static <Q extends ParamSource> ActionDescriptor<Q, AcceptedId> of(ActionDescriptor<Q, ?> action) {
        return new ActionDescriptor<>(
                action.service(),
                action.name(),
                action.effect(),
                action.rateLimit(),
                AcceptedId::read,
                action.signed(),
                action.binary(),
                action.clientToken(),
                action.observation());
    }

    private static AcceptedId read(ResponseReader reader) {
        String requestId = null;
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            if (name.equals("RequestId")) {
                requestId = reader.string();
            } else {
                reader.skip();
            }
        }
        return new AcceptedId(requestId);
    }

    /** {@return the id in an answer; a client that was written by hand may give another kind of answer} */
    static @Nullable String in(@Nullable Object answer) {
        return answer instanceof AcceptedId accepted ? accepted.requestId : null;
    }
}
