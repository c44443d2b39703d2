package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.Violations;
import dev.tc3.client.api.WireForms;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code Call}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class CallRequest extends Structure {
    /** How the action is called. */
    public static final ActionDescriptor<CallRequest, CallResponse> ACTION =
            new ActionDescriptor<>(
                    WideClient.SERVICE,
                    "Call",
                    Effect.WRITE,
                    null,
                    CallResponse::readFrom);

    /** The value of {@code Placement}. */
    private final @Nullable Placement placement;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private CallRequest(Builder builder) {
        super(builder);
        this.placement = builder.placement;
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
    public static CallRequest of(Consumer<Builder> steps) {
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
     * The value of {@code Placement}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Placement placement() {
        return placement;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.struct("Placement", placement);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static CallRequest readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Placement" -> builder.placement = reader.struct(Placement::readFrom);
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
    public static CallRequest fromJson(String json) {
        return WireForms.fromJson(json, CallRequest::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallRequest that
                && Objects.equals(placement, that.placement)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(placement, extras());
    }

    /**
     * The error codes that the action's own documentation lists. Other codes can come back too.
     *
     * @return an unmodifiable set
     */
    public static Set<WideErrorCode> errorCodes() {
        return Collections.unmodifiableSet(EnumSet.noneOf(WideErrorCode.class));
    }

    /** Collects the values of {@link CallRequest}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Placement}. */
        private @Nullable Placement placement;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(CallRequest source) {
            super(source);
            this.placement = source.placement;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code Placement}.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder placement(Consumer<Placement.Builder> steps) {
            return placement(Placement.of(steps));
        }

        /**
         * The value of {@code Placement}.
         *
         * @param placement the value, or null to clear it
         * @return this builder
         */
        public Builder placement(@Nullable Placement placement) {
            this.placement = placement;
            return this;
        }

        /**
         * Checks all parameters, then makes the request.
         *
         * @return a new object
         * @throws InvalidRequestException if the request cannot be sent as it is, with all that is wrong
         */
        public CallRequest build() {
            Violations.none()
                    .struct("", "Placement", placement, Placement::check)
                    .throwIfAny("Call");
            return new CallRequest(this);
        }
    }
}
