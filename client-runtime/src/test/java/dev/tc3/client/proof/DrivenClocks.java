package dev.tc3.client.proof;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Clocks that only the test drives; a pause drives them, too, until it is told to end the waiting. */
final class DrivenClocks implements Clocks, Pause {

    static final Instant START = Instant.parse("2026-03-04T05:06:07Z");

    final List<Duration> pauses = new ArrayList<>();
    private Duration passed = Duration.ZERO;
    private Duration ownAhead = Duration.ZERO;
    private @Nullable Duration serviceAhead;
    private int pausesLeft = Integer.MAX_VALUE;

    synchronized void pass(Duration time) {
        passed = passed.plus(time);
    }

    synchronized void setOwn(Duration by) {
        ownAhead = ownAhead.plus(by);
    }

    /** From now on the service's clock is known to be so far ahead. */
    synchronized void learnService(Duration ahead) {
        serviceAhead = ahead;
    }

    void endAfter(int pauses) {
        pausesLeft = pauses;
    }

    @Override
    public synchronized Moment read() {
        return new Moment(
                START.plus(passed).plus(ownAhead),
                passed,
                serviceAhead == null ? null : START.plus(passed).plus(serviceAhead));
    }

    @Override
    public boolean take(Duration length) {
        if (pausesLeft-- == 0) {
            return false;
        }
        pauses.add(length);
        pass(length);
        return true;
    }
}
