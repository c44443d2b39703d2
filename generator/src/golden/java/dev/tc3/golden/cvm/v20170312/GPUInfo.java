package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Lists;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.WireForms;
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
public final class GPUInfo extends Structure {
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
        super(builder);
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
    protected void writeMembers(ParamWriter writer) {
        writer.float64("GPUCount", gpuCount);
        writer.strings("GPUId", gpuId);
        writer.string("GPUType", gpuType);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
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
                default -> builder.keepUnknown(name, reader);
            }
        }
        return builder.build();
    }

    /**
     * Reads a JSON object, as {@link #toJson} writes it.
     *
     * @param json the text
     * @return what was read
     * @throws IllegalArgumentException if it is no JSON object, or a value in it is of another type;
     * the message says where and quotes nothing
     */
    public static GPUInfo fromJson(String json) {
        return WireForms.fromJson(json, GPUInfo::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GPUInfo that
                && Objects.equals(gpuCount, that.gpuCount)
                && Objects.equals(gpuId, that.gpuId)
                && Objects.equals(gpuType, that.gpuType)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(gpuCount, gpuId, gpuType, extras());
    }

    /** Collects the values of {@link GPUInfo}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
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
            super(source);
            this.gpuCount = source.gpuCount;
            this.gpuId = source.gpuId;
            this.gpuType = source.gpuType;
        }

        @Override
        protected Builder self() {
            return this;
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
