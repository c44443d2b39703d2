package dev.tc3.client.pipeline;

/** What all calls of a client together may spend on further attempts. Thread-safe. */
final class RetryBudget {

    private static final int COST = 5;

    private final int most;
    private int left;

    RetryBudget(int retries) {
        this.most = retries * COST;
        this.left = most;
    }

    /** Takes what one further attempt costs, if that is left. */
    synchronized boolean take() {
        if (left < COST) {
            return false;
        }
        left -= COST;
        return true;
    }

    /** A call succeeded at its first attempt. */
    synchronized void succeededAtOnce() {
        left = Math.min(most, left + 1);
    }

    /** A call succeeded at a further attempt. */
    synchronized void succeededLater() {
        left = Math.min(most, left + COST);
    }
}
