package dev.tc3.client.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.NotSentException;
import dev.tc3.client.Proof;
import dev.tc3.client.api.OperationStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class ProberTest {

    private static final OperationStatus OLD = Thing.wipe("old", "SUCCESS");
    private static final OperationStatus OWN = Thing.wipe("own", "OPERATING");
    private static final OperationStatus NEW = Thing.wipe("new", "SUCCESS");

    private final DrivenClocks clocks = new DrivenClocks();
    private final ThingLooks looks = new ThingLooks();
    private final CallTrace trace = new CallTrace(clocks);

    @Test
    void looksOnceEachTimeItIsAsked() {
        Prober prober = prober();
        looks.then(OLD);

        assertThat(prober.get()).isEqualTo(Proof.UNDETERMINED);
        assertThat(prober.get()).isEqualTo(Proof.UNDETERMINED);
        assertThat(looks.taken).isEqualTo(2);
    }

    @Test
    void whatRanHasRunForGood() {
        trace.answered("own");
        Prober prober = prober();
        looks.then(OWN).then(NEW);

        assertThat(prober.get()).isEqualTo(Proof.EXECUTED);
        assertThat(prober.get()).isEqualTo(Proof.EXECUTED);
        assertThat(looks.taken).isEqualTo(1);
    }

    @Test
    void whatDidNotRunWillNotRunAnyMore() {
        Prober prober = prober();
        looks.then(OLD).then(NEW);
        clocks.pass(Duration.ofMinutes(10));

        assertThat(prober.get()).isEqualTo(Proof.NOT_EXECUTED);
        assertThat(prober.get()).isEqualTo(Proof.NOT_EXECUTED);
        assertThat(looks.taken).isEqualTo(1);
    }

    @Test
    void aLookThatBeganTooEarlyProvesNothingHoweverLongItTook() {
        Prober prober = prober();
        looks.then(() -> {
            clocks.pass(Duration.ofMinutes(10));
            return OLD;
        });

        assertThat(prober.get()).isEqualTo(Proof.UNDETERMINED);
        assertThat(prober.get()).isEqualTo(Proof.NOT_EXECUTED);
    }

    @Test
    void anAttemptThatWasSignedLaterCountsEvenIfTheOwnClockWasSetBack() {
        clocks.pass(Duration.ofMinutes(5));
        clocks.setOwn(Duration.ofMinutes(-50));
        trace.signed(clocks.read().own());
        Prober prober = prober();
        looks.then(OLD);

        clocks.pass(Duration.ofMinutes(5));
        clocks.setOwn(Duration.ofMinutes(150));
        assertThat(prober.get()).isEqualTo(Proof.UNDETERMINED);
        clocks.pass(Duration.ofSeconds(150));
        assertThat(prober.get()).isEqualTo(Proof.NOT_EXECUTED);
    }

    @Test
    void whereAnotherOperationWasSeenTheOldOneProvesNothingAnyMore() {
        Prober prober = prober();
        looks.then(NEW).then(OLD);
        clocks.pass(Duration.ofMinutes(10));

        assertThat(prober.get()).isEqualTo(Proof.UNDETERMINED);
        assertThat(prober.get()).isEqualTo(Proof.UNDETERMINED);
    }

    @Test
    void anIdThatIsToldLateCounts() {
        Prober prober = prober();
        looks.then(OWN);

        assertThat(prober.get()).isEqualTo(Proof.UNDETERMINED);
        trace.answered("own");
        assertThat(prober.get()).isEqualTo(Proof.EXECUTED);
    }

    @Test
    void aLookThatFailsOrFindsNothingProvesNothingAndSpoilsNothing() {
        Prober prober = prober();
        looks.thenFail(new NotSentException("FindThings", 0, "the client was closed", null))
                .thenFail(new IllegalStateException("hush"))
                .then(() -> null)
                .then(OLD);
        clocks.pass(Duration.ofMinutes(10));

        assertThat(prober.get()).isEqualTo(Proof.UNDETERMINED);
        assertThat(prober.get()).isEqualTo(Proof.UNDETERMINED);
        assertThat(prober.get()).isEqualTo(Proof.UNDETERMINED);
        assertThat(prober.get()).isEqualTo(Proof.NOT_EXECUTED);
    }

    @Test
    void whoFindsOutFirstFindsOutForAll() throws Exception {
        int threads = 8;
        trace.answered("own");
        CountDownLatch all = new CountDownLatch(threads);
        Prober prober = new Prober(
                () -> {
                    all.countDown();
                    await(all);
                    return new Look.Seen(OWN, clocks.read());
                },
                OLD,
                trace,
                new ProofRule(Expiry.OF_SIGNATURES));
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Proof>> proofs = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                proofs.add(workers.submit(prober::get));
            }
            for (Future<Proof> proof : proofs) {
                assertThat(proof.get(20, TimeUnit.SECONDS)).isEqualTo(Proof.EXECUTED);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    /** Whoever asks must not have to wait for somebody else's look. */
    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, TimeUnit.SECONDS)) {
                throw new AssertionError("the looks do not go on at the same time");
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private Prober prober() {
        trace.signed(clocks.read().own());
        Witness<Thing.Wipe> witness = new Witness<>(() -> Thing.HOW, looks, clocks);
        return new Prober(() -> witness.look(Thing.REQUEST), OLD, trace, new ProofRule(Expiry.OF_SIGNATURES));
    }
}
