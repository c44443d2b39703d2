package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Lists;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.RedactedText;
import dev.tc3.client.api.Violations;
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
public final class Filter implements ParamSource {
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
    public void writeTo(ParamWriter writer) {
        writer.string("Name", name);
        writer.strings("Values", values);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Filter that
                && Objects.equals(name, that.name)
                && Objects.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, values);
    }

    @Override
    public String toString() {
        return RedactedText.of("Filter", this);
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
    public static final class Builder {
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
            this.name = source.name;
            this.values = source.values;
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
