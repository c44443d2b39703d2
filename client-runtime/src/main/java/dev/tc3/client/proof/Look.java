package dev.tc3.client.proof;

import dev.tc3.client.Tc3Exception;
import dev.tc3.client.api.OperationStatus;
import org.jspecify.annotations.Nullable;

/** What came of one look at a resource. */
sealed interface Look {

    /**
     * The resource was seen.
     *
     * @param status the latest operation on it; nothing in it is blank
     * @param began when the look began: what the resource showed is from after that, by however little
     */
    record Seen(OperationStatus status, Moment began) implements Look {}

    /** There was nothing to look at: the request does not say what it works on, or that is not there. */
    record Nothing() implements Look {}

    /**
     * The look failed.
     *
     * @param why as the end of a sentence, without any value of a request or an answer
     * @param failure what the call threw, or null if it did not fail as calls do
     */
    record Failed(String why, @Nullable Tc3Exception failure) implements Look {}
}
