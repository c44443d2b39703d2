package dev.tc3.client.bucket4j;

import dev.tc3.client.Quota;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * Those of this process who wait for leave by one quota. Each of them reserves a moment in the store. When a moment comes, whoever has
 * waited longest here leaves, so a moment whose owner gave up or did not send is another's, and the last in line needs none. A
 * moment is never given back to the store: a bucket would give it out anew at the end of the line, where another one is already reserved
 * for the same time.
 */
final class Line {

    private final Quota quota;
    private final Buckets buckets;
    private final Lines lines;
    private final Deque<Ticket> waiting = new ArrayDeque<>();
    private int expected;

    Line(Quota quota, Buckets buckets, Lines lines) {
        this.quota = quota;
        this.buckets = buckets;
        this.lines = lines;
    }

    synchronized void join(Ticket ticket) {
        waiting.add(ticket);
    }

    synchronized void leave(Ticket ticket) {
        waiting.remove(ticket);
    }

    synchronized boolean isIdle() {
        return waiting.isEmpty() && expected == 0;
    }

    synchronized List<Ticket> waiting() {
        return List.copyOf(waiting);
    }

    /** There is one more moment to come. */
    synchronized void expect() {
        expected++;
    }

    /** Sees to it that there is a moment for everybody, now that somebody came. */
    void serve(Ticket ticket) {
        if (isShort()) {
            reserve(ticket);
        }
    }

    /** Whoever has waited longest; it waits no more. */
    synchronized @Nullable Ticket next() {
        return waiting.poll();
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it hands on all that can fail
    private void reserve(Ticket ticket) {
        Reservation reservation = new Reservation(lines, this, ticket);
        ask(reservation).whenComplete((here, failure) -> {
            if (reservation.isDelayed()) {
                over();
            }
            if (failure != null) {
                unless(ticket.storeFailed(failure));
            } else if (here) {
                here(reservation);
            } else {
                unless(ticket.noPlace());
            }
            lines.forgetIfIdle(quota);
        });
    }

    private CompletableFuture<Boolean> ask(Reservation reservation) {
        try {
            return buckets.reserve(quota, reservation);
        } catch (RuntimeException | LinkageError e) {
            return CompletableFuture.failedFuture(e);
        }
    }

    private void here(Reservation reservation) {
        Ticket ticket = reservation.ticket();
        if (!lines.isPast(reservation.moment())) {
            lines.offer(quota, reservation.moment());
        } else if (ticket.isDone()) {
            unless(false);
        } else if (ticket.missed()) {
            reserve(ticket);
        } else {
            unless(ticket.storeIsSlow(lines.lateness()));
        }
    }

    /** A moment will not come. If the one who asked for it does not need it any more, somebody else may. */
    private void unless(boolean itsOwnerGaveUp) {
        Ticket last = itsOwnerGaveUp ? null : lastWithout();
        if (last != null) {
            reserve(last);
        }
    }

    private synchronized boolean isShort() {
        return expected < waiting.size();
    }

    private synchronized @Nullable Ticket lastWithout() {
        return isShort() ? waiting.peekLast() : null;
    }

    private synchronized void over() {
        expected--;
    }
}
