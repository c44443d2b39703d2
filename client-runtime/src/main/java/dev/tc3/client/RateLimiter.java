package dev.tc3.client;

import dev.tc3.client.limit.NoLimits;
import dev.tc3.client.limit.ProcessLimits;
import java.time.Duration;
import java.util.concurrent.CompletionStage;

/**
 * Holds requests back, so that the service, which counts them as they arrive, has no reason to refuse any. A client asks
 * before each attempt of a call whose spec has a rate limit. Implementations are thread-safe, serve who came first first, and
 * never block: whoever has to wait waits for the stage.
 *
 * <p>One of your own can share a limit among several machines.
 */
public interface RateLimiter {

    /**
     * Asks for leave to send one request.
     *
     * @param quota which requests are counted together, and how many of them the service takes
     * @param atMost how long the caller can wait; if there will be no leave by then, the stage fails as soon as that is known
     * @return leave to send, when it is time; it fails with a {@link RateLimitException} if there is none in time. A stage that is
     *     cancelled gives its place up.
     */
    CompletionStage<Permit> acquire(Quota quota, Duration atMost);

    /**
     * The limiter that all clients of this process share unless they are told otherwise.
     *
     * @return the limiter, always the same
     */
    static RateLimiter ofProcess() {
        return ProcessLimits.INSTANCE;
    }

    /**
     * No limit: everything may be sent at once, and the service refuses what is too much.
     *
     * @return a limiter that limits nothing
     */
    static RateLimiter none() {
        return NoLimits.INSTANCE;
    }

    /**
     * Leave to send one request. Who has it tells what becomes of the request: that it is being written and perhaps later that it
     * was answered, or that it never will be sent. Each may be told more than once; the first counts. If nothing is told, the place is
     * lost for as long as the caller could have waited.
     */
    interface Permit {

        /** The request is being written now, so it arrives soon. */
        void sent();

        /** The request was answered, so it has arrived by now. */
        default void answered() {}

        /** No byte of the request was sent and none will be, so the place is free for another. */
        void unused();
    }
}
