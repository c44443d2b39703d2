package dev.tc3.client.pipeline;

import dev.tc3.client.Tc3Exception;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.http.HttpCall;
import java.util.concurrent.ExecutionException;

/** Waits for answers on the caller's thread. When that is interrupted the call ends at once, and the interrupt is kept. */
final class Waiting {

    private Waiting() {}

    /**
     * The answer of a call.
     *
     * @throws Tc3Exception if none came
     */
    static <A> A forAnswer(ActionDescriptor<?, ?> action, HttpCall<A> call) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return call.answer().get();
                } catch (ExecutionException e) {
                    throw Answers.failed(action, e.getCause());
                } catch (InterruptedException e) {
                    interrupted = true;
                    call.cancel("the waiting thread was interrupted");
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
