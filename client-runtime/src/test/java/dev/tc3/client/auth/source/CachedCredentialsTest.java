package dev.tc3.client.auth.source;

import static dev.tc3.client.auth.source.CountingSource.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import dev.tc3.client.testing.LogRecorder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class CachedCredentialsTest {

    private static final int THREADS = 32;
    private static final Duration AHEAD = Duration.ofMinutes(5);
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final HandClock clock = new HandClock();
    private final CountingSource source = new CountingSource(clock);
    private final CachedCredentials provider = new CachedCredentials(source, clock, Duration.ofSeconds(30));

    @Test
    void nothingIsAskedBeforeSomebodyNeedsIt() {
        assertThat(source.asked()).isZero();
        assertThat(provider).hasToString("Credentials{counting source}");

        assertThat(provider.credentials()).isEqualTo(number(1));
        assertThat(provider.credentials()).isSameAs(provider.credentials());
        assertThat(source.asked()).isOne();
    }

    @Test
    void manyWhoNeedThemFirstMakeOneQuestion() throws Exception {
        source.hang();
        List<Future<Credentials>> callers = start(provider::credentials);
        await(() -> source.asked() == 1);
        source.answerOne();

        assertThat(results(callers)).containsOnly(number(1));
        assertThat(source.asked()).isOne();
    }

    @Test
    void whatEndsSoonIsReplacedWhileTheOldOnesAreGiven() {
        provider.credentials();
        clock.move(CountingSource.LIFE.minus(AHEAD).minus(SECOND));
        assertThat(provider.credentials()).isEqualTo(number(1));
        assertThat(source.asked()).isOne();

        source.hang();
        clock.move(SECOND);
        for (int i = 0; i < 1000; i++) {
            assertThat(provider.credentials()).isEqualTo(number(1));
        }
        await(() -> source.asked() == 2);

        source.answerOne();
        await(() -> provider.credentials().equals(number(2)));
        assertThat(source.asked()).isEqualTo(2);
    }

    @Test
    void onceTheyHaveEndedEverybodyWaitsForOneQuestion() throws Exception {
        provider.credentials();
        clock.move(CountingSource.LIFE);
        source.hang();
        List<Future<Credentials>> callers = start(provider::credentials);
        await(() -> source.asked() == 2);
        source.answerOne();

        assertThat(results(callers)).containsOnly(number(2));
        assertThat(source.asked()).isEqualTo(2);
    }

    @Test
    void whatCameWithAShortLifeIsAskedForAgainWhenHalfOfItIsOver() {
        source.answers(() -> source.lasting(Duration.ofSeconds(40)));
        provider.credentials();
        clock.move(Duration.ofSeconds(19));
        provider.credentials();
        assertThat(source.asked()).isOne();

        clock.move(SECOND);
        provider.credentials();
        await(() -> provider.credentials().equals(number(2)));
    }

    @Test
    void whatHasNoEndIsNotAskedForAgain() {
        source.answers(() -> Lease.lasting(number(7)));
        provider.credentials();
        clock.move(Duration.ofDays(10_000));

        assertThat(provider.credentials()).isEqualTo(number(7));
        assertThat(source.asked()).isOne();
    }

    @Test
    void aFailedReplacementKeepsTheOldOnesAndIsTriedAgainLaterAndLater() {
        try (LogRecorder log = new LogRecorder()) {
            provider.credentials();
            source.answers(() -> refuse("no luck"));
            clock.move(CountingSource.LIFE.minus(AHEAD));
            int asked = 1;
            for (int pause : List.of(5, 10, 20, 40, 60, 60)) {
                int next = ++asked;
                provider.credentials();
                await(() -> log.lines().stream()
                                .filter(line -> line.contains("no luck"))
                                .count()
                        == next - 1);
                clock.move(Duration.ofSeconds(pause).minusMillis(1));
                for (int i = 0; i < 1000; i++) {
                    assertThat(provider.credentials()).isEqualTo(number(1));
                }
                assertThat(source.asked()).isEqualTo(next);
                clock.move(Duration.ofMillis(1));
            }

            source.answers(source::hour);
            await(() -> provider.credentials().equals(number(source.asked())));
            assertThat(log.lines())
                    .anySatisfy(line -> assertThat(line)
                            .contains(
                                    "credentials of the counting source were not renewed, and the old ones end at",
                                    "no luck"))
                    .allSatisfy(line -> assertThat(line).doesNotContain("hush"));
        }
    }

    @Test
    void whoeverLogsBadlyDoesNoHarm() {
        try (LogRecorder log = new LogRecorder(line -> {
            throw new IllegalStateException("the disk is full");
        })) {
            provider.credentials();
            source.answers(() -> refuse("no luck"));
            clock.move(CountingSource.LIFE.minus(AHEAD));
            provider.credentials();
            await(() -> log.lines().size() == 1);

            assertThat(provider.credentials()).isEqualTo(number(1));
            source.answers(source::hour);
            clock.move(Duration.ofSeconds(5));
            await(() -> provider.credentials().equals(number(3)));
        }
    }

    @Test
    void withNothingToGiveTheReasonIsSaidAndStandsForASecond() throws Exception {
        source.answers(() -> refuse("no luck"));
        source.hang();
        List<Future<Credentials>> callers = start(() -> {
            throw catchThrowableOfType(CredentialsException.class, provider::credentials);
        });
        await(() -> source.asked() == 1);
        source.answerOne();
        Set<Throwable> failures = ConcurrentHashMap.newKeySet();
        for (Future<Credentials> caller : callers) {
            assertThatThrownBy(caller::get).satisfies(e -> failures.add(e.getCause()));
        }
        assertThat(failures).hasSize(THREADS).allSatisfy(e -> assertThat(e).hasMessage("no luck"));
        assertThat(source.asked()).isOne();

        source.answers(source::hour);
        source.answerOne();
        assertThatThrownBy(provider::credentials).hasMessage("no luck");
        clock.move(SECOND);
        assertThat(provider.credentials()).isEqualTo(number(2));
    }

    @Test
    void refusedOnesAreReplacedByOneQuestionForAll() throws Exception {
        Credentials refused = provider.credentials();
        source.hang();
        List<Future<Credentials>> callers = start(() -> provider.renewed(refused));
        await(() -> source.asked() == 2);
        source.answerOne();

        assertThat(results(callers)).containsOnly(number(2));
        assertThat(provider.credentials()).isEqualTo(number(2));
        assertThat(provider.renewed(refused)).isEqualTo(number(2));
        assertThat(source.asked()).isEqualTo(2);
    }

    @Test
    void aSourceThatGivesTheRefusedOnesAgainIsLeftAloneForASecond() {
        source.answers(() -> Lease.lasting(number(7)));
        Credentials refused = provider.credentials();

        for (int i = 0; i < 1000; i++) {
            assertThat(provider.renewed(refused)).isEqualTo(refused);
        }
        assertThat(source.asked()).isEqualTo(2);

        clock.move(SECOND);
        source.answers(() -> Lease.lasting(number(8)));
        assertThat(provider.renewed(refused)).isEqualTo(number(8));
    }

    @Test
    void whereNoOthersAreToBeHadTheRefusedOnesAreNotGiven() {
        Credentials refused = provider.credentials();
        source.answers(() -> refuse("no luck"));

        for (int i = 0; i < 1000; i++) {
            assertThatThrownBy(() -> provider.renewed(refused)).hasMessage("no luck");
        }
        assertThat(source.asked()).isEqualTo(2);
    }

    @Test
    void whatHasEndedWhenItComesIsNone() {
        source.answers(() -> source.lasting(Duration.ZERO));

        assertThatThrownBy(provider::credentials)
                .isInstanceOf(CredentialsException.class)
                .hasMessage("the credentials of the counting source had expired when they came; look whether this"
                        + " machine's clock is right");
    }

    @Test
    void aSourceThatHangsIsGivenUp() {
        CachedCredentials impatient = new CachedCredentials(source, clock, Duration.ofMillis(50));
        source.hang();
        assertThatThrownBy(impatient::credentials)
                .isInstanceOf(CredentialsException.class)
                .hasMessage("the counting source gave no answer within 50 ms");

        clock.move(SECOND);
        source.answerOne();
        assertThat(impatient.credentials()).isEqualTo(number(2));
    }

    @Test
    void whoIsInterruptedStopsWaitingAlone() throws Exception {
        source.hang();
        List<Future<Credentials>> others = start(provider::credentials);
        await(() -> source.asked() == 1);

        Thread.currentThread().interrupt();
        assertThatThrownBy(provider::credentials).hasMessageContaining("was interrupted");
        assertThat(Thread.interrupted()).isTrue();

        source.answerOne();
        assertThat(results(others)).containsOnly(number(1));
    }

    @Test
    void whatNobodyExpectedIsToldByItsKindAlone() {
        source.answers(() -> {
            throw new IllegalStateException("hush");
        });
        assertThatThrownBy(provider::credentials)
                .isInstanceOf(CredentialsException.class)
                .hasNoCause()
                .hasMessage("asking the counting source failed with IllegalStateException");

        clock.move(SECOND);
        source.answers(() -> {
            throw new StackOverflowError("hush");
        });
        assertThatThrownBy(provider::credentials)
                .isInstanceOf(CredentialsException.class)
                .hasMessage("asking the counting source failed with StackOverflowError");
    }

    @Test
    void itsThreadKeepsNoProgramAliveAndEnds() throws Exception {
        AtomicReference<Thread> asking = new AtomicReference<>();
        source.answers(() -> {
            asking.set(Thread.currentThread());
            return source.hour();
        });
        provider.credentials();

        assertThat(asking.get().isDaemon()).isTrue();
        asking.get().join();
    }

    @Test
    void aClockThatIsSetBackMakesNobodyWait() {
        source.answers(() -> refuse("no luck"));
        assertThatThrownBy(provider::credentials).hasMessage("no luck");

        clock.move(Duration.ofDays(-1));
        source.answers(source::hour);
        assertThat(provider.credentials()).isEqualTo(number(2));
    }

    private static Lease refuse(String reason) {
        throw new CredentialsException(reason);
    }

    /** Starts the same on many threads at once. */
    private static List<Future<Credentials>> start(Callable<Credentials> call) {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task, "caller");
            thread.setDaemon(true);
            return thread;
        });
        CyclicBarrier together = new CyclicBarrier(THREADS);
        List<Future<Credentials>> callers = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            callers.add(threads.submit(() -> {
                together.await();
                return call.call();
            }));
        }
        threads.shutdown();
        return callers;
    }

    private static List<Credentials> results(List<Future<Credentials>> callers) throws Exception {
        List<Credentials> results = new ArrayList<>();
        for (Future<Credentials> caller : callers) {
            results.add(caller.get());
        }
        return results;
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }
}
