package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.RedactedText;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whether Cloud Monitor runs on the instance.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class RunMonitorServiceEnabled implements ParamSource {
    /** The value of {@code Enabled}. */
    private final @Nullable Boolean enabled;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private RunMonitorServiceEnabled(Builder builder) {
        this.enabled = builder.enabled;
    }

    /**
     * Starts with nothing set.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Builds by a lambda.
     *
     * @param steps fill an empty builder
     * @return what was built
     */
    public static RunMonitorServiceEnabled of(Consumer<Builder> steps) {
        Builder builder = new Builder();
        steps.accept(builder);
        return builder.build();
    }

    /**
     * Starts with the values of this object.
     *
     * @return a new builder
     */
    public Builder toBuilder() {
        return new Builder(this);
    }

    /**
     * True switches Cloud Monitor on, false leaves it off. Without it, the service is switched on.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Boolean enabled() {
        return enabled;
    }

    @Override
    public void writeTo(ParamWriter writer) {
        writer.bool("Enabled", enabled);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunMonitorServiceEnabled that
                && Objects.equals(enabled, that.enabled);
    }

    @Override
    public int hashCode() {
        return Objects.hash(enabled);
    }

    @Override
    public String toString() {
        return RedactedText.of("RunMonitorServiceEnabled", this);
    }

    /** Collects the values of {@link RunMonitorServiceEnabled}. Not thread-safe. */
    public static final class Builder {
        /** The value of {@code Enabled}. */
        private @Nullable Boolean enabled;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(RunMonitorServiceEnabled source) {
            this.enabled = source.enabled;
        }

        /**
         * True switches Cloud Monitor on, false leaves it off. Without it, the service is switched on.
         *
         * @param enabled the value, or null to clear it
         * @return this builder
         */
        public Builder enabled(@Nullable Boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public RunMonitorServiceEnabled build() {
            return new RunMonitorServiceEnabled(this);
        }
    }
}
