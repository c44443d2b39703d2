package dev.tc3.client.batch;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * How far a run of a batch is, at one moment. Immutable.
 *
 * @param action the action that is called
 * @param total how many items the run was given
 * @param skipped how many of them an earlier run has settled, which leaves them alone
 * @param accepted how many the service accepted in this run
 * @param refused how many the service refused for good in this run
 * @param notExecuted how many did not run in this run, and may be tried by a later one
 * @param unknown how many may or may not have run in this run
 * @param underWay how many were sent and have not ended
 * @param elapsed how long the run takes so far
 * @param over whether the run has come to its end, so that nothing follows
 */
public record BatchProgress(
        String action,
        int total,
        int skipped,
        int accepted,
        int refused,
        int notExecuted,
        int unknown,
        int underWay,
        Duration elapsed,
        boolean over) {

    private static final double NANOS_IN_SECOND = 1e9;

    /** {@return how many items are settled: those that were skipped, and those that ended in this run} */
    public int done() {
        return skipped + ended();
    }

    /** {@return how many items ended in each second of this run, on average} */
    public double perSecond() {
        return elapsed.isZero() ? 0 : ended() * NANOS_IN_SECOND / elapsed.toNanos();
    }

    /** {@return how long the rest takes at the pace of the run so far; empty as long as nothing has ended, or if the run is over} */
    public Optional<Duration> timeLeft() {
        if (over || ended() == 0) {
            return Optional.empty();
        }
        double each = (double) elapsed.toNanos() / ended();
        return Optional.of(Duration.ofNanos((long) (each * (total - done()))));
    }

    private int ended() {
        return accepted + refused + notExecuted + unknown;
    }

    /** One line for people. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        line.append(action).append(' ').append(done()).append(" of ").append(total);
        line.append(String.format(Locale.ROOT, ", %.1f/s", perSecond()));
        timeLeft().ifPresent(left -> line.append(", about ").append(words(left)).append(" left"));
        line.append("; accepted ").append(accepted);
        append(line, "refused", refused);
        append(line, "not executed", notExecuted);
        append(line, "unknown", unknown);
        append(line, "skipped", skipped);
        return line.toString();
    }

    private static void append(StringBuilder line, String what, int count) {
        if (count > 0) {
            line.append(", ").append(what).append(' ').append(count);
        }
    }

    /** {@return a time for people, such as {@code 2 min 5 s}} */
    static String words(Duration time) {
        long seconds = Math.round(time.toMillis() / 1000.0);
        if (seconds < 60) {
            return seconds + " s";
        }
        return seconds < 3600
                ? seconds / 60 + " min " + seconds % 60 + " s"
                : seconds / 3600 + " h " + seconds % 3600 / 60 + " min";
    }
}
