package dev.tc3.client.pipeline;

import dev.tc3.client.http.Timer;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Future;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The steps of one call, one after another: what is waited for blocks no thread, takes no longer than the call may, and ends when
 * somebody ends the call.
 */
final class CallSteps {

    private final Timer timer;
    private final Deadline deadline;
    private final Executor executor;
    private final CallStop stop;
    private final Function<String, RuntimeException> whenStopped;
    private final Consumer<Throwable> whenFailed;

    /**
     * Steps of a call.
     *
     * @param timer ends waits
     * @param deadline by when all ends
     * @param executor does the steps that had to be waited for
     * @param stop ends the call from outside
     * @param whenStopped what a step fails with that waits when the call is ended, for which reason
     * @param whenFailed takes what a step fails with; no step follows
     */
    CallSteps(
            Timer timer,
            Deadline deadline,
            Executor executor,
            CallStop stop,
            Function<String, RuntimeException> whenStopped,
            Consumer<Throwable> whenFailed) {
        this.timer = timer;
        this.deadline = deadline;
        this.executor = executor;
        this.stop = stop;
        this.whenStopped = whenStopped;
        this.whenFailed = whenFailed;
    }

    /** Does a step, now. */
    void run(Runnable step) {
        try {
            step.run();
        } catch (Throwable e) {
            whenFailed.accept(e);
        }
    }

    /**
     * Does a step with what has yet to come.
     *
     * @param awaited what is waited for; it is given up when it takes too long
     * @param next the step
     * @param whyNot what it means that it failed, or took too long, which is a {@link TimeoutException}
     */
    @SuppressWarnings("FutureReturnValueIgnored") // it only ends the limit
    <V> void await(CompletableFuture<V> awaited, Consumer<V> next, Function<Throwable, RuntimeException> whyNot) {
        if (!awaited.isDone()) {
            Future<?> limit =
                    timer.after(deadline.remaining(), () -> awaited.completeExceptionally(new TimeoutException()));
            awaited.whenComplete((value, failure) -> limit.cancel(false));
            stop.whileWaiting(reason -> awaited.cancel(true));
        }
        when(awaited, (value, failure) -> {
            if (failure == null) {
                next.accept(value);
            } else {
                throw why(unwrapped(failure), whyNot);
            }
        });
    }

    /** Does a step after a delay. */
    @SuppressWarnings("FutureReturnValueIgnored") // the call's own time limit ends it, too
    void after(Duration delay, Runnable next, Function<Throwable, RuntimeException> whyNot) {
        CompletableFuture<Boolean> over = new CompletableFuture<>();
        timer.after(delay, () -> over.complete(true));
        await(over, done -> next.run(), whyNot);
    }

    /** Does a step when something has completed: at once if it has, on the executor if it has yet to. */
    @SuppressWarnings("FutureReturnValueIgnored") // a step hands on all that can fail in it
    <V> void when(CompletableFuture<V> awaited, Step<V> next) {
        if (awaited.isDone()) {
            awaited.whenComplete((value, failure) -> run(() -> next.take(value, failure)));
        } else {
            awaited.whenCompleteAsync((value, failure) -> run(() -> next.take(value, failure)), executor);
        }
    }

    private RuntimeException why(Throwable failure, Function<Throwable, RuntimeException> whyNot) {
        String stopped = stop.reason();
        if (stopped != null && failure instanceof CancellationException) {
            return whenStopped.apply(stopped);
        }
        if (failure instanceof Error e) {
            throw e;
        }
        return whyNot.apply(failure);
    }

    private static Throwable unwrapped(Throwable failure) {
        Throwable cause = failure.getCause();
        return failure instanceof CompletionException && cause != null ? cause : failure;
    }

    /** What is done with what was waited for. */
    interface Step<V> {

        void take(@Nullable V value, @Nullable Throwable failure);
    }
}
