package dev.tc3.golden.wide.v20240229;

import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.RedactedText;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code Run}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class RunRequest implements ParamSource {
    /** How the action is called. */
    public static final ActionDescriptor<RunRequest, RunResponse> ACTION = new ActionDescriptor<>(
            WideClient.SERVICE,
            "Run",
            Effect.WRITE,
            null,
            RunResponse::readFrom);

    /** The value of {@code Request}. */
    private final @Nullable String request;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private RunRequest(Builder builder) {
        this.request = builder.request;
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
    public static RunRequest of(Consumer<Builder> steps) {
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
     * The value of {@code Request}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String request() {
        return request;
    }

    @Override
    public void writeTo(ParamWriter writer) {
        writer.string("Request", request);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunRequest that
                && Objects.equals(request, that.request);
    }

    @Override
    public int hashCode() {
        return Objects.hash(request);
    }

    @Override
    public String toString() {
        return RedactedText.of("RunRequest", this);
    }

    /**
     * The error codes that the action's own documentation lists. Other codes can come back too.
     *
     * @return an unmodifiable set
     */
    public static Set<WideErrorCode> errorCodes() {
        return Collections.unmodifiableSet(EnumSet.noneOf(WideErrorCode.class));
    }

    /** Collects the values of {@link RunRequest}. Not thread-safe. */
    public static final class Builder {
        /** The value of {@code Request}. */
        private @Nullable String request;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(RunRequest source) {
            this.request = source.request;
        }

        /**
         * The value of {@code Request}.
         *
         * @param request the value, or null to clear it
         * @return this builder
         */
        public Builder request(@Nullable String request) {
            this.request = request;
            return this;
        }

        /**
         * Makes the request.
         *
         * @return a new object
         */
        public RunRequest build() {
            return new RunRequest(this);
        }
    }
}
