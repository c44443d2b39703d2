package dev.tc3.client.limit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.Quota;
import dev.tc3.client.RateLimiter;
import dev.tc3.client.RateLimiter.Permit;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The limiters that a configuration names. */
final class ProcessLimitsTest {

    private static final Quota ONE = Quota.of("svc/1/ProcessLimitsTest", "ap-singapore", "id", 1, Duration.ofHours(1));

    @Test
    void theProcessHasOneCountForAll() {
        assertThat(ask(RateLimiter.ofProcess())).isCompleted();
        assertThat(ask(RateLimiter.ofProcess())).isCompletedExceptionally();
    }

    @Test
    void withoutLimitsEverybodyMayGoAtOnce() {
        for (int i = 0; i < 3; i++) {
            CompletableFuture<Permit> permit = ask(RateLimiter.none());
            assertThat(permit).isCompleted();
            permit.join().sent();
            permit.join().answered();
            permit.join().unused();
        }
    }

    private static CompletableFuture<Permit> ask(RateLimiter limiter) {
        return limiter.acquire(ONE, Duration.ZERO).toCompletableFuture();
    }
}
