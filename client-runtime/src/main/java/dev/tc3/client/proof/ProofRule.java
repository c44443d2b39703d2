package dev.tc3.client.proof;

import dev.tc3.client.Proof;
import dev.tc3.client.api.OperationStatus;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The rule of proof. Whoever sees one of the call's own ids knows that it ran. Whoever sees, after all signatures have expired,
 * exactly the operation from before the call knows that it did not. Everything else proves nothing. In particular the action's
 * name does not: another operation of the same name may be somebody else's, and an operation that goes by another name and has
 * the call's id was begun by the call.
 */
final class ProofRule implements Judgement {

    private final Expiry expiry;

    ProofRule(Expiry expiry) {
        this.expiry = expiry;
    }

    @Override
    public Proof of(@Nullable OperationStatus before, Look.Seen now, CallTrace.Sent sent) {
        String latest = now.status().requestId();
        if (latest == null) {
            return Proof.UNDETERMINED;
        }
        boolean own = sent.requestIds().contains(latest);
        if (before == null || !latest.equals(before.requestId())) {
            return own ? Proof.EXECUTED : Proof.UNDETERMINED;
        }
        // An id that was there before the call cannot be the call's own: something is wrong that nothing can be built
        // on.
        return !own && isSameOperation(before, now.status()) && nothingCanFollow(now, sent)
                ? Proof.NOT_EXECUTED
                : Proof.UNDETERMINED;
    }

    private static boolean isSameOperation(OperationStatus before, OperationStatus now) {
        return before.operation() != null && Objects.equals(before.operation(), now.operation());
    }

    private boolean nothingCanFollow(Look.Seen now, CallTrace.Sent sent) {
        return sent.last() != null && expiry.isOver(sent.last(), now.began());
    }
}
