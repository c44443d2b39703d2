package dev.tc3.client.bucket4j;

import dev.tc3.client.Quota;
import io.github.bucket4j.TokensInheritanceStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Buckets in a store whose driver blocks while it asks; it does so on threads that the user gave for it. */
final class BlockingBuckets implements Buckets {

    private final ProxyManager<String> store;
    private final Executor threads;
    private final Terms terms;

    BlockingBuckets(ProxyManager<String> store, Executor threads, Terms terms) {
        this.store = store;
        this.threads = threads;
        this.terms = terms;
    }

    @Override
    public CompletableFuture<Boolean> reserve(Quota quota, Reservation reservation) {
        return CompletableFuture.completedFuture(reservation).thenComposeAsync(asked -> ask(quota, asked), threads);
    }

    private CompletableFuture<Boolean> ask(Quota quota, Reservation reservation) {
        if (!reservation.begin()) {
            return CompletableFuture.completedFuture(false);
        }
        Pace pace = terms.pace(quota);
        // The pace as the version: machines that disagree all go by the slowest.
        return store.builder()
                .withImplicitConfigurationReplacement(pace.nanos(), TokensInheritanceStrategy.AS_IS)
                .withListener(reservation)
                .build(terms.key(quota), pace::bucket)
                .asScheduler()
                .tryConsume(1, reservation.timeLeft(), terms.timer());
    }
}
