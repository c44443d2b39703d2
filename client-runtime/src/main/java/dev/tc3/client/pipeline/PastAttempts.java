package dev.tc3.client.pipeline;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.Outcome;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.Tc3Exception;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** The attempts of a call before the last one, and what they mean for its outcome. Not thread-safe. */
final class PastAttempts {

    private final List<Tc3Exception> failures = new ArrayList<>();

    void add(Tc3Exception failure) {
        failures.add(failure);
    }

    /** A call succeeded: gives the budget what that is worth. */
    void paysBack(RetryBudget budget) {
        if (failures.isEmpty()) {
            budget.succeededAtOnce();
        } else {
            budget.succeededLater();
        }
    }

    /**
     * What the last failure means after those before it. That the last attempt did not run says nothing of an earlier one of which that is
     * unknown.
     */
    Tc3Exception explain(Tc3Exception last) {
        Tc3Exception whole = last.outcome() == Outcome.NOT_EXECUTED && anyMayHaveRun() ? unknown(last) : last;
        failures.stream().filter(failure -> failure != last).forEach(whole::addSuppressed);
        return whole;
    }

    private boolean anyMayHaveRun() {
        return failures.stream().anyMatch(failure -> failure.outcome() == Outcome.UNKNOWN);
    }

    private static Tc3Exception unknown(Tc3Exception last) {
        return last instanceof ApiErrorException refusal
                ? ApiErrorException.afterUnknownAttempt(refusal)
                : new OutcomeUnknownException(
                        last.action(),
                        last.attempts(),
                        null,
                        OptionalInt.empty(),
                        "an attempt of it was sent and not answered for sure, and a further one was not sent",
                        last);
    }
}
