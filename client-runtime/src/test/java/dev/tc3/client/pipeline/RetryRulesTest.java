package dev.tc3.client.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.Retries;
import java.time.Duration;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whether and when a further attempt follows one that failed. */
final class RetryRulesTest {

    private static final Duration LONG = Duration.ofHours(1);
    private static final Retries RETRIES = Retries.standard()
            .attempts(6)
            .baseDelay(Duration.ofMillis(100))
            .rateLimitDelay(Duration.ofSeconds(1))
            .longestDelay(Duration.ofMillis(1_500));

    private final RetryBudget budget = new RetryBudget(100);
    private final RetryRules rules = new RetryRules(RETRIES, true, budget, () -> 1.0);

    @Test
    void delaysDoubleFromTheFirstToTheLongest() {
        assertThat(rules.after(RetryCause.NOT_SENT, 1, LONG)).isEqualTo(Duration.ofMillis(100));
        assertThat(rules.after(RetryCause.NOT_SENT, 2, LONG)).isEqualTo(Duration.ofMillis(200));
        assertThat(rules.after(RetryCause.RATE_LIMITED, 3, LONG)).isEqualTo(Duration.ofSeconds(1));
        assertThat(rules.after(RetryCause.RATE_LIMITED, 4, LONG)).isEqualTo(Duration.ofMillis(1_500));
    }

    @Test
    void allOfADelayIsDrawnByLot() {
        RetryRules half = new RetryRules(RETRIES, true, budget, () -> 0.5);
        assertThat(half.after(RetryCause.UNKNOWN, 1, LONG)).isEqualTo(Duration.ofMillis(50));

        RetryRules none = new RetryRules(RETRIES, true, budget, () -> 0.0);
        assertThat(none.after(RetryCause.UNKNOWN, 1, LONG)).isEqualTo(Duration.ZERO);
    }

    @Test
    void aCauseThatWasMendedIsTriedOnceAndAtOnce() {
        assertThat(rules.after(RetryCause.CLOCK, 1, LONG)).isEqualTo(Duration.ZERO);
        assertThat(rules.after(RetryCause.CLOCK, 2, LONG)).isNull();
        assertThat(rules.after(RetryCause.CREDENTIALS, 2, LONG)).isEqualTo(Duration.ZERO);
        assertThat(rules.after(RetryCause.CREDENTIALS, 3, LONG)).isNull();
    }

    @Test
    void noCauseIsTriedMoreOftenThanItMay() {
        assertThat(rules.after(RetryCause.NOT_SENT, 1, LONG)).isNotNull();
        assertThat(rules.after(RetryCause.NOT_SENT, 2, LONG)).isNotNull();
        assertThat(rules.after(RetryCause.NOT_SENT, 3, LONG)).isNull();
        assertThat(rules.after(RetryCause.NONE, 3, LONG)).isNull();
    }

    @Test
    void noCallHasMoreAttemptsThanWasSet() {
        assertThat(rules.after(RetryCause.NOT_SENT, 5, LONG)).isNotNull();
        assertThat(rules.after(RetryCause.NOT_SENT, 6, LONG)).isNull();
    }

    @Test
    void whatMustNotRunTwiceIsNotSentAgainIfItMayHaveRun() {
        RetryRules once = new RetryRules(RETRIES, false, budget, () -> 1.0);

        assertThat(once.after(RetryCause.UNKNOWN, 1, LONG)).isNull();
        assertThat(once.after(RetryCause.NOT_SENT, 1, LONG)).isNotNull();
    }

    @Test
    void aDelayThatLeavesNoTimeIsNotWaited() {
        assertThat(rules.after(RetryCause.NOT_SENT, 1, Duration.ofMillis(100))).isNull();
        assertThat(rules.after(RetryCause.CLOCK, 1, Duration.ZERO)).isNull();
        assertThat(rules.after(RetryCause.NOT_SENT, 1, Duration.ofMillis(101))).isNotNull();
    }

    @Test
    void theBudgetOfTheClientIsSpentByThoseWhoAreTriedAgainAlone() {
        RetryBudget one = new RetryBudget(1);
        RetryRules rich = new RetryRules(RETRIES, true, one, () -> 1.0);

        assertThat(rich.after(RetryCause.NOT_SENT, 6, LONG)).isNull();
        assertThat(rich.after(RetryCause.NOT_SENT, 1, Duration.ZERO)).isNull();
        assertThat(rich.after(RetryCause.NOT_SENT, 1, LONG)).isNotNull();
        assertThat(rich.after(RetryCause.NOT_SENT, 2, LONG)).isNull();
    }

    @Test
    void aBudgetNeverGrowsBeyondWhatItWas() {
        RetryBudget one = new RetryBudget(1);
        one.succeededLater();
        for (int i = 0; i < 5; i++) {
            one.succeededAtOnce();
        }
        assertThat(one.take()).isTrue();
        assertThat(one.take()).isFalse();
        one.succeededLater();
        assertThat(one.take()).isTrue();
        assertThat(one.take()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "AuthFailure.SignatureExpire, CLOCK",
        "AuthFailure.TokenFailure, CREDENTIALS",
        "AuthFailure.SecretIdNotFound, CREDENTIALS",
        "AuthFailure.SignatureFailure, NONE",
        "RequestLimitExceeded, RATE_LIMITED",
        "InvalidParameter, NONE",
        "MutexOperation.TaskRunning, NONE",
        "InternalError, UNKNOWN"
    })
    void theCodeOfAnErrorTellsTheCause(String code, RetryCause cause) {
        assertThat(RetryCause.of(new ApiErrorException("Wipe", 1, "r-1", code, "m"), 1))
                .isEqualTo(cause);
    }

    @Test
    void whatWasNotSentOrNotAnsweredMayBeTriedAgain() {
        assertThat(RetryCause.of(new NotSentException("Wipe", 2, "no connection", null), 2))
                .isEqualTo(RetryCause.NOT_SENT);
        assertThat(RetryCause.of(new NotSentException("Wipe", 1, "refused before it was tried", null), 2))
                .isEqualTo(RetryCause.NONE);
        assertThat(RetryCause.of(new OutcomeUnknownException("Wipe", 1, null, OptionalInt.empty(), "reset", null), 1))
                .isEqualTo(RetryCause.UNKNOWN);
    }
}
