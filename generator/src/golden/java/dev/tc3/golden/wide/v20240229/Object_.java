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
 * A structure named like a class of Java.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class Object_ extends Structure {
    /** The value of {@code String}. */
    private final @Nullable String_ string;

    /** The value of {@code Builder}. */
    private final @Nullable Builder_ builder_;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Object_(Builder builder) {
        super(builder);
        this.string = builder.string;
        this.builder_ = builder.builder_;
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
    public static Object_ of(Consumer<Builder> steps) {
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
     * The value of {@code String}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String_ string() {
        return string;
    }

    /**
     * The value of {@code Builder}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Builder_ builder_() {
        return builder_;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.struct("String", string);
        writer.struct("Builder", builder_);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Object_ readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "String" -> builder.string = reader.struct(String_::readFrom);
                case "Builder" -> builder.builder_ = reader.struct(Builder_::readFrom);
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
    public static Object_ fromJson(String json) {
        return WireForms.fromJson(json, Object_::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Object_ that
                && Objects.equals(string, that.string)
                && Objects.equals(builder_, that.builder_)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(string, builder_, extras());
    }

    /** Collects the values of {@link Object_}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code String}. */
        private @Nullable String_ string;

        /** The value of {@code Builder}. */
        private @Nullable Builder_ builder_;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(Object_ source) {
            super(source);
            this.string = source.string;
            this.builder_ = source.builder_;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code String}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder string(Consumer<String_.Builder> steps) {
            return string(String_.of(steps));
        }

        /**
         * The value of {@code String}.
         *
         * @param string the value, or null to clear it
         * @return this builder
         */
        public Builder string(@Nullable String_ string) {
            this.string = string;
            return this;
        }

        /**
         * The value of {@code Builder}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder builder_(Consumer<Builder_.Builder> steps) {
            return builder_(Builder_.of(steps));
        }

        /**
         * The value of {@code Builder}.
         *
         * @param builder_ the value, or null to clear it
         * @return this builder
         */
        public Builder builder_(@Nullable Builder_ builder_) {
            this.builder_ = builder_;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public Object_ build() {
            return new Object_(this);
        }
    }
}
