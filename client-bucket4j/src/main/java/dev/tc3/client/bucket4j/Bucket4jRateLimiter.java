package dev.tc3.client.bucket4j;

import dev.tc3.client.Quota;
import dev.tc3.client.RateLimiter;
import io.github.bucket4j.distributed.proxy.AsyncProxyManager;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Holds the requests of several machines back together, by buckets in a store that all of them reach. Give each client of each machine a
 * limiter over the same store, with the same margin and the same prefix. Thread-safe; it never blocks.
 *
 * <p><b>What it guarantees.</b> In any stretch of time as long as the quota's window, no more requests arrive than the quota has, whichever
 * machines they come from. For this they leave one by one, {@code (window + margin) / requests} apart: 20 in a second with a margin of
 * 200 ms leave every 60 ms. A bucket of 20 that is filled by 20 each second would not do, as it lets 20 through at once and nearly 20 more
 * within the same second.
 *
 * <p><b>The margin</b> is by how much the delays of two requests may differ, from the moment that the store gave to the arrival at the
 * service. It covers the store's answer, pauses of the machine, connecting, the way, and the differences of the clocks by which
 * buckets are filled. These are the clocks of the machines for most stores, that of the member which holds the bucket for Hazelcast's entry
 * processors; keep them synchronized. A moment that could not be used within half of the margin, counted from the question to the store, is
 * let go and another one asked for.
 *
 * <p><b>Who waits.</b> The store reserves moments in the order in which it is asked, so who comes first leaves first over all machines. If
 * there is none in time, or the store fails or does not answer in time, nothing may be sent: the stage fails with a
 * {@link dev.tc3.client.RateLimitException}, whose cause tells of what kind the store's failure was and where, without its words. A moment
 * whose owner gave up or did not send goes to another one who waits in this limiter; if there is none, it passes unused. So does what a
 * machine has reserved that dies.
 *
 * <p><b>What the store must do.</b> It must not forget a bucket while somebody waits, because a new bucket knows nothing of what
 * the old one has promised: use a store with backups, and if buckets expire, let it be some time after they are full again. If machines want
 * different paces of one quota, because their margins or specs differ, all go by the slowest that any asked for until the bucket expires
 * or is removed. Names of buckets are the prefix and {@link Quota#id()}. A listener of the proxy manager is not told.
 */
public final class Bucket4jRateLimiter implements RateLimiter, AutoCloseable {

    private final Lines lines;
    private final ScheduledExecutorService timer;
    private final boolean ownTimer;
    private volatile boolean closed;

    private Bucket4jRateLimiter(Builder builder) {
        this.ownTimer = builder.timer == null;
        this.timer = builder.timer == null ? TimerThread.create() : builder.timer;
        Terms terms = new Terms(builder.keyPrefix, builder.margin, timer);
        this.lines = new Lines(builder.store.apply(terms), terms.lateness(), builder.nanoTime);
    }

    /**
     * A limiter over a store that is asked without blocking, such as {@code proxyManager.asAsync()} of Hazelcast, Ignite, or Redis with
     * Lettuce or Redisson.
     *
     * @param store where the buckets are; {@link AsyncProxyManager#withMapper} makes one of another type of keys
     * @return a builder of a limiter
     */
    public static Builder over(AsyncProxyManager<String> store) {
        return new Builder(terms -> new AsyncBuckets(store, terms));
    }

    /**
     * A limiter over a store whose driver blocks, such as a database, or Redis with Jedis.
     *
     * @param store where the buckets are; {@link ProxyManager#withMapper} makes one of another type of keys
     * @param threads run the driver; with more threads than connections nothing is gained, and whoever finds none free waits until the
     *     time limit. They are not shut down.
     * @return a builder of a limiter
     */
    public static Builder over(ProxyManager<String> store, Executor threads) {
        return new Builder(terms -> new BlockingBuckets(store, threads, terms));
    }

    @Override
    public CompletionStage<Permit> acquire(Quota quota, Duration atMost) {
        Ticket ticket = new Ticket(quota, lines.now() + Math.max(0, atMost.toNanos()));
        Line line = lines.join(ticket);
        if (closed) {
            ticket.closed();
        } else if (atMost.isZero() || atMost.isNegative()) {
            ticket.noPlace();
        } else {
            limit(ticket, atMost);
            line.serve(ticket);
        }
        return ticket;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it only ends the limit
    private void limit(Ticket ticket, Duration atMost) {
        try {
            Future<?> limit = timer.schedule(ticket::timeIsUp, atMost.toNanos(), TimeUnit.NANOSECONDS);
            ticket.whenComplete((permit, failure) -> limit.cancel(false));
        } catch (RejectedExecutionException e) {
            ticket.closed();
        }
    }

    /** Fails those who wait, and whoever asks later. The store and what the user gave otherwise are left open. */
    @Override
    public void close() {
        closed = true;
        lines.close();
        if (ownTimer) {
            timer.shutdownNow();
        }
    }

    int linesInUse() {
        return lines.inUse();
    }

    /** Makes limiters. Not thread-safe. */
    public static final class Builder {

        private final Function<Terms, Buckets> store;
        private String keyPrefix = "tc3/";
        private Duration margin = Duration.ofMillis(200);
        private LongSupplier nanoTime = System::nanoTime;
        private @Nullable ScheduledExecutorService timer;

        private Builder(Function<Terms, Buckets> store) {
            this.store = store;
        }

        /**
         * By how much the delays of two requests may differ; see above. 200 ms unless set, of which the store has half. A longer one
         * costs pace: the same time is added to each window.
         *
         * @param margin the margin, the same on all machines, at least 2 ms
         * @return this builder
         * @throws IllegalArgumentException if it is shorter
         */
        public Builder margin(Duration margin) {
            if (margin.compareTo(Duration.ofMillis(2)) < 0) {
                throw new IllegalArgumentException("a margin is at least 2 ms, not " + margin);
            }
            this.margin = margin;
            return this;
        }

        /**
         * What the names of buckets begin with, {@code tc3/} unless set.
         *
         * @param keyPrefix the text, the same on all machines
         * @return this builder
         */
        public Builder keyPrefix(String keyPrefix) {
            this.keyPrefix = keyPrefix;
            return this;
        }

        /**
         * What wakes those up who wait, one daemon thread unless set. It is not shut down.
         *
         * @param timer runs short tasks on time
         * @return this builder
         */
        public Builder timer(ScheduledExecutorService timer) {
            this.timer = timer;
            return this;
        }

        Builder nanoTime(LongSupplier nanoTime) {
            this.nanoTime = nanoTime;
            return this;
        }

        /**
         * The limiter. Close it when its clients are closed.
         *
         * @return a limiter that is thread-safe
         */
        public Bucket4jRateLimiter build() {
            return new Bucket4jRateLimiter(this);
        }
    }
}
