package dev.tc3.client.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.CompletionState;
import dev.tc3.client.NotSentException;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.OperationStatus;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaiterTest {

    private static final OperationStatus OLD = Thing.wipe("old", "SUCCESS");
    private static final OperationStatus OTHER = Thing.wipe("other", "SUCCESS");
    private static final OperationStatus UNDER_WAY = Thing.wipe("own", "OPERATING");
    private static final OperationStatus DONE = Thing.wipe("own", "SUCCESS");
    private static final OperationStatus UNTOLD = Thing.status(null, null, null, null);

    private final DrivenClocks clocks = new DrivenClocks();
    private final ThingLooks looks = new ThingLooks();

    @Test
    void looksAtOnceAndThenAfterEachPause() {
        looks.then(UNDER_WAY).then(UNDER_WAY).then(DONE);

        assertThat(end(OLD).state()).isEqualTo(CompletionState.SUCCESS);
        assertThat(clocks.pauses).containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(10));
    }

    @Test
    void tellsWhyItFailed() {
        looks.then(UNDER_WAY).then(Thing.status(Thing.WIPE_NAME, "own", "FAILED", "no image"));

        assertThat(end(OLD)).isEqualTo(new End(CompletionState.FAILED, "no image"));
    }

    @Test
    void tellsThatItFailedIfNobodySaysWhy() {
        looks.then(Thing.wipe("own", "FAILED"));

        assertThat(end(OLD)).isEqualTo(new End(CompletionState.FAILED, null));
    }

    @Test
    void aStateThatNobodyHasHeardOfIsNoEnd() {
        looks.then(Thing.wipe("own", "PONDERING"))
                .then(Thing.status(null, "own", null, null))
                .then(DONE);

        assertThat(end(OLD).state()).isEqualTo(CompletionState.SUCCESS);
        assertThat(looks.taken).isEqualTo(3);
    }

    @Test
    void theEndOfAnotherOperationIsNotItsEnd() {
        looks.then(OLD).then(OLD).then(UNTOLD).then(DONE);

        assertThat(end(OLD).state()).isEqualTo(CompletionState.SUCCESS);
        assertThat(looks.taken).isEqualTo(4);
    }

    @Test
    void isSupersededIfAnotherOperationFollowsIt() {
        looks.then(UNDER_WAY).then(OTHER);

        assertThat(end(OLD)).isEqualTo(End.SUPERSEDED);
        assertThat(looks.taken).isEqualTo(2);
    }

    @Test
    void isNotSupersededByAnOperationThatWasThereEarlier() {
        looks.then(OTHER).then(UNDER_WAY).then(OTHER).then(OLD).then(UNDER_WAY).then(DONE);

        assertThat(end(OLD).state()).isEqualTo(CompletionState.SUCCESS);
    }

    @Test
    void waitsAMinuteForItToShowBeforeItTakesAnotherForItsSuccessor() {
        looks.then(OTHER);

        assertThat(end(OLD)).isEqualTo(End.SUPERSEDED);
        assertThat(clocks.pauses).as("of ten seconds each").hasSize(7);
    }

    @Test
    void cannotTellASuccessorFromWhatWasThereIfNobodySawThat() {
        looks.then(OTHER);

        assertThat(end(null)).isEqualTo(End.RUNNING);
        assertThat(end(UNTOLD)).isEqualTo(End.RUNNING);
    }

    @Test
    void isRunningWhenTheTimeIsUp() {
        looks.then(UNDER_WAY);

        assertThat(end(
                        OLD,
                        WaitOptions.of(w -> w.timeout(Duration.ofSeconds(25)).interval(Duration.ofSeconds(10)))))
                .isEqualTo(End.RUNNING);
        assertThat(clocks.pauses)
                .containsExactly(Duration.ofSeconds(10), Duration.ofSeconds(10), Duration.ofSeconds(5));
        assertThat(looks.taken).as("the last look is taken when the time is up").isEqualTo(4);
    }

    @Test
    void takesNoMoreLooksAfterOneThatTookTooLong() {
        looks.then(() -> {
            clocks.pass(Duration.ofHours(1));
            return UNDER_WAY;
        });

        assertThat(end(OLD)).isEqualTo(End.RUNNING);
        assertThat(looks.taken).isEqualTo(1);
    }

    @Test
    void looksAgainWhateverALookFailsWith() {
        looks.thenFail(new NotSentException("FindThings", 1, "no way there", null))
                .thenFail(new OutcomeUnknownException("FindThings", 1, null, OptionalInt.empty(), "no answer", null))
                .thenFail(new ApiErrorException("FindThings", 1, "r", "UnauthorizedOperation", "no"))
                .thenFail(new ApiErrorException("FindThings", 1, "r", "RequestLimitExceeded", "no"))
                .thenFail(new IllegalStateException("hush"))
                .then(() -> null)
                .then(DONE);

        assertThat(end(OLD).state()).isEqualTo(CompletionState.SUCCESS);
        assertThat(clocks.pauses).hasSize(6);
    }

    @Test
    void isRunningIfNoLookEverSucceeds() {
        looks.thenFail(new ApiErrorException("FindThings", 1, "r", "UnauthorizedOperation", "no"));

        assertThat(end(OLD)).isEqualTo(End.RUNNING);
        assertThat(looks.taken).isGreaterThan(100);
    }

    @Test
    void endsAtOnceWhenThePauseSaysSo() {
        looks.then(UNDER_WAY);
        clocks.endAfter(2);

        assertThat(end(OLD)).isEqualTo(End.RUNNING);
        assertThat(looks.taken).isEqualTo(3);
    }

    /** Ids are given once; if one was there before, nothing that is shown under it is believed. */
    @Test
    void doesNotBelieveAnIdThatWasThereBefore() {
        looks.then(DONE);

        assertThat(end(DONE)).isEqualTo(End.RUNNING);
    }

    private End end(@Nullable OperationStatus before) {
        return end(before, WaitOptions.of(w -> w.timeout(Duration.ofMinutes(30)).interval(Duration.ofSeconds(10))));
    }

    private End end(@Nullable OperationStatus before, WaitOptions options) {
        Witness<Thing.Wipe> witness = new Witness<>(() -> Thing.HOW, looks, clocks);
        OperationWatch operation = new OperationWatch(
                "own",
                before,
                new EndStates(Set.of("SUCCESS"), Set.of("FAILED")),
                clocks.read().uptime().plusSeconds(60));
        return new Waiter(() -> witness.look(Thing.REQUEST), clocks, clocks).await(operation, options);
    }
}
