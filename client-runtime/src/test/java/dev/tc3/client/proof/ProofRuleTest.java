package dev.tc3.client.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.Proof;
import dev.tc3.client.api.OperationStatus;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProofRuleTest {

    private static final OperationStatus OLD = Thing.wipe("old", "SUCCESS");
    private static final Moment SIGNED = moment(0);
    private static final Moment EARLY = moment(300);
    private static final Moment LATE = moment(1000);

    private final ProofRule rule = new ProofRule(Expiry.OF_SIGNATURES);

    @Test
    void ranIfItsIdIsShownWhateverWasSeenBefore() {
        assertThat(proof(OLD, Thing.wipe("own", "OPERATING"), EARLY, "own")).isEqualTo(Proof.EXECUTED);
        assertThat(proof(OLD, Thing.wipe("own", "FAILED"), LATE, "own")).isEqualTo(Proof.EXECUTED);
        assertThat(proof(null, Thing.wipe("own", "SUCCESS"), EARLY, "own")).isEqualTo(Proof.EXECUTED);
        assertThat(proof(Thing.status(null, null, null, null), Thing.wipe("own", "SUCCESS"), EARLY, "own"))
                .isEqualTo(Proof.EXECUTED);
    }

    @Test
    void ranIfTheIdOfAnyOfItsAttemptsIsShown() {
        assertThat(proof(OLD, Thing.wipe("first", "SUCCESS"), EARLY, "first", "second"))
                .isEqualTo(Proof.EXECUTED);
    }

    @Test
    void ranIfItsIdIsShownUnderWhateverName() {
        assertThat(proof(OLD, Thing.status("RebuildThing", "own", null, null), EARLY, "own"))
                .isEqualTo(Proof.EXECUTED);
        assertThat(proof(OLD, Thing.status(null, "own", null, null), EARLY, "own"))
                .isEqualTo(Proof.EXECUTED);
    }

    @Test
    void didNotRunIfNothingChangedUntilItsSignatureExpired() {
        assertThat(proof(OLD, OLD, LATE)).isEqualTo(Proof.NOT_EXECUTED);
        assertThat(proof(OLD, OLD, LATE, "own")).isEqualTo(Proof.NOT_EXECUTED);
        assertThat(proof(Thing.wipe("old", "OPERATING"), OLD, LATE))
                .as("the old one has ended since")
                .isEqualTo(Proof.NOT_EXECUTED);
    }

    @Test
    void mayStillRunBeforeItsSignatureExpired() {
        assertThat(proof(OLD, OLD, EARLY)).isEqualTo(Proof.UNDETERMINED);
    }

    @Test
    void mayStillRunIfNobodyKnowsWhenItWasSigned() {
        assertThat(rule.of(OLD, new Look.Seen(OLD, LATE), new CallTrace.Sent(Set.of(), null)))
                .isEqualTo(Proof.UNDETERMINED);
    }

    @Test
    void nothingIsProvedByOperationsOfOthersOrOfNobodyKnowsWhom() {
        assertThat(proof(OLD, Thing.wipe("new", "SUCCESS"), LATE)).isEqualTo(Proof.UNDETERMINED);
        assertThat(proof(OLD, Thing.wipe("new", "SUCCESS"), LATE, "own")).isEqualTo(Proof.UNDETERMINED);
        assertThat(proof(OLD, Thing.status("StopThing", "new", "SUCCESS", null), LATE))
                .isEqualTo(Proof.UNDETERMINED);
    }

    @Test
    void nothingIsProvedByWhatWasNotSeenBefore() {
        assertThat(proof(null, OLD, LATE)).isEqualTo(Proof.UNDETERMINED);
        assertThat(proof(null, OLD, LATE, "own")).isEqualTo(Proof.UNDETERMINED);
    }

    @Test
    void nothingIsProvedByWhatIsMissing() {
        OperationStatus nothing = Thing.status(null, null, null, null);
        OperationStatus nameless = Thing.status(null, "old", "SUCCESS", null);
        OperationStatus idless = Thing.status(Thing.WIPE_NAME, null, "SUCCESS", null);

        assertThat(proof(nothing, nothing, LATE)).isEqualTo(Proof.UNDETERMINED);
        assertThat(proof(idless, idless, LATE)).isEqualTo(Proof.UNDETERMINED);
        assertThat(proof(nameless, nameless, LATE)).isEqualTo(Proof.UNDETERMINED);
        assertThat(proof(OLD, nameless, LATE)).isEqualTo(Proof.UNDETERMINED);
        assertThat(proof(OLD, nothing, LATE)).isEqualTo(Proof.UNDETERMINED);
        assertThat(proof(nothing, OLD, LATE)).isEqualTo(Proof.UNDETERMINED);
    }

    @Test
    void nothingIsProvedByAnOldIdThatBearsAnotherName() {
        assertThat(proof(OLD, Thing.status("StopThing", "old", "SUCCESS", null), LATE))
                .isEqualTo(Proof.UNDETERMINED);
    }

    @Test
    void nothingIsProvedByAnOwnIdThatWasThereBeforeTheCall() {
        assertThat(proof(OLD, OLD, LATE, "old")).isEqualTo(Proof.UNDETERMINED);
        assertThat(proof(OLD, OLD, EARLY, "old")).isEqualTo(Proof.UNDETERMINED);
    }

    private Proof proof(@Nullable OperationStatus before, OperationStatus now, Moment began, String... ids) {
        CallTrace.Sent sent = new CallTrace.Sent(Set.of(ids), new Signing(SIGNED.own(), SIGNED));
        return rule.of(before, new Look.Seen(now, began), sent);
    }

    private static Moment moment(long seconds) {
        return new Moment(DrivenClocks.START.plusSeconds(seconds), Duration.ofSeconds(seconds), null);
    }
}
