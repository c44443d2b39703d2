package dev.tc3.golden.wide.v20240229;

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
 * Named like a class that every Java file sees.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class Process_ extends Structure {
    /** The value of {@code Record}. */
    private final @Nullable String record;

    /** The value of {@code Var}. */
    private final @Nullable String var;

    /** The value of {@code Yield}. */
    private final @Nullable String yield_;

    /** The value of {@code Empty}. */
    private final @Nullable Empty empty;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Process_(Builder builder) {
        super(builder);
        this.record = builder.record;
        this.var = builder.var;
        this.yield_ = builder.yield_;
        this.empty = builder.empty;
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
    public static Process_ of(Consumer<Builder> steps) {
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
     * The value of {@code Record}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String record() {
        return record;
    }

    /**
     * The value of {@code Var}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String var() {
        return var;
    }

    /**
     * The value of {@code Yield}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String yield_() {
        return yield_;
    }

    /**
     * The value of {@code Empty}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Empty empty() {
        return empty;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("Record", record);
        writer.string("Var", var);
        writer.string("Yield", yield_);
        writer.struct("Empty", empty);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Process_ readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Record" -> builder.record = reader.string();
                case "Var" -> builder.var = reader.string();
                case "Yield" -> builder.yield_ = reader.string();
                case "Empty" -> builder.empty = reader.struct(Empty::readFrom);
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
    public static Process_ fromJson(String json) {
        return WireForms.fromJson(json, Process_::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Process_ that
                && Objects.equals(record, that.record)
                && Objects.equals(var, that.var)
                && Objects.equals(yield_, that.yield_)
                && Objects.equals(empty, that.empty)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(record, var, yield_, empty, extras());
    }

    /** Collects the values of {@link Process_}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Record}. */
        private @Nullable String record;

        /** The value of {@code Var}. */
        private @Nullable String var;

        /** The value of {@code Yield}. */
        private @Nullable String yield_;

        /** The value of {@code Empty}. */
        private @Nullable Empty empty;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(Process_ source) {
            super(source);
            this.record = source.record;
            this.var = source.var;
            this.yield_ = source.yield_;
            this.empty = source.empty;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code Record}.
         *
         * @param record the value, or null to clear it
         * @return this builder
         */
        public Builder record(@Nullable String record) {
            this.record = record;
            return this;
        }

        /**
         * The value of {@code Var}.
         *
         * @param var the value, or null to clear it
         * @return this builder
         */
        public Builder var(@Nullable String var) {
            this.var = var;
            return this;
        }

        /**
         * The value of {@code Yield}.
         *
         * @param yield_ the value, or null to clear it
         * @return this builder
         */
        public Builder yield_(@Nullable String yield_) {
            this.yield_ = yield_;
            return this;
        }

        /**
         * The value of {@code Empty}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder empty(Consumer<Empty.Builder> steps) {
            return empty(Empty.of(steps));
        }

        /**
         * The value of {@code Empty}.
         *
         * @param empty the value, or null to clear it
         * @return this builder
         */
        public Builder empty(@Nullable Empty empty) {
            this.empty = empty;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public Process_ build() {
            return new Process_(this);
        }
    }
}
