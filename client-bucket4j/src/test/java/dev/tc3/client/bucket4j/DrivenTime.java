package dev.tc3.client.bucket4j;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.PriorityQueue;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.Callable;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Time that passes when the test says so, with what is to be done in it. */
final class DrivenTime extends AbstractExecutorService implements ScheduledExecutorService {

    private final PriorityQueue<Task<?>> tasks = new PriorityQueue<>();
    private long now;
    private long number;

    long now() {
        return now;
    }

    /** The time as a machine's clock shows it. */
    TimeMeter clock(Duration ahead) {
        return new TimeMeter() {
            @Override
            public long currentTimeNanos() {
                return Duration.ofDays(20_000).plus(ahead).toNanos() + now;
            }

            @Override
            public boolean isWallClockBased() {
                return true;
            }
        };
    }

    void advance(Duration by) {
        long end = now + by.toNanos();
        while (!tasks.isEmpty() && tasks.peek().at <= end) {
            Task<?> task = tasks.remove();
            now = Math.max(now, task.at);
            task.run();
        }
        now = end;
    }

    /** The machine stands still: time passes and nothing is done in it. */
    void pause(Duration length) {
        now += length.toNanos();
    }

    void in(Duration delay, Runnable action) {
        tasks.add(new Task<>(now + delay.toNanos(), number++, () -> {
            action.run();
            return null;
        }));
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable command, long delay, TimeUnit unit) {
        return schedule(
                () -> {
                    command.run();
                    return null;
                },
                delay,
                unit);
    }

    @Override
    public <V> ScheduledFuture<V> schedule(Callable<V> callable, long delay, TimeUnit unit) {
        Task<V> task = new Task<>(now + unit.toNanos(delay), number++, callable);
        tasks.add(task);
        return task;
    }

    @Override
    public void execute(Runnable command) {
        in(Duration.ZERO, command);
    }

    @Override
    public ScheduledFuture<?> scheduleAtFixedRate(Runnable command, long initialDelay, long period, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScheduledFuture<?> scheduleWithFixedDelay(Runnable command, long initialDelay, long delay, TimeUnit unit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void shutdown() {
        throw new UnsupportedOperationException("nobody shuts down what is the test's");
    }

    @Override
    public List<Runnable> shutdownNow() {
        throw new UnsupportedOperationException("nobody shuts down what is the test's");
    }

    @Override
    public boolean isShutdown() {
        return false;
    }

    @Override
    public boolean isTerminated() {
        return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
        return false;
    }

    private static final class Task<V> extends FutureTask<V> implements ScheduledFuture<V> {

        private final long at;
        private final long number;

        Task(long at, long number, Callable<V> work) {
            super(work);
            this.at = at;
            this.number = number;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            throw new UnsupportedOperationException();
        }

        @Override
        public int compareTo(Delayed other) {
            Task<?> that = (Task<?>) other;
            return at != that.at ? Long.compare(at, that.at) : Long.compare(number, that.number);
        }
    }
}
