package dev.tc3.client.bucket4j;

import io.github.bucket4j.SimpleBucketListener;
import java.time.Duration;

/** One question to the store for a moment at which somebody may leave, and what is known of that moment. */
final class Reservation extends SimpleBucketListener {

    private final Lines lines;
    private final Line line;
    private final Ticket ticket;
    private volatile long asked;
    private volatile long delay;

    Reservation(Lines lines, Line line, Ticket ticket) {
        this.lines = lines;
        this.line = line;
        this.ticket = ticket;
    }

    /** Says that the store is asked now; false if there is no need any more. */
    boolean begin() {
        asked = lines.now();
        return !ticket.isDone() && !timeLeft().isZero();
    }

    /** How far the moment may be. */
    Duration timeLeft() {
        return ticket.timeLeft(lines.now());
    }

    /** Told by the store: there is a moment, so much later than it was asked. */
    @Override
    public void onDelayed(long nanos) {
        super.onDelayed(nanos);
        delay = nanos;
        ticket.answered();
        line.expect();
    }

    Ticket ticket() {
        return ticket;
    }

    boolean isDelayed() {
        return delay > 0;
    }

    /** The earliest time at which the moment can have been. */
    long moment() {
        return asked + delay;
    }
}
