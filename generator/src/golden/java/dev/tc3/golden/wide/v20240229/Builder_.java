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
 * The structure {@code Builder}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class Builder_ extends Structure {
    /** The value of {@code Build}. */
    private final @Nullable String build_;

    /** The value of {@code Process}. */
    private final @Nullable Process_ process;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Builder_(Builder builder) {
        super(builder);
        this.build_ = builder.build_;
        this.process = builder.process;
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
    public static Builder_ of(Consumer<Builder> steps) {
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
     * The value of {@code Build}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String build_() {
        return build_;
    }

    /**
     * The value of {@code Process}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Process_ process() {
        return process;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("Build", build_);
        writer.struct("Process", process);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Builder_ readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Build" -> builder.build_ = reader.string();
                case "Process" -> builder.process = reader.struct(Process_::readFrom);
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
    public static Builder_ fromJson(String json) {
        return WireForms.fromJson(json, Builder_::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Builder_ that
                && Objects.equals(build_, that.build_)
                && Objects.equals(process, that.process)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(build_, process, extras());
    }

    /** Collects the values of {@link Builder_}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Build}. */
        private @Nullable String build_;

        /** The value of {@code Process}. */
        private @Nullable Process_ process;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(Builder_ source) {
            super(source);
            this.build_ = source.build_;
            this.process = source.process;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code Build}.
         *
         * @param build_ the value, or null to clear it
         * @return this builder
         */
        public Builder build_(@Nullable String build_) {
            this.build_ = build_;
            return this;
        }

        /**
         * The value of {@code Process}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder process(Consumer<Process_.Builder> steps) {
            return process(Process_.of(steps));
        }

        /**
         * The value of {@code Process}.
         *
         * @param process the value, or null to clear it
         * @return this builder
         */
        public Builder process(@Nullable Process_ process) {
            this.process = process;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public Builder_ build() {
            return new Builder_(this);
        }
    }
}
