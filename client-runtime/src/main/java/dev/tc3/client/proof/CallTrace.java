package dev.tc3.client.proof;

import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of the requests that one call sent: when the last of them was signed, and the ids that answers told. Thread-safe.
 */
public final class CallTrace {

    private final Clocks clocks;
    private final Set<String> requestIds = new LinkedHashSet<>();
    private @Nullable Signing last;

    /**
     * The trace of a call that has sent nothing yet.
     *
     * @param clocks tell when
     */
    public CallTrace(Clocks clocks) {
        this.clocks = clocks;
    }

    /**
     * A request is signed now, and sent after that. Not to be told of requests whose signature never expires.
     *
     * @param timestamp the time that is written into the request, from which the service counts until the signature expires
     */
    public void signed(Instant timestamp) {
        Signing signing = new Signing(timestamp, clocks.read());
        synchronized (this) {
            last = last == null ? signing : last.orLater(signing);
        }
    }

    /**
     * An answer to one of the requests told the request's id, whatever else it said.
     *
     * @param requestId the id
     */
    public synchronized void answered(String requestId) {
        requestIds.add(requestId);
    }

    /** {@return what is known by now} */
    synchronized Sent sent() {
        return new Sent(Set.copyOf(requestIds), last);
    }

    /**
     * What is known at one moment.
     *
     * @param requestIds the ids that answers told
     * @param last when the last request was signed, or null if nobody knows
     */
    record Sent(Set<String> requestIds, @Nullable Signing last) {}
}
