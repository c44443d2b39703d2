package dev.tc3.client.pipeline;

import dev.tc3.client.http.DaemonThreads;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The client's own threads for what may block: the user's credentials provider, and what the user hangs on futures. There
 * are as many as there is to do, for a task that waited for another's thread would wait past its call's time limit.
 */
final class WorkerThreads implements AutoCloseable {

    private static final Duration IDLE_LIFE = Duration.ofSeconds(20);

    private final ExecutorService threads = new ThreadPoolExecutor(
            0,
            Integer.MAX_VALUE,
            IDLE_LIFE.toMillis(),
            TimeUnit.MILLISECONDS,
            new SynchronousQueue<>(),
            DaemonThreads.named("tc3-worker"));

    /**
     * Puts a question to somebody who may take long.
     *
     * @throws RejectedExecutionException if the client was closed
     */
    <T> Future<T> ask(Callable<T> question) {
        return threads.submit(question);
    }

    /** Runs a task; on the caller's own thread when there is no other to be had, for a call's result must not get lost. */
    void run(Runnable task) {
        try {
            threads.execute(task);
        } catch (RejectedExecutionException | OutOfMemoryError e) {
            task.run();
        }
    }

    /** Lets threads end when they have done what they are at. */
    @Override
    public void close() {
        threads.shutdown();
    }
}
