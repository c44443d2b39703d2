package dev.tc3.client.limit;

import dev.tc3.client.Quota;
import dev.tc3.client.RateLimiter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.LongSupplier;

/**
 * A {@link Window} for each quota that is in use. Places in windows are given out under one lock, and futures are completed
 * outside of it, since what hangs on them is others' code.
 */
final class SlidingWindows implements RateLimiter {

    private final Map<Quota, Window> windows = new HashMap<>();
    private final LongSupplier nanoTime;
    private final Alarm alarm;

    /**
     * Windows by a clock.
     *
     * @param nanoTime tells the time as {@link System#nanoTime()} does
     * @param alarm wakes up by the same clock
     */
    SlidingWindows(LongSupplier nanoTime, Alarm alarm) {
        this.nanoTime = nanoTime;
        this.alarm = alarm;
    }

    @Override
    public CompletionStage<Permit> acquire(Quota quota, Duration atMost) {
        long now = nanoTime.getAsLong();
        Turn turn = new Turn(quota, now + Math.max(0, atMost.toNanos()), this);
        synchronized (windows) {
            windows.computeIfAbsent(quota, Window::new).join(turn);
        }
        serve(quota);
        if (!turn.isDone()) {
            alarm.in(atMost, () -> serve(quota));
        }
        return turn;
    }

    /** Somebody in a window has got on. */
    void change(Turn turn, Runnable step) {
        synchronized (windows) {
            step.run();
        }
        serve(turn.quota());
    }

    long now() {
        return nanoTime.getAsLong();
    }

    private void serve(Quota quota) {
        List<Turn> called = new ArrayList<>();
        List<Turn> late = new ArrayList<>();
        synchronized (windows) {
            Window window = windows.get(quota);
            if (window == null) {
                return;
            }
            long now = nanoTime.getAsLong();
            window.serve(now, called, late);
            if (window.isIdle()) {
                windows.remove(quota);
            } else {
                window.wakeUp(now, delay -> alarm.in(delay, () -> serve(quota)));
            }
        }
        late.forEach(Turn::tooLate);
        // Whoever gave up in this very moment does not need the place.
        called.stream().filter(turn -> !turn.call()).forEach(Turn::unused);
    }

    int inUse() {
        synchronized (windows) {
            return windows.size();
        }
    }
}
