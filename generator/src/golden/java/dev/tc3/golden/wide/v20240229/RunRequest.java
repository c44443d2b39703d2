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
 * The parameters of {@code Run}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class RunRequest extends Structure {
    /** How the action is called. */
    public static final ActionDescriptor<RunRequest, RunResponse> ACTION =
            new ActionDescriptor<>(
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
        super(builder);
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
    protected void writeMembers(ParamWriter writer) {
        writer.string("Request", request);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static RunRequest readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Request" -> builder.request = reader.string();
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
    public static RunRequest fromJson(String json) {
        return WireForms.fromJson(json, RunRequest::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof RunRequest that
                && Objects.equals(request, that.request)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(request, extras());
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
    public static final class Builder extends StructureBuilder<Builder> {
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
            super(source);
            this.request = source.request;
        }

        @Override
        protected Builder self() {
            return this;
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
