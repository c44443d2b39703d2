package dev.tc3.client;

import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;

/** How to wait for the end of an action that goes on after it was accepted. Immutable. */
public final class WaitOptions {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Duration SHORTEST_INTERVAL = Duration.ofMillis(10);

    private final Duration timeout;
    private final Duration interval;
    private final RequestOptions request;

    private WaitOptions(Builder builder) {
        this.timeout = builder.timeout;
        this.interval = builder.interval;
        this.request = builder.request;
    }

    /**
     * Waits so long at most, and otherwise by the defaults.
     *
     * @param timeout how long
     * @return the options
     * @throws IllegalArgumentException as {@link Builder#timeout} does
     */
    public static WaitOptions atMost(Duration timeout) {
        return of(w -> w.timeout(timeout));
    }

    /**
     * The options that the given steps set.
     *
     * @param steps set what shall differ from the defaults
     * @return the options
     */
    public static WaitOptions of(Consumer<Builder> steps) {
        Builder builder = new Builder();
        steps.accept(builder);
        return new WaitOptions(builder);
    }

    /** {@return how long to wait for the action's end, counted from when it was accepted} */
    public Duration timeout() {
        return timeout;
    }

    /** {@return how long to wait between two looks} */
    public Duration interval() {
        return interval;
    }

    /** {@return what the call itself, and each look, does differently from the client's configuration} */
    public RequestOptions request() {
        return request;
    }

    /** Collects options. Its methods refuse null with a {@link NullPointerException} that names what it is. Not thread-safe. */
    public static final class Builder {

        private Duration timeout = Duration.ofMinutes(30);
        private Duration interval = Duration.ofSeconds(5);
        private RequestOptions request = RequestOptions.none();

        private Builder() {}

        /**
         * How long to wait for the action's end, counted from when it was accepted; 30 minutes by default.
         *
         * @param timeout the limit
         * @return this builder
         * @throws IllegalArgumentException if it is not positive or longer than a day
         */
        public Builder timeout(Duration timeout) {
            Objects.requireNonNull(timeout, "timeout");
            if (timeout.isNegative() || timeout.isZero() || timeout.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(
                        "timeout is " + timeout + "; it must be more than zero and at most one day");
            }
            this.timeout = timeout;
            return this;
        }

        /**
         * How long to wait between two looks; 5 seconds by default.
         *
         * @param interval the time from one look's end to the next one's beginning
         * @return this builder
         * @throws IllegalArgumentException if it is less than 10 milliseconds or more than a day
         */
        public Builder interval(Duration interval) {
            Objects.requireNonNull(interval, "interval");
            if (interval.compareTo(SHORTEST_INTERVAL) < 0 || interval.compareTo(LONGEST) > 0) {
                throw new IllegalArgumentException(
                        "interval is " + interval + "; it must be at least 10 milliseconds and at most one day");
            }
            this.interval = interval;
            return this;
        }

        /**
         * What the call itself, and each look, does differently from the client's configuration.
         *
         * @param request the options
         * @return this builder
         */
        public Builder request(RequestOptions request) {
            this.request = Objects.requireNonNull(request, "request");
            return this;
        }
    }
}
