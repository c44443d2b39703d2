package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Lists;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.WireForms;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The structure {@code String}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class String_ extends Structure {
    /** The value of {@code Long}. */
    private final @Nullable Long long_;

    /** The value of {@code List}. */
    private final @Nullable List<String> list;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private String_(Builder builder) {
        super(builder);
        this.long_ = builder.long_;
        this.list = builder.list;
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
    public static String_ of(Consumer<Builder> steps) {
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
     * The value of {@code Long}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long long_() {
        return long_;
    }

    /**
     * The value of {@code List}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> list() {
        return list;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.int64("Long", long_);
        writer.strings("List", list);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static String_ readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Long" -> builder.long_ = reader.int64();
                case "List" -> builder.list = reader.strings();
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
    public static String_ fromJson(String json) {
        return WireForms.fromJson(json, String_::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof String_ that
                && Objects.equals(long_, that.long_)
                && Objects.equals(list, that.list)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(long_, list, extras());
    }

    /** Collects the values of {@link String_}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Long}. */
        private @Nullable Long long_;

        /** The value of {@code List}. */
        private @Nullable List<String> list;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(String_ source) {
            super(source);
            this.long_ = source.long_;
            this.list = source.list;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code Long}.
         *
         * @param long_ the value
         * @return this builder
         */
        public Builder long_(long long_) {
            this.long_ = long_;
            return this;
        }

        /**
         * The value of {@code Long}.
         *
         * @param long_ the value, or null to clear it
         * @return this builder
         */
        public Builder long_(@Nullable Long long_) {
            this.long_ = long_;
            return this;
        }

        /**
         * The value of {@code List}.
         *
         * @param list the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder list(@Nullable Collection<String> list) {
            this.list = Lists.copyOf(list);
            return this;
        }

        /**
         * The value of {@code List}.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder list(String first, String... rest) {
            this.list = Lists.of(first, rest);
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public String_ build() {
            return new String_(this);
        }
    }
}
