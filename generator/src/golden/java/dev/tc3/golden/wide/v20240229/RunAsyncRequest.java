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
 * The parameters of {@code RunAsync}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class RunAsyncRequest implements ParamSource {
    /** How the action is called. */
    public static final ActionDescriptor<RunAsyncRequest, RunAsyncResponse> ACTION = new ActionDescriptor<>(
            WideClient.SERVICE,
            "RunAsync",
            Effect.WRITE,
            null,
            RunAsyncResponse::readFrom);

    /** The value of {@code Options}. */
    private final @Nullable String options;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private RunAsyncRequest(Builder builder) {
        this.options = builder.options;
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
    public static RunAsyncRequest of(Consumer<Builder> steps) {
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
     * The value of {@code Options}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String options() {
        return options;
    }

    @Override
    public void writeTo(ParamWriter writer) {
        writer.string("Options", options);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunAsyncRequest that
                && Objects.equals(options, that.options);
    }

    @Override
    public int hashCode() {
        return Objects.hash(options);
    }

    @Override
    public String toString() {
        return RedactedText.of("RunAsyncRequest", this);
    }

    /**
     * The error codes that the action's own documentation lists. Other codes can come back too.
     *
     * @return an unmodifiable set
     */
    public static Set<WideErrorCode> errorCodes() {
        return Collections.unmodifiableSet(EnumSet.noneOf(WideErrorCode.class));
    }

    /** Collects the values of {@link RunAsyncRequest}. Not thread-safe. */
    public static final class Builder {
        /** The value of {@code Options}. */
        private @Nullable String options;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(RunAsyncRequest source) {
            this.options = source.options;
        }

        /**
         * The value of {@code Options}.
         *
         * @param options the value, or null to clear it
         * @return this builder
         */
        public Builder options(@Nullable String options) {
            this.options = options;
            return this;
        }

        /**
         * Makes the request.
         *
         * @return a new object
         */
        public RunAsyncRequest build() {
            return new RunAsyncRequest(this);
        }
    }
}
