package dev.tc3.client.proof;

import dev.tc3.client.Proof;
import dev.tc3.client.api.OperationStatus;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Looks again, whenever it is asked, whether one call's action ran. What was proved once stays proved, also if the resource shows
 * something else later. Never calls the action, never throws. Thread-safe; threads that ask at the same time look each for itself.
 */
final class Prober implements Supplier<Proof> {

    private final Supplier<Look> look;
    private final @Nullable OperationStatus before;
    private final CallTrace trace;
    private final Judgement rule;
    private Proof proof = Proof.UNDETERMINED;
    private boolean changed;

    Prober(Supplier<Look> look, @Nullable OperationStatus before, CallTrace trace, Judgement rule) {
        this.look = look;
        this.before = before;
        this.trace = trace;
        this.rule = rule;
    }

    @Override
    public Proof get() {
        Proof known = known();
        if (known != Proof.UNDETERMINED) {
            return known;
        }
        return look.get() instanceof Look.Seen seen ? remember(seen) : known();
    }

    private synchronized Proof known() {
        return proof;
    }

    private synchronized Proof remember(Look.Seen seen) {
        Proof found = rule.of(before, seen, trace.sent());
        if (found == Proof.EXECUTED || (found == Proof.NOT_EXECUTED && !changed)) {
            proof = found;
        }
        changed |= isAnotherThanBefore(seen.status());
        return proof;
    }

    /** Once another operation was seen, seeing the one from before again only means that an old state was shown. */
    private boolean isAnotherThanBefore(OperationStatus status) {
        return before != null
                && status.requestId() != null
                && !status.requestId().equals(before.requestId());
    }
}
