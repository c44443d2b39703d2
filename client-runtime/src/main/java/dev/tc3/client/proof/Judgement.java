package dev.tc3.client.proof;

import dev.tc3.client.Proof;
import dev.tc3.client.api.OperationStatus;
import org.jspecify.annotations.Nullable;

/** Decides what one look proves. */
@FunctionalInterface
interface Judgement {

    /**
     * What one look proves.
     *
     * @param before what the resource showed before the call, or null if it was not seen
     * @param now what it shows now
     * @param sent what is known of the requests that were sent
     * @return the proof
     */
    Proof of(@Nullable OperationStatus before, Look.Seen now, CallTrace.Sent sent);
}
