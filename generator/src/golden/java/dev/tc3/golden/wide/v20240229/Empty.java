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
 * The structure {@code Empty}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class Empty extends Structure {
    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Empty(Builder builder) {
        super(builder);
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
    public static Empty of(Consumer<Builder> steps) {
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

    @Override
    protected void writeMembers(ParamWriter writer) {}

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Empty readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
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
    public static Empty fromJson(String json) {
        return WireForms.fromJson(json, Empty::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Empty that
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(extras());
    }

    /** Collects the values of {@link Empty}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(Empty source) {
            super(source);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public Empty build() {
            return new Empty(this);
        }
    }
}
