package dev.tc3.client.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.Outcome;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.Tc3Exception;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What a call's failure means after the attempts before it. */
final class PastAttemptsTest {

    private final Tc3Exception notSent = new NotSentException("Wipe", 1, "no connection", null);
    private final Tc3Exception unknown =
            new OutcomeUnknownException("Wipe", 1, "r-1", OptionalInt.empty(), "reset", null);
    private final ApiErrorException refused =
            new ApiErrorException("Wipe", 2, "r-2", "InvalidParameter", "no such thing");

    private final PastAttempts past = new PastAttempts();

    @Test
    void withoutEarlierAttemptsAFailureMeansWhatItSays() {
        assertThat(past.explain(refused)).isSameAs(refused);
    }

    @Test
    void afterAttemptsThatDidNotRunItStillMeansWhatItSays() {
        past.add(notSent);
        ApiErrorException last = new ApiErrorException("Wipe", 2, "r-2", "InvalidParameter", "m");

        assertThat(past.explain(last)).isSameAs(last);
        assertThat(last.getSuppressed()).containsExactly(notSent);
    }

    @Test
    void aRefusalAfterAnUnknownAttemptIsUnknownAndKeepsItsCode() {
        past.add(unknown);

        Tc3Exception whole = past.explain(refused);

        assertThat(whole.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(whole)
                .isInstanceOfSatisfying(
                        ApiErrorException.class,
                        error -> assertThat(error.code()).isEqualTo("InvalidParameter"));
        assertThat(whole.getSuppressed()).containsExactly(unknown);
    }

    @Test
    void notBeingSentAfterAnUnknownAttemptIsUnknown() {
        past.add(unknown);
        NotSentException last = new NotSentException("Wipe", 2, "no connection", null);

        Tc3Exception whole = past.explain(last);

        assertThat(whole)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("sent and not answered for sure, and a further one was not sent")
                .hasCause(last);
        assertThat(whole.attempts()).isEqualTo(2);
        assertThat(whole.getSuppressed()).containsExactly(unknown);
    }

    @Test
    void anUnknownEndIsItsOwnWhatCameBeforeIsSuppressedAndItselfIsNot() {
        OutcomeUnknownException last = new OutcomeUnknownException("Wipe", 2, null, OptionalInt.empty(), "reset", null);
        past.add(unknown);
        past.add(last);

        assertThat(past.explain(last)).isSameAs(last);
        assertThat(last.getSuppressed()).containsExactly(unknown);
    }

    @Test
    void aSuccessAtOncePaysALittleBackAndALaterOneAllThatAnAttemptCosts() {
        RetryBudget budget = new RetryBudget(1);
        assertThat(budget.take()).isTrue();

        for (int success = 1; success < 5; success++) {
            past.paysBack(budget);
        }
        assertThat(budget.take()).as("after four").isFalse();
        past.paysBack(budget);
        assertThat(budget.take()).as("after five").isTrue();

        past.add(notSent);
        past.paysBack(budget);
        assertThat(budget.take()).as("after one that needed a further attempt").isTrue();
    }
}
