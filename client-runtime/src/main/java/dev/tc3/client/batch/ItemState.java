package dev.tc3.client.batch;

/** What is known of one item of a batch. */
public enum ItemState {
    /** The service accepted the request, or it was proved afterwards that the action ran. It never runs again. */
    ACCEPTED("accepted"),
    /**
     * The service refused the request for good, and nothing was done. It runs again only after {@link Batch.Builder#retryFailed()}.
     */
    REFUSED("refused"),
    /**
     * The action did not run, for a reason that says nothing against it: the request was not sent or could not be made, or there were
     * too many of them. A later run tries again.
     */
    NOT_EXECUTED("not executed"),
    /** The action may or may not have run. It never runs again: find out. */
    UNKNOWN("unknown"),
    /** The batch was stopped before it came to this item. A later run starts it. */
    NOT_STARTED("not started");

    private final String words;

    ItemState(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
