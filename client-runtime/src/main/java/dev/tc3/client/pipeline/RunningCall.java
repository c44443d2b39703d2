package dev.tc3.client.pipeline;

import dev.tc3.client.Tc3Exception;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.http.HttpCall;
import dev.tc3.client.http.HttpResponse;
import dev.tc3.client.json.Answer;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * A call whose request is on its way, and the two ways to get its result: waiting for it, or as a future.
 *
 * @param <R> the response
 */
final class RunningCall<R> {

    /** Why a call ended whose future was cancelled. */
    static final String CANCELLED = "its future was cancelled";

    private final ActionDescriptor<?, R> action;
    private final CallLog log;
    private final HttpCall<HttpResponse> http;

    RunningCall(ActionDescriptor<?, R> action, CallLog log, HttpCall<HttpResponse> http) {
        this.action = action;
        this.log = log;
        this.http = http;
    }

    /**
     * Waits for the result.
     *
     * @throws Tc3Exception if the call did not succeed
     */
    R await() {
        try {
            return conclude(Waiting.forAnswer(action, http));
        } catch (Tc3Exception e) {
            log.failed(e);
            throw e;
        }
    }

    /**
     * Completes a future with the result, and ends the call if the future is cancelled. It completes on a thread that no
     * other call waits for; so what the user hangs on it may block, and may call again.
     */
    @SuppressWarnings("FutureReturnValueIgnored") // both actions hand on all that can fail in them
    void complete(CompletableFuture<R> result, WorkerThreads workers) {
        http.answer()
                .whenCompleteAsync(
                        (response, failure) -> {
                            try {
                                result.complete(concludeEither(response, failure));
                            } catch (Throwable e) {
                                result.completeExceptionally(e);
                            }
                        },
                        workers::run);
        result.whenComplete((response, failure) -> http.cancel(CANCELLED));
    }

    private R concludeEither(@Nullable HttpResponse response, @Nullable Throwable failure) {
        try {
            if (response == null) {
                throw Answers.failed(action, failure);
            }
            return conclude(response);
        } catch (Tc3Exception e) {
            log.failed(e);
            throw e;
        }
    }

    private R conclude(HttpResponse response) {
        Answer.Success<R> answer = Answers.read(action, response);
        log.accepted(answer.requestId());
        return answer.response();
    }
}
