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
 * The structure {@code Empty}.
 *
 * <p>Immutable.
 */
@Generated("wide 2024-02-29")
public final class Empty implements ParamSource {
    /** Has nothing to hold. */
    private Empty() {}

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
    public static Empty of(Consumer<Builder> steps) {
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

    /**
     * Reads an object of an answer from its first member to its end. Unknown members are passed over.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Empty readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                default -> reader.skip();
            }
        }
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Empty;
    }

    @Override
    public int hashCode() {
        return Objects.hash();
    }

    @Override
    public String toString() {
        return RedactedText.of("Empty", this);
    }

    /** Collects the values of {@link Empty}. Not thread-safe. */
    public static final class Builder {
        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public Empty build() {
            return new Empty();
        }
    }
}
