package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.WireForms;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Whether TencentCloud Automation Tools run on the instance.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class RunAutomationServiceEnabled extends Structure {
    /** The value of {@code Enabled}. */
    private final @Nullable Boolean enabled;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private RunAutomationServiceEnabled(Builder builder) {
        super(builder);
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
    public static RunAutomationServiceEnabled of(Consumer<Builder> steps) {
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
     * True switches the service on, false leaves it off. False by default.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Boolean enabled() {
        return enabled;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.bool("Enabled", enabled);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static RunAutomationServiceEnabled readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Enabled" -> builder.enabled = reader.bool();
                default -> builder.keepUnknown(name, reader);
            }
        }
        return builder.build();
    }

    /**
     * Reads a JSON object, as {@link #toJson} writes it.
     *
     * @param json the text
     * @return what was read
     * @throws IllegalArgumentException if it is no JSON object, or a value in it is of another type;
     * the message says where and quotes nothing
     */
    public static RunAutomationServiceEnabled fromJson(String json) {
        return WireForms.fromJson(json, RunAutomationServiceEnabled::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunAutomationServiceEnabled that
                && Objects.equals(enabled, that.enabled)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(enabled, extras());
    }

    /** Collects the values of {@link RunAutomationServiceEnabled}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Enabled}. */
        private @Nullable Boolean enabled;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(RunAutomationServiceEnabled source) {
            super(source);
            this.enabled = source.enabled;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * True switches the service on, false leaves it off. False by default.
         *
         * <p>For example {@code true}.
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
        public RunAutomationServiceEnabled build() {
            return new RunAutomationServiceEnabled(this);
        }
    }
}
