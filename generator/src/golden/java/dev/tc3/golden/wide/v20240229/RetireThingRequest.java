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
 * The parameters of {@code RetireThing}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class RetireThingRequest extends Structure {
    /** How the action is called. */
    public static final ActionDescriptor<RetireThingRequest, RetireThingResponse> ACTION =
            new ActionDescriptor<RetireThingRequest, RetireThingResponse>(
                    WideClient.SERVICE,
                    "RetireThing",
                    Effect.DESTRUCTIVE,
                    null,
                    RetireThingResponse::readFrom)
                    .withClientToken("ClientToken")
                    .observedBy(() -> RetireThingCompletion.OBSERVATION);

    /** The value of {@code ThingId}. */
    private final @Nullable String thingId;

    /** The value of {@code Zone}. */
    private final @Nullable String zone;

    /** The value of {@code ClientToken}. */
    private final @Nullable String clientToken;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private RetireThingRequest(Builder builder) {
        super(builder);
        this.thingId = builder.thingId;
        this.zone = builder.zone;
        this.clientToken = builder.clientToken;
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
    public static RetireThingRequest of(Consumer<Builder> steps) {
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
     * Which thing.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String thingId() {
        return thingId;
    }

    /**
     * The value of {@code Zone}.
     *
     * @return the value, or null if it is not set
     * @deprecated The service no longer wants it.
     */
    @Deprecated
    public @Nullable String zone() {
        return zone;
    }

    /**
     * The value of {@code ClientToken}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String clientToken() {
        return clientToken;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("ThingId", thingId);
        writer.string("Zone", zone);
        writer.string("ClientToken", clientToken);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static RetireThingRequest readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "ThingId" -> builder.thingId = reader.string();
                case "Zone" -> builder.zone = reader.string();
                case "ClientToken" -> builder.clientToken = reader.string();
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
    public static RetireThingRequest fromJson(String json) {
        return WireForms.fromJson(json, RetireThingRequest::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RetireThingRequest that
                && Objects.equals(thingId, that.thingId)
                && Objects.equals(zone, that.zone)
                && Objects.equals(clientToken, that.clientToken)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(thingId, zone, clientToken, extras());
    }

    /**
     * The error codes that the action's own documentation lists. Other codes can come back too.
     *
     * @return an unmodifiable set
     */
    public static Set<WideErrorCode> errorCodes() {
        return Collections.unmodifiableSet(EnumSet.noneOf(WideErrorCode.class));
    }

    /** Collects the values of {@link RetireThingRequest}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code ThingId}. */
        private @Nullable String thingId;

        /** The value of {@code Zone}. */
        private @Nullable String zone;

        /** The value of {@code ClientToken}. */
        private @Nullable String clientToken;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(RetireThingRequest source) {
            super(source);
            this.thingId = source.thingId;
            this.zone = source.zone;
            this.clientToken = source.clientToken;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Which thing.
         *
         * @param thingId the value, or null to clear it
         * @return this builder
         */
        public Builder thingId(@Nullable String thingId) {
            this.thingId = thingId;
            return this;
        }

        /**
         * The value of {@code Zone}.
         *
         * @param zone the value, or null to clear it
         * @return this builder
         * @deprecated The service no longer wants it.
         */
        @Deprecated
        public Builder zone(@Nullable String zone) {
            this.zone = zone;
            return this;
        }

        /**
         * The value of {@code ClientToken}.
         *
         * @param clientToken the value, or null to clear it
         * @return this builder
         */
        public Builder clientToken(@Nullable String clientToken) {
            this.clientToken = clientToken;
            return this;
        }

        /**
         * Makes the request.
         *
         * @return a new object
         */
        public RetireThingRequest build() {
            return new RetireThingRequest(this);
        }
    }
}
