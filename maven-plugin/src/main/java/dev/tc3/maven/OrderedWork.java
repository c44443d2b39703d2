package dev.tc3.maven;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Does pieces of work side by side, and hands over what comes of them in their own order, each as soon as it and all before it
 * are done.
 */
final class OrderedWork {

    /** What is under way is in memory. With more threads the disk is the limit, so more would only cost memory. */
    private static final int MOST_THREADS = 8;

    private OrderedWork() {}

    /** How many pieces are under way at most. */
    static int threads() {
        return Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Does all pieces. If one throws, none is begun any more, those under way are interrupted, and it is thrown here.
     *
     * @param results is called by this thread
     * @throws InterruptedException if this thread is interrupted; those under way are interrupted, too
     */
    static <T> void doAll(List<Supplier<T>> pieces, int threads, Consumer<T> results) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(Math.max(1, Math.min(threads, pieces.size())));
        try {
            List<Future<T>> all = new ArrayList<>();
            for (Supplier<T> piece : pieces) {
                Callable<T> task = piece::get;
                all.add(workers.submit(task));
            }
            for (Future<T> each : all) {
                results.accept(each.get());
            }
        } catch (ExecutionException e) {
            throw unchecked(e);
        } finally {
            workers.shutdownNow();
        }
        if (!workers.awaitTermination(1, TimeUnit.MINUTES)) {
            throw new IllegalStateException("threads that have done all their work do not end");
        }
    }

    private static RuntimeException unchecked(ExecutionException problem) {
        if (problem.getCause() instanceof Error error) {
            throw error;
        }
        return problem.getCause() instanceof RuntimeException e ? e : new IllegalStateException(problem.getCause());
    }
}
