package dev.tc3.client;

/**
 * Is told of every attempt of every call, for metrics and traces. It is called on the thread that goes on with the call, so it
 * should be quick; what it throws is ignored. Implementations are thread-safe.
 */
@FunctionalInterface
public interface CallObserver {

    /**
     * An attempt has ended.
     *
     * @param report what came of it; it holds no secret and nothing of the request's parameters
     */
    void attemptEnded(AttemptReport report);

    /** {@return an observer that does nothing} */
    static CallObserver none() {
        return report -> {};
    }
}
