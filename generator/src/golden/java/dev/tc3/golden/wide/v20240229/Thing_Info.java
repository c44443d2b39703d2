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
 * The structure {@code Thing_Info}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class Thing_Info extends Structure {
    /** The value of {@code Id}. */
    private final @Nullable String id;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Thing_Info(Builder builder) {
        super(builder);
        this.id = builder.id;
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
    public static Thing_Info of(Consumer<Builder> steps) {
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
     * The value of {@code Id}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String id() {
        return id;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("Id", id);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Thing_Info readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Id" -> builder.id = reader.string();
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
    public static Thing_Info fromJson(String json) {
        return WireForms.fromJson(json, Thing_Info::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Thing_Info that
                && Objects.equals(id, that.id)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, extras());
    }

    /** Collects the values of {@link Thing_Info}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Id}. */
        private @Nullable String id;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(Thing_Info source) {
            super(source);
            this.id = source.id;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code Id}.
         *
         * @param id the value, or null to clear it
         * @return this builder
         */
        public Builder id(@Nullable String id) {
            this.id = id;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public Thing_Info build() {
            return new Thing_Info(this);
        }
    }
}
