package dev.tc3.client.api;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How the end of an action is observed: by another action, which shows the resource that the first one works on and the
 * latest operation on it.
 *
 * @param action the action that shows the resource; it changes nothing
 * @param question makes its request from the first action's request; null if that does not say what it works on
 * @param status finds the resource in the answer and takes what it shows of its latest operation; null if the resource is not there
 * @param succeeded the states that mean that an operation ended well
 * @param failed the states that mean that it failed
 * @param <Q> the request of the action that is observed
 * @param <W> the request of the action that shows the resource
 * @param <S> its response
 */
public record Observation<Q extends ParamSource, W extends ParamSource, S>(
        ActionDescriptor<W, S> action,
        Function<Q, @Nullable W> question,
        BiFunction<Q, S, @Nullable OperationStatus> status,
        Set<String> succeeded,
        Set<String> failed) {

    /**
     * Copies the sets.
     *
     * @param action the action that shows the resource
     * @param question makes its request
     * @param status takes what the resource shows of its latest operation
     * @param succeeded the states that mean that an operation ended well
     * @param failed the states that mean that it failed
     */
    public Observation {
        succeeded = Set.copyOf(succeeded);
        failed = Set.copyOf(failed);
    }
}
