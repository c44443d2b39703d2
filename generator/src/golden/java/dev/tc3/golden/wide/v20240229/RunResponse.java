package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.RedactedText;
import dev.tc3.client.api.ResponseReader;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@code Run} answers when it accepts a call.
 *
 * <p>Immutable. Only {@code RequestId} is sure to be there. Use the builder to fake an answer.
 */
@Generated("wide 2024-02-29")
public final class RunResponse implements ParamSource {
    /** The value of {@code RequestId}. */
    private final String requestId;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private RunResponse(Builder builder) {
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
    public static RunResponse of(Consumer<Builder> steps) {
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
     * The ID of the call.
     *
     * @return the value
     */
    public String requestId() {
        return requestId;
    }

    @Override
    public void writeTo(ParamWriter writer) {
        writer.string("RequestId", requestId);
    }

    /**
     * Reads an object of an answer from its first member to its end. Unknown members are passed over.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static RunResponse readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "RequestId" -> builder.requestId = reader.string();
                default -> reader.skip();
            }
        }
        return new RunResponse(builder);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunResponse that
                && requestId.equals(that.requestId);
    }

    @Override
    public int hashCode() {
        return Objects.hash(requestId);
    }

    @Override
    public String toString() {
        return RedactedText.of("RunResponse", this);
    }

    /** Collects the values of {@link RunResponse}. Not thread-safe. */
    public static final class Builder {
        /** The value of {@code RequestId}. */
        private @Nullable String requestId;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(RunResponse source) {
            this.requestId = source.requestId;
        }

        /**
         * The ID of the call.
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
        public RunResponse build() {
            Objects.requireNonNull(requestId, "RequestId is not set, and every answer has one");
            return new RunResponse(this);
        }
    }
}
