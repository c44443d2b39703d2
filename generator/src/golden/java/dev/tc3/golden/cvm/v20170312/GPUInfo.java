package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Lists;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.RedactedText;
import dev.tc3.client.api.ResponseReader;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The GPUs of an instance.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class GPUInfo implements ParamSource {
    /** The value of {@code GPUCount}. */
    private final @Nullable Double gpuCount;

    /** The value of {@code GPUId}. */
    private final @Nullable List<String> gpuId;

    /** The value of {@code GPUType}. */
    private final @Nullable String gpuType;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private GPUInfo(Builder builder) {
        this.gpuCount = builder.gpuCount;
        this.gpuId = builder.gpuId;
        this.gpuType = builder.gpuType;
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
    public static GPUInfo of(Consumer<Builder> steps) {
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
     * How many it has. Less than 1 is a share of a virtual GPU; others are passed through whole.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Double gpuCount() {
        return gpuCount;
    }

    /**
     * The addresses of the GPUs.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> gpuId() {
        return gpuId;
    }

    /**
     * The kind of GPU.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String gpuType() {
        return gpuType;
    }

    @Override
    public void writeTo(ParamWriter writer) {
        writer.float64("GPUCount", gpuCount);
        writer.strings("GPUId", gpuId);
        writer.string("GPUType", gpuType);
    }

    /**
     * Reads an object of an answer from its first member to its end. Unknown members are passed over.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static GPUInfo readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "GPUCount" -> builder.gpuCount = reader.float64();
                case "GPUId" -> builder.gpuId = reader.strings();
                case "GPUType" -> builder.gpuType = reader.string();
                default -> reader.skip();
            }
        }
        return builder.build();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GPUInfo that
                && Objects.equals(gpuCount, that.gpuCount)
                && Objects.equals(gpuId, that.gpuId)
                && Objects.equals(gpuType, that.gpuType);
    }

    @Override
    public int hashCode() {
        return Objects.hash(gpuCount, gpuId, gpuType);
    }

    @Override
    public String toString() {
        return RedactedText.of("GPUInfo", this);
    }

    /** Collects the values of {@link GPUInfo}. Not thread-safe. */
    public static final class Builder {
        /** The value of {@code GPUCount}. */
        private @Nullable Double gpuCount;

        /** The value of {@code GPUId}. */
        private @Nullable List<String> gpuId;

        /** The value of {@code GPUType}. */
        private @Nullable String gpuType;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(GPUInfo source) {
            this.gpuCount = source.gpuCount;
            this.gpuId = source.gpuId;
            this.gpuType = source.gpuType;
        }

        /**
         * How many it has. Less than 1 is a share of a virtual GPU; others are passed through whole.
         *
         * <p>For example {@code 1.0}.
         *
         * @param gpuCount the value
         * @return this builder
         */
        public Builder gpuCount(double gpuCount) {
            this.gpuCount = gpuCount;
            return this;
        }

        /**
         * How many it has. Less than 1 is a share of a virtual GPU; others are passed through whole.
         *
         * <p>For example {@code 1.0}.
         *
         * @param gpuCount the value, or null to clear it
         * @return this builder
         */
        public Builder gpuCount(@Nullable Double gpuCount) {
            this.gpuCount = gpuCount;
            return this;
        }

        /**
         * The addresses of the GPUs.
         *
         * @param gpuId the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder gpuId(@Nullable Collection<String> gpuId) {
            this.gpuId = Lists.copyOf(gpuId);
            return this;
        }

        /**
         * The addresses of the GPUs.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder gpuId(String first, String... rest) {
            this.gpuId = Lists.of(first, rest);
            return this;
        }

        /**
         * The kind of GPU.
         *
         * <p>For example {@code NVIDIA T4}.
         *
         * @param gpuType the value, or null to clear it
         * @return this builder
         */
        public Builder gpuType(@Nullable String gpuType) {
            this.gpuType = gpuType;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public GPUInfo build() {
            return new GPUInfo(this);
        }
    }
}
