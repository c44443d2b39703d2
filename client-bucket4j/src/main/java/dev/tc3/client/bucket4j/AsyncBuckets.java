package dev.tc3.client.bucket4j;

import dev.tc3.client.Quota;
import io.github.bucket4j.TokensInheritanceStrategy;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import java.util.concurrent.CompletableFuture;

/** Buckets in a store that is asked without waiting for it. */
final class AsyncBuckets implements Buckets {

    private final AsyncProxyManager<String> store;
    private final Terms terms;

    AsyncBuckets(AsyncProxyManager<String> store, Terms terms) {
        this.store = store;
        this.terms = terms;
    }

    @Override
    public CompletableFuture<Boolean> reserve(Quota quota, Reservation reservation) {
        if (!reservation.begin()) {
            return CompletableFuture.completedFuture(false);
        }
        Pace pace = terms.pace(quota);
        // The pace as the version: machines that disagree all go by the slowest.
        return store.builder()
                .withImplicitConfigurationReplacement(pace.nanos(), TokensInheritanceStrategy.AS_IS)
                .withListener(reservation)
                .build(terms.key(quota), () -> CompletableFuture.completedFuture(pace.bucket()))
                .asScheduler()
                .tryConsume(1, reservation.timeLeft(), terms.timer());
    }
}
