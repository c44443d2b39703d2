package dev.tc3.client.limit;

import dev.tc3.client.Quota;
import dev.tc3.client.RateLimiter;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Gives leave to everything at once. */
public enum NoLimits implements RateLimiter {
    /** The only one. */
    INSTANCE;

    @Override
    public CompletionStage<Permit> acquire(Quota quota, Duration atMost) {
        return CompletableFuture.completedStage(NoPermit.INSTANCE);
    }

    private enum NoPermit implements Permit {
        INSTANCE;

        @Override
        public void sent() {}

        @Override
        public void unused() {}
    }
}
