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
 * What {@code RetireThing} answers when it accepts a call.
 *
 * <p>Immutable. Only {@code RequestId} is sure to be there. Use the builder to fake an answer.
 */
@Generated("wide 2024-02-29")
public final class RetireThingResponse extends Structure {
    /** The value of {@code RequestId}. */
    private final String requestId;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private RetireThingResponse(Builder builder) {
        super(builder);
        this.requestId = Objects.requireNonNullElse(builder.requestId, "");
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
    public static RetireThingResponse of(Consumer<Builder> steps) {
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
     * The value of {@code RequestId}.
     *
     * @return the value
     */
    public String requestId() {
        return requestId;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("RequestId", requestId);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static RetireThingResponse readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "RequestId" -> builder.requestId = reader.string();
                default -> builder.keepUnknown(name, reader);
            }
        }
        return new RetireThingResponse(builder);
    }

    /**
     * Reads an answer that was kept: the JSON object of its members, or one that has them in its only
     * member {@code Response}.
     *
     * @param json the text
     * @return what was read
     * @throws IllegalArgumentException if it is no JSON object, or a value in it is of another type;
     * the message says where and quotes nothing
     */
    public static RetireThingResponse fromJson(String json) {
        return WireForms.fromAnswer(json, RetireThingResponse::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RetireThingResponse that
                && requestId.equals(that.requestId)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(requestId, extras());
    }

    /** Collects the values of {@link RetireThingResponse}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code RequestId}. */
        private @Nullable String requestId;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(RetireThingResponse source) {
            super(source);
            this.requestId = source.requestId;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The value of {@code RequestId}.
         *
         * @param requestId the value, or null to clear it
         * @return this builder
         */
        public Builder requestId(@Nullable String requestId) {
            this.requestId = requestId;
            return this;
        }

        /**
         * Makes the object. {@code RequestId} must be set.
         *
         * @return a new object
         * @throws NullPointerException if {@code RequestId} is not set
         */
        public RetireThingResponse build() {
            Objects.requireNonNull(requestId, "RequestId is not set, and every answer has one");
            return new RetireThingResponse(this);
        }
    }
}
