package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.RateLimit;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.WireForms;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code DestroyEverything}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class DestroyEverythingRequest extends Structure {
    /** How the action is called. */
    public static final ActionDescriptor<DestroyEverythingRequest, DestroyEverythingResponse> ACTION =
            new ActionDescriptor<>(
                    WideClient.SERVICE,
                    "DestroyEverything",
                    Effect.DESTRUCTIVE,
                    new RateLimit(20, 1),
                    DestroyEverythingResponse::readFrom);

    /** The value of {@code Names}. */
    private final @Nullable Names names;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private DestroyEverythingRequest(Builder builder) {
        super(builder);
        this.names = builder.names;
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
    public static DestroyEverythingRequest of(Consumer<Builder> steps) {
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
     * The value of {@code Names}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Names names() {
        return names;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.struct("Names", names);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static DestroyEverythingRequest readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Names" -> builder.names = reader.struct(Names::readFrom);
                default -> builder.keepUnknown(name, reader);
            }
        }
        return builder.build();
    }

    /**
     * Reads the parameters from a JSON object, as {@link #toJson} writes them, and checks them.
     *
     * @param json the text
     * @return what was read
     * @throws InvalidRequestException if the request cannot be sent as it is
     * @throws IllegalArgumentException if it is no JSON object, or a value in it is of another type;
     * the message says where and quotes nothing
     */
    public static DestroyEverythingRequest fromJson(String json) {
        return WireForms.fromJson(json, DestroyEverythingRequest::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DestroyEverythingRequest that
                && Objects.equals(names, that.names)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(names, extras());
    }

    /**
     * The error codes that the action's own documentation lists. Other codes can come back too.
     *
     * @return an unmodifiable set
     */
    public static Set<WideErrorCode> errorCodes() {
        return Collections.unmodifiableSet(EnumSet.of(
                WideErrorCode.INTERNAL_ERROR));
    }

    /** Collects the values of {@link DestroyEverythingRequest}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Names}. */
        private @Nullable Names names;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(DestroyEverythingRequest source) {
            super(source);
            this.names = source.names;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code Names}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder names(Consumer<Names.Builder> steps) {
            return names(Names.of(steps));
        }

        /**
         * The value of {@code Names}.
         *
         * @param names the value, or null to clear it
         * @return this builder
         */
        public Builder names(@Nullable Names names) {
            this.names = names;
            return this;
        }

        /**
         * Makes the request.
         *
         * @return a new object
         */
        public DestroyEverythingRequest build() {
            return new DestroyEverythingRequest(this);
        }
    }
}
