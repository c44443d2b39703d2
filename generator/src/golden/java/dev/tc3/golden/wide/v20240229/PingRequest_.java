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
 * Named like the request of an action.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class PingRequest_ extends Structure {
    /** The value of {@code A}. */
    private final @Nullable String a;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private PingRequest_(Builder builder) {
        super(builder);
        this.a = builder.a;
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
    public static PingRequest_ of(Consumer<Builder> steps) {
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
     * The value of {@code A}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String a() {
        return a;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("A", a);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static PingRequest_ readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "A" -> builder.a = reader.string();
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
    public static PingRequest_ fromJson(String json) {
        return WireForms.fromJson(json, PingRequest_::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PingRequest_ that
                && Objects.equals(a, that.a)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(a, extras());
    }

    /** Collects the values of {@link PingRequest_}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code A}. */
        private @Nullable String a;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(PingRequest_ source) {
            super(source);
            this.a = source.a;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code A}.
         *
         * @param a the value, or null to clear it
         * @return this builder
         */
        public Builder a(@Nullable String a) {
            this.a = a;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public PingRequest_ build() {
            return new PingRequest_(this);
        }
    }
}
