package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Lists;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.Violations;
import dev.tc3.client.api.WireForms;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A condition that instances must meet. Of several conditions all must be met.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class Filter extends Structure {
    /** The value of {@code Name}. */
    private final @Nullable String name;

    /** The value of {@code Values}. */
    private final @Nullable List<String> values;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Filter(Builder builder) {
        super(builder);
        this.name = builder.name;
        this.values = builder.values;
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
    public static Filter of(Consumer<Builder> steps) {
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
     * The name of the condition.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * The values of which an instance must have one.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> values() {
        return values;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("Name", name);
        writer.strings("Values", values);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Filter readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Name" -> builder.name = reader.string();
                case "Values" -> builder.values = reader.strings();
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
    public static Filter fromJson(String json) {
        return WireForms.fromJson(json, Filter::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Filter that
                && Objects.equals(name, that.name)
                && Objects.equals(values, that.values)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, values, extras());
    }

    /**
     * Collects what is wrong with this part of a request.
     *
     * @param violations what was found so far
     * @param path the way to this part, ending with a dot
     * @return what was found so far and here
     */
    Violations check(Violations violations, String path) {
        return violations
                .required(path, "Name", name)
                .required(path, "Values", values)
                .noNulls(path, "Values", values);
    }

    /** Collects the values of {@link Filter}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Name}. */
        private @Nullable String name;

        /** The value of {@code Values}. */
        private @Nullable List<String> values;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(Filter source) {
            super(source);
            this.name = source.name;
            this.values = source.values;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The name of the condition.
         *
         * <p>Required.
         *
         * <p>For example {@code zone}.
         *
         * @param name the value, or null to clear it
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * The values of which an instance must have one.
         *
         * <p>Required.
         *
         * @param values the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder values(@Nullable Collection<String> values) {
            this.values = Lists.copyOf(values);
            return this;
        }

        /**
         * The values of which an instance must have one.
         *
         * <p>Required.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder values(String first, String... rest) {
            this.values = Lists.of(first, rest);
            return this;
        }

        /**
         * Makes the object. What it lacks is told when the request that holds it is built.
         *
         * @return a new object
         */
        public Filter build() {
            return new Filter(this);
        }
    }
}
