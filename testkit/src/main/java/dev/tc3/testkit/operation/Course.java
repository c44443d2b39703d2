package dev.tc3.testkit.operation;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How an operation goes.
 *
 * @param duration how long it goes on; zero for one that is over at once
 * @param failure why it fails in the end, or null if it ends well
 */
public record Course(Duration duration, @Nullable String failure) {

    /** How operations go of which a test says nothing: well, after a second. */
    public static final Course USUAL = new Course(Duration.ofSeconds(1), null);

    /** @throws IllegalArgumentException if the duration is negative */
    public Course {
        if (duration.isNegative()) {
            throw new IllegalArgumentException("an operation that takes " + duration + "; it takes no time at least");
        }
    }
}
