package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.RedactedText;
import dev.tc3.client.api.Violations;
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
public final class CallRequest implements ParamSource {
    /** How the action is called. */
    public static final ActionDescriptor<CallRequest, CallResponse> ACTION = new ActionDescriptor<>(
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
    public void writeTo(ParamWriter writer) {
        writer.struct("Placement", placement);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CallRequest that
                && Objects.equals(placement, that.placement);
    }

    @Override
    public int hashCode() {
        return Objects.hash(placement);
    }

    @Override
    public String toString() {
        return RedactedText.of("CallRequest", this);
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
    public static final class Builder {
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
            this.placement = source.placement;
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
