package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ParamWriter;
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
 * The parameters of {@code Ping}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class PingRequest extends Structure {
    /** How the action is called. */
    public static final ActionDescriptor<PingRequest, PingResponse> ACTION =
            new ActionDescriptor<>(
                    WideClient.SERVICE,
                    "Ping",
                    Effect.READ,
                    null,
                    PingResponse::readFrom);

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private PingRequest(Builder builder) {
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
    public static PingRequest of(Consumer<Builder> steps) {
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
    public static PingRequest readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
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
    public static PingRequest fromJson(String json) {
        return WireForms.fromJson(json, PingRequest::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PingRequest that
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(extras());
    }

    /**
     * The error codes that the action's own documentation lists. Other codes can come back too.
     *
     * @return an unmodifiable set
     */
    public static Set<WideErrorCode> errorCodes() {
        return Collections.unmodifiableSet(EnumSet.noneOf(WideErrorCode.class));
    }

    /** Collects the values of {@link PingRequest}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(PingRequest source) {
            super(source);
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Makes the request.
         *
         * @return a new object
         */
        public PingRequest build() {
            return new PingRequest(this);
        }
    }
}
