package dev.tc3.client.bucket4j;

import dev.tc3.client.Quota;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;

/** A line for each quota by which somebody waits. */
final class Lines {

    private final Map<Quota, Line> lines = new ConcurrentHashMap<>();
    private final Buckets buckets;
    private final Duration lateness;
    private final LongSupplier nanoTime;

    /**
     * No lines yet.
     *
     * @param lateness how late a moment may be used
     */
    Lines(Buckets buckets, Duration lateness, LongSupplier nanoTime) {
        this.buckets = buckets;
        this.lateness = lateness;
        this.nanoTime = nanoTime;
    }

    long now() {
        return nanoTime.getAsLong();
    }

    Duration lateness() {
        return lateness;
    }

    /** Puts somebody at the end of the line, until it has got or given up what it waits for. */
    @SuppressWarnings("FutureReturnValueIgnored") // it only leaves the line
    Line join(Ticket ticket) {
        Line joined = lines.compute(ticket.quota(), (quota, known) -> {
            Line line = known == null ? new Line(quota, buckets, this) : known;
            line.join(ticket);
            return line;
        });
        ticket.whenComplete((permit, failure) -> {
            joined.leave(ticket);
            forgetIfIdle(ticket.quota());
        });
        return joined;
    }

    /** Gives a moment that is here to whoever has waited longest, unless it is past. */
    void offer(Quota quota, long moment) {
        Line line = lines.get(quota);
        while (line != null && !isPast(moment)) {
            Ticket next = line.next();
            if (next == null || next.complete(new Leave(this, quota, moment))) {
                return;
            }
        }
    }

    boolean isPast(long moment) {
        return now() - moment > lateness.toNanos();
    }

    void forgetIfIdle(Quota quota) {
        lines.computeIfPresent(quota, (same, line) -> line.isIdle() ? null : line);
    }

    void close() {
        lines.values().forEach(line -> line.waiting().forEach(Ticket::closed));
    }

    int inUse() {
        return lines.size();
    }
}
