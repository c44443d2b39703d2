package dev.tc3.client.pipeline;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.Tc3Exception;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One line for a call when it has ended, at level DEBUG. No parameter, header or answer ever gets into it, and whatever
 * logging does, it does not change what the call gives.
 */
final class CallLog {

    private static final Logger LOGGER = System.getLogger("dev.tc3.client");

    private final CallPlan plan;
    private final Deadline deadline;

    CallLog(CallPlan plan, Deadline deadline) {
        this.plan = plan;
        this.deadline = deadline;
    }

    void accepted(String requestId) {
        write(() -> "accepted, RequestId " + requestId);
    }

    /** The service ended its events. */
    void streamed(int events, @Nullable String requestId) {
        write(() -> "accepted, " + events + " events" + named(requestId));
    }

    /** The caller ended the events. */
    void closed(int events, @Nullable String requestId) {
        write(() -> "closed after " + events + " events" + named(requestId));
    }

    void failed(Tc3Exception failure) {
        write(() -> describe(failure));
    }

    private void write(Supplier<String> what) {
        try {
            LOGGER.log(Level.DEBUG, () -> line(what.get()));
        } catch (RuntimeException e) {
            // Handlers may throw. There is nowhere to report that but to the caller, who must learn of the call
            // instead.
        }
    }

    private static String describe(Tc3Exception failure) {
        String what = failure instanceof ApiErrorException error
                ? error.code()
                : failure.getClass().getSimpleName();
        return what + ", " + failure.outcome() + named(failure.requestId());
    }

    private static String named(@Nullable String requestId) {
        return requestId == null ? "" : ", RequestId " + requestId;
    }

    private String line(String what) {
        return plan.actionName() + " at " + plan.endpoint().authority() + ": " + what + ", "
                + deadline.elapsed().toMillis() + " ms";
    }
}
