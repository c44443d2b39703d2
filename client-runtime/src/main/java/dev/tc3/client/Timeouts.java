package dev.tc3.client;

import java.time.Duration;

/** The bounds of time limits: there always is one, and it is never so long that it is none. */
final class Timeouts {

    private static final Duration LONGEST = Duration.ofHours(1);

    private Timeouts() {}

    static Duration check(String what, Duration limit) {
        if (limit.isNegative() || limit.isZero() || limit.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException(
                    what + " is " + limit + "; it must be more than zero and at most one hour");
        }
        return limit;
    }
}
