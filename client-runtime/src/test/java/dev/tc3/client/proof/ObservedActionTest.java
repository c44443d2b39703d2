package dev.tc3.client.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.Completion;
import dev.tc3.client.CompletionState;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.Outcome;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.Proof;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.OperationStatus;
import dev.tc3.client.testing.Fixtures;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ObservedActionTest {

    private static final OperationStatus OLD = Thing.wipe("old", "SUCCESS");
    private static final WaitOptions WAIT = WaitOptions.atMost(Duration.ofMinutes(5));
    private static final Duration PAST_EXPIRY = Duration.ofMinutes(10);

    private final DrivenClocks clocks = new DrivenClocks();
    private final ThingLooks looks = new ThingLooks();
    private final ObservedAction<Thing.Wipe> action =
            ObservedAction.of(Thing.WIPE, looks, clocks).orElseThrow();

    @Test
    void thereIsNoneIfTheSpecDoesNotSayHowToObserve() {
        assertThat(ObservedAction.of(Fixtures.WIPE, looks, clocks)).isEmpty();
    }

    @Test
    void nobodyAsksHowToObserveUntilSomebodyWantsProof() {
        int[] asked = new int[1];
        ObservedAction<Thing.Wipe> lazy = ObservedAction.of(
                        Thing.WIPE.observedBy(() -> {
                            asked[0]++;
                            return Thing.HOW;
                        }),
                        looks,
                        clocks)
                .orElseThrow();
        looks.then(Thing.wipe("own", "SUCCESS"));

        OutcomeUnknownException e = unknown(lazy.unseen(Thing.REQUEST), "own");

        assertThat(asked[0]).isZero();
        assertThat(e.probe()).isEqualTo(Proof.EXECUTED);
        assertThat(asked[0]).isPositive();
    }

    @Test
    void looksBeforeItCalls() {
        looks.then(OLD);
        ObservedRequest<Thing.Wipe> request = action.lookedAt(Thing.REQUEST);
        assertThat(looks.taken).isEqualTo(1);

        Accepted<String> accepted = request.call(ScriptedCall.accepted(clocks, "own"));

        assertThat(accepted).isEqualTo(new Accepted<>("the answer", "own"));
        assertThat(looks.taken).isEqualTo(1);
    }

    @Test
    void doesNotCallIfTheLookBeforeFails() {
        ApiErrorException refused = new ApiErrorException("FindThings", 1, "r-9", "UnauthorizedOperation", "hush");
        looks.thenFail(refused);
        ScriptedCall call = ScriptedCall.accepted(clocks, "own");

        NotSentException e = catchThrowableOfType(
                NotSentException.class, () -> action.callAndWait(Thing.REQUEST, call, WAIT, clocks));

        assertThat(e)
                .hasMessage("WipeThing was not sent: what it works on could not be looked at before it: FindThings"
                        + " failed with UnauthorizedOperation (RequestId r-9)")
                .hasCause(refused);
        assertThat(e.attempts()).isZero();
        assertThat(call.made).isZero();
    }

    @Test
    void callsIfThereIsNothingToSeeBefore() {
        looks.then(() -> null).then(Thing.wipe("own", "SUCCESS"));

        Completion<String> end = action.callAndWait(Thing.REQUEST, ScriptedCall.accepted(clocks, "own"), WAIT, clocks);

        assertThat(end.state()).isEqualTo(CompletionState.SUCCESS);
    }

    @Test
    void waitsForTheEndOfWhatWasAccepted() {
        looks.then(OLD)
                .then(OLD)
                .then(Thing.wipe("own", "OPERATING"))
                .then(Thing.status("WipeThing", "own", "FAILED", "no image"));
        ScriptedCall call = ScriptedCall.accepted(clocks, "own");

        Completion<String> end = action.callAndWait(Thing.REQUEST, call, WAIT, clocks);

        assertThat(end.state()).isEqualTo(CompletionState.FAILED);
        assertThat(end.reason()).contains("no image");
        assertThat(end.accepted()).isEqualTo("the answer");
        assertThat(call.made).isEqualTo(1);
    }

    @Test
    void tellsOfWhatWasAcceptedEvenIfNoLookSucceedsAfterIt() {
        looks.then(OLD).thenFail(new ApiErrorException("FindThings", 1, "r", "UnauthorizedOperation", "no"));

        Completion<String> end = action.callAndWait(Thing.REQUEST, ScriptedCall.accepted(clocks, "own"), WAIT, clocks);

        assertThat(end.state()).isEqualTo(CompletionState.RUNNING);
        assertThat(end.accepted()).isEqualTo("the answer");
    }

    @Test
    void anInterruptEndsTheWaitingAndIsKept() {
        looks.then(OLD).then(() -> {
            Thread.currentThread().interrupt();
            return Thing.wipe("own", "OPERATING");
        });
        try (PauseUntilClosed pause = new PauseUntilClosed()) {
            Completion<String> end =
                    action.callAndWait(Thing.REQUEST, ScriptedCall.accepted(clocks, "own"), WAIT, pause);

            assertThat(end.state()).isEqualTo(CompletionState.RUNNING);
        } finally {
            assertThat(Thread.interrupted()).as("the interrupt is kept").isTrue();
        }
        assertThat(looks.taken).isEqualTo(2);
    }

    @Test
    void refusesToWaitForWhatCanNeverBeSeen() {
        ScriptedCall call = ScriptedCall.accepted(clocks, "own");

        InvalidRequestException e = catchThrowableOfType(
                InvalidRequestException.class, () -> action.callAndWait(new Thing.Wipe(null), call, WAIT, clocks));

        assertThat(e.problems()).singleElement().asString().contains("does not say what it works on");
        assertThat(call.made).isZero();
    }

    @Test
    void anExceptionThatDoesNotKnowFindsOutThatItRan() {
        looks.then(OLD).then(OLD).then(Thing.wipe("own", "OPERATING"));
        ScriptedCall call = ScriptedCall.unknown(clocks, "own");

        OutcomeUnknownException e = catchThrowableOfType(
                OutcomeUnknownException.class, () -> action.callAndWait(Thing.REQUEST, call, WAIT, clocks));

        assertThat(e.probe()).isEqualTo(Proof.UNDETERMINED);
        assertThat(e.probe()).isEqualTo(Proof.EXECUTED);
        assertThat(call.made)
                .as("whatever is found out, the call is not made again")
                .isEqualTo(1);
    }

    @Test
    void anExceptionThatDoesNotKnowFindsOutThatItDidNotRun() {
        looks.then(OLD);

        OutcomeUnknownException e = unknown(action.lookedAt(Thing.REQUEST), null);

        assertThat(e.probe()).isEqualTo(Proof.UNDETERMINED);
        clocks.pass(PAST_EXPIRY);
        assertThat(e.probe()).isEqualTo(Proof.NOT_EXECUTED);
    }

    @Test
    void thatItDidNotRunCannotBeProvedWithoutALookBefore() {
        looks.then(OLD);

        OutcomeUnknownException e = unknown(action.unseen(Thing.REQUEST), null);

        clocks.pass(PAST_EXPIRY);
        assertThat(e.probe()).isEqualTo(Proof.UNDETERMINED);
    }

    @Test
    void anErrorThatMeansNothingWasDoneNeedsNoLook() {
        ApiErrorException refused = new ApiErrorException(Thing.WIPE_NAME, 1, "r-1", "InvalidParameter", "no");

        ApiErrorException e = catchThrowableOfType(
                ApiErrorException.class,
                () -> action.unseen(Thing.REQUEST).call(ScriptedCall.failing(clocks, refused)));

        assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
        assertThat(e.probe()).isEqualTo(Proof.NOT_EXECUTED);
        assertThat(looks.taken).isZero();
    }

    /** As a pipeline does that makes its call in another way, such as one whose result is a future. */
    @Test
    void aCallThatIsMadeElsewhereIsProvedByItsTrace() {
        looks.then(OLD);
        ObservedRequest<Thing.Wipe> request = action.lookedAt(Thing.REQUEST);
        request.trace().signed(clocks.read().own());
        ApiErrorException failure = new ApiErrorException(Thing.WIPE_NAME, 1, "r-1", "InternalError", "oops");

        assertThat(request.provable(failure)).isSameAs(failure);

        clocks.pass(PAST_EXPIRY);
        assertThat(failure.probe()).isEqualTo(Proof.NOT_EXECUTED);
    }

    private OutcomeUnknownException unknown(ObservedRequest<Thing.Wipe> request, String requestId) {
        return catchThrowableOfType(
                OutcomeUnknownException.class, () -> request.call(ScriptedCall.unknown(clocks, requestId)));
    }
}
