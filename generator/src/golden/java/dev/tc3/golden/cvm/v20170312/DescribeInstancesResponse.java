package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Lists;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.WireForms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What {@code DescribeInstances} answers when it accepts a call.
 *
 * <p>Immutable. Only {@code RequestId} is sure to be there. Use the builder to fake an answer.
 */
@Generated("cvm 2017-03-12")
public final class DescribeInstancesResponse extends Structure {
    /** The value of {@code TotalCount}. */
    private final @Nullable Long totalCount;

    /** The value of {@code InstanceSet}. */
    private final @Nullable List<Instance> instanceSet;

    /** The value of {@code RequestId}. */
    private final String requestId;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private DescribeInstancesResponse(Builder builder) {
        super(builder);
        this.totalCount = builder.totalCount;
        this.instanceSet = builder.instanceSet;
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
    public static DescribeInstancesResponse of(Consumer<Builder> steps) {
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
     * How many instances were found, on all pages together.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long totalCount() {
        return totalCount;
    }

    /**
     * The instances of this page.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<Instance> instanceSet() {
        return instanceSet;
    }

    /**
     * The ID that the service gave to this request. Keep it: support needs it to trace a problem.
     *
     * @return the value
     */
    public String requestId() {
        return requestId;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.int64("TotalCount", totalCount);
        writer.structs("InstanceSet", instanceSet);
        writer.string("RequestId", requestId);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static DescribeInstancesResponse readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "TotalCount" -> builder.totalCount = reader.int64();
                case "InstanceSet" -> builder.instanceSet = reader.structs(Instance::readFrom);
                case "RequestId" -> builder.requestId = reader.string();
                default -> builder.keepUnknown(name, reader);
            }
        }
        return new DescribeInstancesResponse(builder);
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
    public static DescribeInstancesResponse fromJson(String json) {
        return WireForms.fromAnswer(json, DescribeInstancesResponse::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DescribeInstancesResponse that
                && Objects.equals(totalCount, that.totalCount)
                && Objects.equals(instanceSet, that.instanceSet)
                && requestId.equals(that.requestId)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(totalCount, instanceSet, requestId, extras());
    }

    /** Collects the values of {@link DescribeInstancesResponse}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code TotalCount}. */
        private @Nullable Long totalCount;

        /** The value of {@code InstanceSet}. */
        private @Nullable List<Instance> instanceSet;

        /** The value of {@code RequestId}. */
        private @Nullable String requestId;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(DescribeInstancesResponse source) {
            super(source);
            this.totalCount = source.totalCount;
            this.instanceSet = source.instanceSet;
            this.requestId = source.requestId;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * How many instances were found, on all pages together.
         *
         * <p>For example {@code 1}.
         *
         * @param totalCount the value
         * @return this builder
         */
        public Builder totalCount(long totalCount) {
            this.totalCount = totalCount;
            return this;
        }

        /**
         * How many instances were found, on all pages together.
         *
         * <p>For example {@code 1}.
         *
         * @param totalCount the value, or null to clear it
         * @return this builder
         */
        public Builder totalCount(@Nullable Long totalCount) {
            this.totalCount = totalCount;
            return this;
        }

        /**
         * The instances of this page.
         *
         * @param instanceSet the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder instanceSet(@Nullable Collection<Instance> instanceSet) {
            this.instanceSet = Lists.copyOf(instanceSet);
            return this;
        }

        /**
         * The instances of this page.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder instanceSet(Instance first, Instance... rest) {
            this.instanceSet = Lists.of(first, rest);
            return this;
        }

        /**
         * The instances of this page.
         *
         * @param first fills an empty builder, whose object is the first element
         * @param rest do the same for further elements
         * @return this builder
         */
        @SafeVarargs
        public final Builder instanceSet(Consumer<Instance.Builder> first,
                Consumer<Instance.Builder>... rest) {
            List<Instance> all = new ArrayList<>(rest.length + 1);
            all.add(Instance.of(first));
            for (Consumer<Instance.Builder> steps : rest) {
                all.add(Instance.of(steps));
            }
            return instanceSet(all);
        }

        /**
         * The ID that the service gave to this request. Keep it: support needs it to trace a problem.
         *
         * <p>For example {@code 5c1e0f3a-9d27-4b86-8a54-2f7b6c90e1d8}.
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
        public DescribeInstancesResponse build() {
            Objects.requireNonNull(requestId, "RequestId is not set, and every answer has one");
            return new DescribeInstancesResponse(this);
        }
    }
}
