package dev.tc3.client.pipeline;

import dev.tc3.client.NotSentException;
import dev.tc3.client.api.ActionDescriptor;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;

/**
 * Has the steps of a call done by the thread that waits for it. When that is interrupted the call is ended at once, and the interrupt is kept.
 */
final class CallerThread implements Executor {

    private final BlockingQueue<Runnable> steps = new LinkedBlockingQueue<>();

    /** Refuses a call whose thread would not wait for it. */
    static void refuseWhenInterrupted(ActionDescriptor<?, ?> action) {
        if (Thread.currentThread().isInterrupted()) {
            throw new NotSentException(action.name(), 0, "the calling thread was interrupted", null);
        }
    }

    @Override
    public void execute(Runnable step) {
        steps.add(step);
    }

    /** Does steps until there is a result, and gives it or throws what it failed with. */
    @SuppressWarnings("FutureReturnValueIgnored") // it only wakes this thread up
    <T> T await(CompletableFuture<T> result, CallStop stop) {
        result.whenComplete((value, failure) -> steps.add(() -> {}));
        boolean interrupted = false;
        try {
            while (!result.isDone()) {
                try {
                    steps.take().run();
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop.stop("the waiting thread was interrupted");
                }
            }
            return result.join();
        } catch (CompletionException e) {
            throw unchecked(e);
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static RuntimeException unchecked(CompletionException failure) {
        if (failure.getCause() instanceof Error error) {
            throw error;
        }
        return failure.getCause() instanceof RuntimeException cause ? cause : failure;
    }
}
