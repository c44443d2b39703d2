package dev.tc3.client.proof;

import dev.tc3.client.WaitOptions;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * Looks again and again until an operation has ended or the time is up. Whatever a look comes to, it never throws: the caller
 * has an accepted action and must hear of it. A look that fails is followed by the next one, for whatever reason it failed, since
 * credentials are renewed and networks come back while somebody waits for half an hour.
 */
final class Waiter {

    private final Supplier<Look> look;
    private final Clocks clocks;
    private final Pause pause;

    Waiter(Supplier<Look> look, Clocks clocks, Pause pause) {
        this.look = look;
        this.clocks = clocks;
        this.pause = pause;
    }

    /** Looks at once and then after every pause; for the last time at the latest when the time is up. */
    End await(OperationWatch operation, WaitOptions options) {
        Duration deadline = clocks.read().uptime().plus(options.timeout());
        while (true) {
            End end = look.get() instanceof Look.Seen seen ? operation.see(seen) : null;
            if (end != null) {
                return end;
            }
            Duration left = deadline.minus(clocks.read().uptime());
            if (left.isZero() || left.isNegative() || !pause.take(shorter(left, options.interval()))) {
                return End.RUNNING;
            }
        }
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
