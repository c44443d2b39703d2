package dev.tc3.client.bucket4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.Quota;
import dev.tc3.client.RateLimitException;
import dev.tc3.client.RateLimiter.Permit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

/** Machines that share buckets in a map, by a time that the test drives. */
@SuppressWarnings("FutureReturnValueIgnored") // what hangs on stages notes what the tests then look at
final class Bucket4jRateLimiterTest {

    private static final Quota TEN = quota("Wipe", 10);
    /** (1 s + 200 ms + 2 ms) / 10. */
    private static final long PACE = 120_200_000;

    private static final Duration LONG = Duration.ofMinutes(1);

    private final DrivenTime time = new DrivenTime();
    private final Map<String, byte[]> buckets = new HashMap<>();
    private final MemoryStore store = store(Duration.ZERO);
    private final Bucket4jRateLimiter here = limiter(store);
    private final List<Long> leaves = new ArrayList<>();

    @Test
    void requestsLeaveOneByOneAndNeverSaveUp() {
        List<CompletableFuture<Permit>> all = ask(here, 30);
        time.advance(Duration.ofMinutes(5));
        assertThat(all).allMatch(CompletableFuture::isDone);
        ask(here, 2);
        time.advance(Duration.ofSeconds(1));

        assertThat(leaves).hasSize(32);
        for (int i = 1; i < 30; i++) {
            assertThat(leaves.get(i)).isEqualTo(PACE * i);
        }
        assertThat(leaves.get(31) - leaves.get(30))
                .as("after five idle minutes")
                .isEqualTo(PACE);
    }

    @Test
    void whoComesFirstLeavesFirstOverAllMachines() {
        Bucket4jRateLimiter there = limiter(store(Duration.ZERO));
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            int number = i;
            (i % 3 == 0 ? there : here).acquire(TEN, LONG).thenAccept(permit -> order.add(number));
        }
        time.advance(LONG);

        assertThat(order).hasSize(20).isSorted();
    }

    @Test
    void thatThereIsNoPlaceInTimeIsToldAtOnce() {
        ask(here, 5);
        CompletableFuture<Permit> late = ask(here, TEN, Duration.ofMillis(500));

        assertRefused(late, "the rate limit of 10 requests in 1 s", "leaves no place within the time limit");
        assertRefused(ask(here, TEN, Duration.ZERO), "leaves no place");
        time.advance(LONG);
        assertThat(leaves).hasSize(5);
    }

    @Test
    void whoGivesUpLeavesItsMomentToTheNextAndTheLastOneIsSpare() {
        List<CompletableFuture<Permit>> all = ask(here, 4);
        int questions = store.questions();
        all.get(1).cancel(true);
        CompletableFuture<Permit> fresh = ask(here, TEN, LONG);
        assertThat(store.questions()).as("there is a moment already").isEqualTo(questions);
        time.advance(LONG);

        assertThat(leaves).containsExactly(0L, PACE, 2 * PACE, 3 * PACE);
        assertThat(fresh).isCompleted();
        assertThat(here.linesInUse()).isZero();
    }

    @Test
    void aMomentThatWasNotUsedGoesToTheNextWhileItIsHere() {
        CompletableFuture<Permit> first = ask(here, TEN, LONG);
        ask(here, 2);
        time.advance(Duration.ofMillis(100));
        first.join().unused();
        assertThat(leaves).containsExactly(0L, Duration.ofMillis(100).toNanos());
        first.join().unused();
        time.advance(LONG);

        assertThat(leaves).as("it is given back once").containsExactly(0L, 100_000_000L, PACE);
    }

    @Test
    void aMomentThatWasUsedOrIsPastGoesToNobody() {
        CompletableFuture<Permit> first = ask(here, TEN, LONG);
        CompletableFuture<Permit> second = ask(here, TEN, LONG);
        ask(here, 1);
        first.join().sent();
        first.join().unused();
        assertThat(leaves).hasSize(1);

        time.advance(Duration.ofNanos(PACE));
        time.pause(Duration.ofMillis(101));
        second.join().unused();
        assertThat(leaves).hasSize(2);
    }

    @Test
    void aMachineThatStoodStillAsksForAnotherMoment() {
        ask(here, 2);
        time.pause(Duration.ofMillis(120 + 101));
        time.advance(LONG);

        assertThat(leaves).hasSize(2);
        assertThat(leaves.get(1)).isGreaterThanOrEqualTo(221_000_000L);
    }

    @Test
    void aStoreThatFailsLetsNothingThrough() {
        store.answers(answer -> CompletableFuture.failedFuture(
                new IllegalStateException("redis://app:pass*word@host", new java.io.IOException("pass*word"))));
        CompletableFuture<Permit> stage = ask(here, TEN, LONG);

        assertRefused(stage, "the store of the shared rate limit failed");
        assertThatThrownBy(stage::join)
                .rootCause()
                .hasMessage("java.io.IOException")
                .hasStackTraceContaining("Bucket4jRateLimiterTest")
                .extracting(Throwable::getStackTrace)
                .isNotNull();
        assertThatThrownBy(stage::join).satisfies(e -> {
            for (Throwable t = e; t != null; t = t.getCause()) {
                assertThat(t.toString()).doesNotContain("pass*word");
            }
        });

        store.answers(answer -> answer);
        ask(here, 1);
        assertThat(leaves).hasSize(1);
    }

    @Test
    void aStoreThatThrowsLetsNothingThrough() {
        store.answers(answer -> {
            throw new IllegalStateException("closed");
        });
        assertRefused(ask(here, TEN, LONG), "the store of the shared rate limit failed");
    }

    @Test
    void aStoreThatHangsEndsTheWaitInTimeAndDoesNoHarmLater() {
        store.answers(answer -> new CompletableFuture<>());
        CompletableFuture<Permit> stage = ask(here, TEN, Duration.ofSeconds(3));
        time.advance(Duration.ofMillis(2999));
        assertThat(stage).isNotDone();
        time.advance(Duration.ofMillis(1));
        assertRefused(stage, "did not answer within the time limit");
        assertThat(here.linesInUse()).isZero();

        store.answers(answer -> answer);
        ask(here, 2);
        time.advance(Duration.ofSeconds(1));
        assertThat(leaves).hasSize(2);
    }

    @Test
    void aStoreThatAnswersTooSlowlyIsToldApart() {
        store.answers(answer -> later(answer, Duration.ofMillis(101)));
        CompletableFuture<Permit> stage = ask(here, TEN, LONG);
        time.advance(LONG);
        assertRefused(stage, "took longer than 100 ms to answer, 3 times; give the limiter a margin");

        store.answers(answer -> later(answer, Duration.ofMillis(99)));
        ask(here, 2);
        time.advance(LONG);
        assertThat(leaves).hasSize(2);
    }

    @Test
    void machinesThatWantDifferentPacesGoByTheSlowest() {
        Bucket4jRateLimiter careful =
                builder(store(Duration.ZERO)).margin(Duration.ofMillis(998)).build();
        for (int i = 0; i < 5; i++) {
            ask(here, 1);
            ask(careful, 1);
        }
        time.advance(LONG);

        for (int i = 2; i < leaves.size(); i++) {
            assertThat(leaves.get(i) - leaves.get(i - 1)).isGreaterThanOrEqualTo(200_000_000);
        }
        assertThat(leaves).hasSize(10);
    }

    @Test
    void aBlockingStoreIsAskedOnTheThreadsGivenForIt() {
        Bucket4jRateLimiter blocking = Bucket4jRateLimiter.over(store, time)
                .timer(time)
                .nanoTime(time::now)
                .build();
        List<CompletableFuture<Permit>> all = ask(blocking, 3);
        assertThat(all).as("no thread was free yet").noneMatch(CompletableFuture::isDone);
        all.get(0).cancel(true);
        time.advance(LONG);

        assertThat(leaves).containsExactly(0L, PACE);
    }

    @Test
    void closingEndsTheWait() {
        List<CompletableFuture<Permit>> all = ask(here, 3);
        here.close();

        assertRefused(all.get(2), "the rate limiter was closed");
        assertRefused(ask(here, TEN, LONG), "the rate limiter was closed");
    }

    @Test
    void nothingIsKeptOfQuotasThatNobodyUses() {
        for (int i = 0; i < 100; i++) {
            ask(here, quota("Action" + i, 2), LONG);
            ask(here, quota("Action" + i, 2), LONG).cancel(true);
        }
        time.advance(LONG);
        assertThat(here.linesInUse()).isZero();
    }

    /** Clocks that differ, answers and ways that take their time, machines that pause, and callers who give up or do not send. */
    @Test
    void noWindowEverHoldsMoreArrivalsThanTheQuota() {
        long seed = 20261124;
        Random random = new Random(seed);
        List<Bucket4jRateLimiter> machines = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            MemoryStore way = store(Duration.ofMillis(20L * i));
            way.answers(answer -> later(answer, Duration.ofMillis(random.nextInt(90))));
            machines.add(limiter(way));
        }
        List<Long> arrivals = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            CompletableFuture<Permit> stage = machines.get(random.nextInt(3))
                    .acquire(TEN, Duration.ofMillis(100 + random.nextInt(20_000)))
                    .toCompletableFuture();
            stage.thenAccept(permit -> {
                if (random.nextInt(10) == 0) {
                    permit.unused();
                    return;
                }
                permit.sent();
                time.in(Duration.ofMillis(random.nextInt(60)), () -> arrivals.add(time.now()));
            });
            if (random.nextInt(8) == 0) {
                time.in(Duration.ofMillis(random.nextInt(3000)), () -> stage.cancel(true));
            }
            time.advance(Duration.ofMillis(random.nextInt(150)));
            if (random.nextInt(100) == 0) {
                time.pause(Duration.ofMillis(random.nextInt(400)));
            }
        }
        time.advance(Duration.ofMinutes(2));

        arrivals.sort(null);
        assertThat(arrivals).as("seed %d", seed).hasSizeGreaterThan(1000);
        for (int i = 10; i < arrivals.size(); i++) {
            assertThat(arrivals.get(i) - arrivals.get(i - 10))
                    .as("arrivals %d and %d, seed %d", i - 10, i, seed)
                    .isGreaterThan(Duration.ofSeconds(1).toNanos());
        }
    }

    private CompletableFuture<?> later(CompletableFuture<?> answer, Duration delay) {
        CompletableFuture<Object> late = new CompletableFuture<>();
        answer.thenAccept(value -> time.in(delay, () -> late.complete(value)));
        return late;
    }

    private MemoryStore store(Duration clockAhead) {
        return new MemoryStore(buckets, time.clock(clockAhead));
    }

    private Bucket4jRateLimiter limiter(MemoryStore machine) {
        return builder(machine).build();
    }

    private Bucket4jRateLimiter.Builder builder(MemoryStore machine) {
        return Bucket4jRateLimiter.over(machine.asAsync()).timer(time).nanoTime(time::now);
    }

    private List<CompletableFuture<Permit>> ask(Bucket4jRateLimiter limiter, int times) {
        List<CompletableFuture<Permit>> all = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            all.add(ask(limiter, TEN, LONG));
        }
        return all;
    }

    private CompletableFuture<Permit> ask(Bucket4jRateLimiter limiter, Quota quota, Duration atMost) {
        CompletableFuture<Permit> stage = limiter.acquire(quota, atMost).toCompletableFuture();
        stage.thenAccept(permit -> leaves.add(time.now()));
        return stage;
    }

    private static void assertRefused(CompletableFuture<Permit> stage, String... words) {
        assertThat(stage).isCompletedExceptionally();
        assertThatThrownBy(stage::join)
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(RateLimitException.class)
                .cause()
                .hasMessageContainingAll(words);
    }

    private static Quota quota(String action, int requests) {
        return Quota.of("svc/1/" + action, "ap-singapore", "id", requests, Duration.ofSeconds(1));
    }
}
