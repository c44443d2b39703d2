package dev.tc3.client.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.Quota;
import dev.tc3.client.RateLimitException;
import dev.tc3.client.RateLimiter.Permit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** Places in windows, by a clock that the test drives. */
@SuppressWarnings("FutureReturnValueIgnored") // what hangs on them is looked at afterwards
final class SlidingWindowsTest {

    private static final Quota TEN = quota("Wipe", 10);
    private static final Duration LONG = Duration.ofMinutes(1);

    private final DrivenTime time = new DrivenTime();
    private final SlidingWindows windows = new SlidingWindows(time::now, time);

    @Test
    void asManyAsTheQuotaGoAtOnceAndTheNextWhenTheFirstIsForgotten() {
        List<CompletableFuture<Permit>> all = ask(TEN, 12);
        assertThat(all).filteredOn(CompletableFuture::isDone).hasSize(10);

        all.subList(0, 10).forEach(this::send);
        time.advance(Duration.ofMillis(1501));
        assertThat(all.get(10))
                .as("the first may have arrived 500 ms after it was sent")
                .isNotDone();
        time.advance(Duration.ofMillis(2));
        assertThat(all).allMatch(CompletableFuture::isDone);
    }

    @Test
    void anAnswerShowsThatTheRequestHasArrived() {
        List<CompletableFuture<Permit>> all = ask(TEN, 11);
        all.subList(0, 10).forEach(this::send);
        time.advance(Duration.ofMillis(30));
        all.get(4).join().answered();

        time.advance(Duration.ofMillis(1001));
        assertThat(all.get(10)).isNotDone();
        time.advance(Duration.ofMillis(1));
        assertThat(all.get(10)).isDone();
    }

    @Test
    void anAnswerThatComesLateDoesNotKeepThePlaceLonger() {
        List<CompletableFuture<Permit>> all = ask(TEN, 11);
        all.subList(0, 10).forEach(this::send);
        time.advance(Duration.ofMillis(900));
        all.get(0).join().answered();

        time.advance(Duration.ofMillis(602));
        assertThat(all.get(10)).isDone();
    }

    @Test
    void aPlaceThatWasNotUsedGoesToTheNextAtOnce() {
        List<CompletableFuture<Permit>> all = ask(TEN, 12);
        all.get(3).join().unused();
        assertThat(all.get(10)).isDone();
        assertThat(all.get(11)).isNotDone();

        all.get(3).join().unused();
        all.get(5).join().sent();
        all.get(5).join().unused();
        assertThat(all.get(11))
                .as("a place is given back once, and not after it was used")
                .isNotDone();
    }

    @Test
    void aPlaceWithoutNewsIsHeldForAsLongAsItsOwnerCouldHaveWaited() {
        List<CompletableFuture<Permit>> all = ask(TEN, 10);
        time.advance(Duration.ofSeconds(30));
        CompletableFuture<Permit> next = ask(TEN);
        assertThat(next).isNotDone();

        time.advance(Duration.ofMillis(31_503));
        assertThat(next).isDone();
        assertThat(all).hasSize(10);
    }

    @Test
    void whoComesFirstIsServedFirst() {
        ask(quota("Wipe", 1)).join().sent();
        List<Integer> order = new ArrayList<>();
        List<CompletableFuture<Permit>> waiting = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            CompletableFuture<Permit> turn = ask(quota("Wipe", 1));
            turn.thenAccept(permit -> {
                order.add(number);
                permit.sent();
            });
            waiting.add(turn);
        }
        waiting.get(7).cancel(true);
        time.advance(Duration.ofSeconds(40));

        assertThat(order).hasSize(19).isSorted().doesNotContain(7);
    }

    @Test
    void waitingEndsWithTheCallersTime() {
        ask(quota("Wipe", 1)).join().sent();
        CompletableFuture<Permit> late =
                windows.acquire(quota("Wipe", 1), Duration.ofMillis(500)).toCompletableFuture();
        time.advance(Duration.ofMillis(499));
        assertThat(late).isNotDone();
        time.advance(Duration.ofMillis(1));

        assertThatThrownBy(late::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(RateLimitException.class)
                .hasMessageContaining("rate limit of 1 requests in 1 s");
        time.advance(Duration.ofSeconds(2));
        assertThat(ask(quota("Wipe", 1))).as("it took no place").isDone();
    }

    @Test
    void whoHasNoTimeGetsAFreePlaceOrNone() {
        assertThat(windows.acquire(quota("Wipe", 1), Duration.ZERO).toCompletableFuture())
                .isCompleted();
        assertThat(windows.acquire(quota("Wipe", 1), Duration.ZERO).toCompletableFuture())
                .isCompletedExceptionally();
    }

    @Test
    void otherQuotasDoNotWait() {
        ask(TEN, 11);
        assertThat(ask(quota("Look", 10))).isDone();
        assertThat(ask(Quota.of("svc/1/Wipe", "ap-tokyo", "id", 10, Duration.ofSeconds(1))))
                .isDone();
        assertThat(ask(Quota.of("svc/1/Wipe", "ap-singapore", "other", 10, Duration.ofSeconds(1))))
                .isDone();
        assertThat(ask(TEN)).isNotDone();
    }

    @Test
    void nothingIsKeptOfWindowsThatNobodyUses() {
        for (int i = 0; i < 100; i++) {
            ask(quota("Action" + i, 2)).join().sent();
        }
        assertThat(windows.inUse()).isEqualTo(100);
        time.advance(Duration.ofSeconds(3));
        assertThat(windows.inUse()).isZero();
    }

    /** Requests that arrive up to 500 ms late, are answered early or late or never, or not sent at all. */
    @Test
    void noWindowEverHoldsMoreArrivalsThanTheQuota() {
        long seed = 20261124;
        Random random = new Random(seed);
        List<Long> arrivals = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            ask(TEN).thenAccept(permit -> {
                if (random.nextInt(10) == 0) {
                    permit.unused();
                    return;
                }
                time.in(Duration.ofMillis(random.nextInt(50)), () -> {
                    permit.sent();
                    Duration delay = Duration.ofNanos(random.nextInt(500_000_000));
                    time.in(delay, () -> {
                        arrivals.add(time.now());
                        if (random.nextBoolean()) {
                            time.in(Duration.ofMillis(random.nextInt(300)), permit::answered);
                        }
                    });
                });
            });
            time.advance(Duration.ofMillis(random.nextInt(20)));
        }
        time.advance(Duration.ofMinutes(2));

        arrivals.sort(null);
        assertThat(arrivals).as("seed %d", seed).hasSizeGreaterThan(400);
        for (int i = 10; i < arrivals.size(); i++) {
            assertThat(arrivals.get(i) - arrivals.get(i - 10))
                    .as("arrivals %d and %d, seed %d", i - 10, i, seed)
                    .isGreaterThan(Duration.ofSeconds(1).toNanos());
        }
    }

    private void send(CompletableFuture<Permit> turn) {
        turn.join().sent();
    }

    private List<CompletableFuture<Permit>> ask(Quota quota, int times) {
        List<CompletableFuture<Permit>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(ask(quota));
        }
        return all;
    }

    private CompletableFuture<Permit> ask(Quota quota) {
        return windows.acquire(quota, LONG).toCompletableFuture();
    }

    private static Quota quota(String action, int requests) {
        return Quota.of("svc/1/" + action, "ap-singapore", "id", requests, Duration.ofSeconds(1));
    }

    /** Time that passes when the test says so, with what is to be done in it. */
    private static final class DrivenTime implements Alarm {

        private record Task(long at, long number, Runnable action) {}

        private final PriorityQueue<Task> tasks = new PriorityQueue<>((one, other) -> one.at() != other.at()
                ? Long.compare(one.at(), other.at())
                : Long.compare(one.number(), other.number()));
        private long now;
        private long number;

        long now() {
            return now;
        }

        @Override
        public void in(Duration delay, Runnable action) {
            tasks.add(new Task(now + Math.max(0, delay.toNanos()), number++, action));
        }

        void advance(Duration by) {
            long end = now + by.toNanos();
            while (!tasks.isEmpty() && tasks.peek().at() <= end) {
                Task task = tasks.remove();
                now = Math.max(now, task.at());
                task.action().run();
            }
            now = end;
        }
    }
}
