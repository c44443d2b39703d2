package dev.tc3.client;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of an accepted action. Immutable.
 *
 * @param <R> the answer that accepted it
 */
public final class Completion<R> {

    private final R accepted;
    private final CompletionState state;
    private final @Nullable String reason;

    /**
     * The end of waiting for an action's end.
     *
     * @param accepted the answer that accepted the action
     * @param state how far the action got
     * @param reason why it failed, in the service's words; or null if it did not, or the service says nothing
     */
    public Completion(R accepted, CompletionState state, @Nullable String reason) {
        this.accepted = Objects.requireNonNull(accepted, "accepted");
        this.state = Objects.requireNonNull(state, "state");
        this.reason = reason;
    }

    /** {@return the answer that accepted the action} */
    public R accepted() {
        return accepted;
    }

    /** {@return how far the action got} */
    public CompletionState state() {
        return state;
    }

    /**
     * Why the action failed, in the service's own words, as they came.
     *
     * @return the reason, or empty if it did not fail, or nobody told why
     */
    public Optional<String> reason() {
        return Optional.ofNullable(reason);
    }

    /** The state, without the service's words. */
    @Override
    public String toString() {
        return "Completion{" + state + "}";
    }
}
