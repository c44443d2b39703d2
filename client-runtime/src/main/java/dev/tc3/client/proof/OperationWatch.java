package dev.tc3.client.proof;

import dev.tc3.client.api.OperationStatus;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Follows one accepted operation through what looks show, and says when no further look is needed.
 *
 * <p>An operation that was not there before, and is not the watched one, may have begun before it or after it. If the watched one
 * was seen already, it was after. If not, it may be shown any moment; only when it should long be shown has the other one taken
 * its place. That is not concluded if nobody knows which operation was there before, as the other one may just be that. All this
 * holds for services that, once they have shown an operation, do not show an older one that no look has seen yet.
 */
final class OperationWatch {

    private final String requestId;
    private final @Nullable String idBefore;
    private final EndStates states;
    private final Duration shownFrom;
    private final Set<String> earlierIds = new HashSet<>();
    private boolean begun;

    /**
     * Nothing was seen yet.
     *
     * @param requestId the id of the accepted request
     * @param before what was seen before the call, or null
     * @param states what the states mean
     * @param shownFrom the uptime from which on a look shows the operation, or what came after it
     */
    OperationWatch(String requestId, @Nullable OperationStatus before, EndStates states, Duration shownFrom) {
        this.requestId = requestId;
        this.idBefore = before == null ? null : before.requestId();
        this.states = states;
        this.shownFrom = shownFrom;
    }

    /** What the look ends, or null if there has to be another one. */
    @Nullable
    End see(Look.Seen seen) {
        String latest = seen.status().requestId();
        if (latest == null || latest.equals(idBefore)) {
            return null;
        }
        if (latest.equals(requestId)) {
            begun = true;
            return states.endOf(seen.status());
        }
        return begun ? seeAfter(latest) : seeInstead(latest, seen.began());
    }

    private @Nullable End seeAfter(String latest) {
        return earlierIds.contains(latest) ? null : End.SUPERSEDED;
    }

    private @Nullable End seeInstead(String latest, Moment began) {
        earlierIds.add(latest);
        return idBefore != null && began.uptime().compareTo(shownFrom) > 0 ? End.SUPERSEDED : null;
    }
}
