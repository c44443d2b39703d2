package dev.tc3.client.limit;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** One daemon thread, which ends when there was nothing to do for a while. */
final class IdleTimer implements Alarm {

    private static final Duration IDLE_LIFE = Duration.ofSeconds(20);

    private final ScheduledThreadPoolExecutor executor = new ScheduledThreadPoolExecutor(1, task -> {
        Thread thread = new Thread(task, "tc3-limits");
        thread.setDaemon(true);
        return thread;
    });

    IdleTimer() {
        executor.setKeepAliveTime(IDLE_LIFE.toMillis(), TimeUnit.MILLISECONDS);
        executor.allowCoreThreadTimeOut(true);
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the action throws nothing
    public void in(Duration delay, Runnable action) {
        executor.schedule(action, delay.toNanos(), TimeUnit.NANOSECONDS);
    }
}
