package dev.tc3.client.pipeline;

import dev.tc3.client.Credentials;
import dev.tc3.client.Quota;
import dev.tc3.client.RateLimiter;
import dev.tc3.client.RateLimiter.Permit;
import dev.tc3.client.api.RateLimit;
import dev.tc3.client.api.ServiceDescriptor;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Asks for leave to send requests whose action has a rate limit. */
final class Permits {

    private static final CompletableFuture<Permit> FREE = CompletableFuture.completedFuture(new Unlimited());

    private final RateLimiter limiter;

    Permits(RateLimiter limiter) {
        this.limiter = limiter;
    }

    /** Leave to send one request; it may come later. */
    CompletableFuture<Permit> acquire(CallPlan plan, Optional<Credentials> credentials, Duration atMost) {
        RateLimit limit = plan.action().rateLimit();
        if (limit == null || limiter == RateLimiter.none()) {
            return FREE;
        }
        CompletionStage<Permit> permit = limiter.acquire(quota(plan, limit, credentials), atMost);
        return permit.toCompletableFuture();
    }

    private static Quota quota(CallPlan plan, RateLimit limit, Optional<Credentials> credentials) {
        ServiceDescriptor service = plan.action().service();
        return Quota.of(
                service.service() + "/" + service.version() + "/" + plan.actionName(),
                plan.region(),
                credentials.map(Credentials::secretId).orElse(null),
                limit.requests(),
                Duration.ofSeconds(limit.perSeconds()));
    }

    static final class Unlimited implements Permit {

        @Override
        public void sent() {}

        @Override
        public void unused() {}
    }
}
