package dev.tc3.client.limit;

import dev.tc3.client.Quota;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;

/**
 * As many places as a quota has. The service counts when requests arrive, so a place is taken from before a request is sent until the
 * quota's time has passed after its arrival. When that was is known within bounds: after it was sent and before it was answered.
 */
final class Window {

    /** How long after it was sent a request is taken to be under way, if no answer says that it has arrived. */
    static final long SLOWEST_ARRIVAL = Duration.ofMillis(500).toNanos();

    /** Clocks differ in how they round. */
    private static final long ROUNDING = Duration.ofMillis(2).toNanos();

    private final Deque<Turn> waiting = new ArrayDeque<>();
    private final List<Turn> served = new ArrayList<>();
    private final int places;
    private boolean wakes;
    private long wakesAt;

    Window(Quota quota) {
        this.places = quota.requests();
    }

    static long span(Quota quota) {
        return quota.window().toNanos() + ROUNDING;
    }

    void join(Turn turn) {
        waiting.add(turn);
    }

    /** Gives free places to those who wait, in the order in which they came, and finds those whose time is up. */
    void serve(long now, List<Turn> called, List<Turn> late) {
        served.removeIf(turn -> !turn.holds(now));
        waiting.removeIf(Turn::isDone);
        while (!waiting.isEmpty() && served.size() < places) {
            Turn turn = waiting.remove();
            turn.take();
            served.add(turn);
            called.add(turn);
        }
        waiting.removeIf(turn -> turn.isPast(now) && late.add(turn));
    }

    boolean isIdle() {
        return waiting.isEmpty() && served.isEmpty();
    }

    /** Asks to be served again when the next place becomes free, unless that was asked before. So it ends when nobody is left. */
    void wakeUp(long now, Consumer<Duration> alarm) {
        long next = served.stream()
                .mapToLong(Turn::freeAt)
                .reduce((one, other) -> one - other < 0 ? one : other)
                .orElse(now);
        if (!wakes || wakesAt - now <= 0 || next - wakesAt < 0) {
            wakes = true;
            wakesAt = next;
            alarm.accept(Duration.ofNanos(next - now));
        }
    }
}
