package dev.tc3.client.batch;

/** Why a run of a batch started no more items. What was under way was waited for all the same. */
public enum StopReason {
    /** {@link Batch#stop()} was called. */
    REQUESTED("stop() was called"),
    /** The thread that ran the batch was interrupted; its interrupt is kept. */
    INTERRUPTED("the thread was interrupted"),
    /** As many outcomes are unknown as {@link Batch.Builder#stopWhenUnknown} allows. */
    TOO_MANY_UNKNOWN("too many outcomes are unknown"),
    /** The journal could not be written; {@link BatchSummary#journalFailure()} says why. */
    JOURNAL_FAILED("the journal could not be written");

    private final String words;

    StopReason(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
