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
 * The parameters of {@code Wait}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class WaitRequest implements ParamSource {
    /** How the action is called. */
    public static final ActionDescriptor<WaitRequest, WaitResponse> ACTION = new ActionDescriptor<>(
            WideClient.SERVICE,
            "Wait",
            Effect.READ,
            null,
            WaitResponse::readFrom);

    /** Has nothing to hold. */
    private WaitRequest() {}

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
    public static WaitRequest of(Consumer<Builder> steps) {
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
        return new Builder();
    }

    @Override
    public void writeTo(ParamWriter writer) {}

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WaitRequest;
    }

    @Override
    public int hashCode() {
        return Objects.hash();
    }

    @Override
    public String toString() {
        return RedactedText.of("WaitRequest", this);
    }

    /**
     * The error codes that the action's own documentation lists. Other codes can come back too.
     *
     * @return an unmodifiable set
     */
    public static Set<WideErrorCode> errorCodes() {
        return Collections.unmodifiableSet(EnumSet.noneOf(WideErrorCode.class));
    }

    /** Collects the values of {@link WaitRequest}. Not thread-safe. */
    public static final class Builder {
        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Makes the request.
         *
         * @return a new object
         */
        public WaitRequest build() {
            return new WaitRequest();
        }
    }
}
