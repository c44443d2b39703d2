package dev.tc3.client.batch;

import dev.tc3.client.CompletionState;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One item of a batch, and what is known of it. Immutable. */
public final class BatchItem {

    private final String key;
    private final ItemState state;
    private final @Nullable Instant at;
    private final @Nullable String requestId;
    private final @Nullable String code;
    private final @Nullable CompletionState end;

    BatchItem(
            String key,
            ItemState state,
            @Nullable Instant at,
            @Nullable String requestId,
            @Nullable String code,
            @Nullable CompletionState end) {
        this.key = key;
        this.state = state;
        this.at = at;
        this.requestId = requestId;
        this.code = code;
        this.end = end;
    }

    static BatchItem notStarted(String key) {
        return new BatchItem(key, ItemState.NOT_STARTED, null, null, null, null);
    }

    /** {@return the key that the caller gave the item} */
    public String key() {
        return key;
    }

    /** {@return what is known of it} */
    public ItemState state() {
        return state;
    }

    /** {@return when that became known, by this machine's clock; or when it was sent if nothing is known since; empty if never} */
    public Optional<Instant> at() {
        return Optional.ofNullable(at);
    }

    /** {@return the id under which the service knows the request, or empty if no answer told one that is fit to be kept} */
    public Optional<String> requestId() {
        return Optional.ofNullable(requestId);
    }

    /**
     * Why it was not accepted.
     *
     * @return the service's error code, or else the simple name of the exception; empty if it was accepted, nothing is known, or what
     *     came is not fit to be kept
     */
    public Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** {@return how the action ended, or empty if it was not accepted or nobody waited for its end} */
    public Optional<CompletionState> end() {
        return Optional.ofNullable(end);
    }

    /** The key, the state, and what else is known. */
    @Override
    public String toString() {
        return "BatchItem{" + key + ", " + state
                + (end == null ? "" : ", " + end)
                + (code == null ? "" : ", " + code)
                + (requestId == null ? "" : ", RequestId " + requestId)
                + "}";
    }
}
