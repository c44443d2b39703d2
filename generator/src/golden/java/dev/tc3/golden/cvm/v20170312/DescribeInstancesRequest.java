package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.Generated;
import dev.tc3.client.api.Lists;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.RateLimit;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.Violations;
import dev.tc3.client.api.WireForms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code DescribeInstances}.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class DescribeInstancesRequest extends Structure {
    /** How the action is called. */
    public static final ActionDescriptor<DescribeInstancesRequest, DescribeInstancesResponse> ACTION =
            new ActionDescriptor<>(
                    CvmClient.SERVICE,
                    "DescribeInstances",
                    Effect.READ,
                    new RateLimit(40, 1),
                    DescribeInstancesResponse::readFrom);

    /** The value of {@code InstanceIds}. */
    private final @Nullable List<String> instanceIds;

    /** The value of {@code Filters}. */
    private final @Nullable List<Filter> filters;

    /** The value of {@code Offset}. */
    private final @Nullable Long offset;

    /** The value of {@code Limit}. */
    private final @Nullable Long limit;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private DescribeInstancesRequest(Builder builder) {
        super(builder);
        this.instanceIds = builder.instanceIds;
        this.filters = builder.filters;
        this.offset = builder.offset;
        this.limit = builder.limit;
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
    public static DescribeInstancesRequest of(Consumer<Builder> steps) {
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
     * The IDs of the instances to show, at most 100. It cannot be set along with Filters.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> instanceIds() {
        return instanceIds;
    }

    /**
     * Conditions that an instance must meet, all of them: at most 10, with at most 5 values each. It
     * cannot be set along with InstanceIds. They are named zone, project-id, host-id,
     * dedicated-cluster-id, vpc-id, subnet-id, instance-id, uuid, security-group-id, instance-name,
     * instance-charge-type, instance-state, private-ip-address, public-ip-address, ipv6-address, tag-key,
     * tag-value, tag: with the key of a tag behind the colon, and creation-start-time and
     * creation-end-time with times such as 2026-03-01 00:00:00. The private and public addresses are those
     * of the primary network interface.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<Filter> filters() {
        return filters;
    }

    /**
     * How many of the found instances to pass over, 0 by default.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long offset() {
        return offset;
    }

    /**
     * How many instances to show, 20 by default and at most 100.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long limit() {
        return limit;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.strings("InstanceIds", instanceIds);
        writer.structs("Filters", filters);
        writer.int64("Offset", offset);
        writer.int64("Limit", limit);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static DescribeInstancesRequest readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "InstanceIds" -> builder.instanceIds = reader.strings();
                case "Filters" -> builder.filters = reader.structs(Filter::readFrom);
                case "Offset" -> builder.offset = reader.int64();
                case "Limit" -> builder.limit = reader.int64();
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
    public static DescribeInstancesRequest fromJson(String json) {
        return WireForms.fromJson(json, DescribeInstancesRequest::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DescribeInstancesRequest that
                && Objects.equals(instanceIds, that.instanceIds)
                && Objects.equals(filters, that.filters)
                && Objects.equals(offset, that.offset)
                && Objects.equals(limit, that.limit)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(instanceIds, filters, offset, limit, extras());
    }

    /**
     * The error codes that the action's own documentation lists. Other codes can come back too.
     *
     * @return an unmodifiable set
     */
    public static Set<CvmErrorCode> errorCodes() {
        return Collections.unmodifiableSet(EnumSet.of(
                CvmErrorCode.FAILED_OPERATION_ILLEGAL_TAG_KEY,
                CvmErrorCode.FAILED_OPERATION_ILLEGAL_TAG_VALUE,
                CvmErrorCode.FAILED_OPERATION_TAG_KEY_RESERVED,
                CvmErrorCode.INTERNAL_SERVER_ERROR,
                CvmErrorCode.INVALID_FILTER,
                CvmErrorCode.INVALID_FILTER_VALUE_LIMIT_EXCEEDED,
                CvmErrorCode.INVALID_HOST_ID_MALFORMED,
                CvmErrorCode.INVALID_INSTANCE_ID_MALFORMED,
                CvmErrorCode.INVALID_PARAMETER,
                CvmErrorCode.INVALID_PARAMETER_VALUE,
                CvmErrorCode.INVALID_PARAMETER_VALUE_IP_ADDRESS_MALFORMED,
                CvmErrorCode.INVALID_PARAMETER_VALUE_IPV6_ADDRESS_MALFORMED,
                CvmErrorCode.INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED,
                CvmErrorCode.INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT,
                CvmErrorCode.INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT,
                CvmErrorCode.INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT,
                CvmErrorCode.INVALID_PARAMETER_VALUE_INVALID_VAGUE_NAME,
                CvmErrorCode.INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED,
                CvmErrorCode.INVALID_PARAMETER_VALUE_SUBNET_ID_MALFORMED,
                CvmErrorCode.INVALID_PARAMETER_VALUE_TAG_KEY_NOT_FOUND,
                CvmErrorCode.INVALID_PARAMETER_VALUE_UUID_MALFORMED,
                CvmErrorCode.INVALID_PARAMETER_VALUE_VPC_ID_MALFORMED,
                CvmErrorCode.INVALID_SECURITY_GROUP_ID_NOT_FOUND,
                CvmErrorCode.INVALID_SG_ID_MALFORMED,
                CvmErrorCode.INVALID_ZONE_MISMATCH_REGION,
                CvmErrorCode.RESOURCE_NOT_FOUND_HPC_CLUSTER,
                CvmErrorCode.UNAUTHORIZED_OPERATION_INVALID_TOKEN,
                CvmErrorCode.UNSUPPORTED_OPERATION));
    }

    /** Collects the values of {@link DescribeInstancesRequest}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code InstanceIds}. */
        private @Nullable List<String> instanceIds;

        /** The value of {@code Filters}. */
        private @Nullable List<Filter> filters;

        /** The value of {@code Offset}. */
        private @Nullable Long offset;

        /** The value of {@code Limit}. */
        private @Nullable Long limit;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(DescribeInstancesRequest source) {
            super(source);
            this.instanceIds = source.instanceIds;
            this.filters = source.filters;
            this.offset = source.offset;
            this.limit = source.limit;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The IDs of the instances to show, at most 100. It cannot be set along with Filters.
         *
         * <p>For example {@code ins-4n8w2k5c}.
         *
         * @param instanceIds the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder instanceIds(@Nullable Collection<String> instanceIds) {
            this.instanceIds = Lists.copyOf(instanceIds);
            return this;
        }

        /**
         * The IDs of the instances to show, at most 100. It cannot be set along with Filters.
         *
         * <p>For example {@code ins-4n8w2k5c}.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder instanceIds(String first, String... rest) {
            this.instanceIds = Lists.of(first, rest);
            return this;
        }

        /**
         * Conditions that an instance must meet, all of them: at most 10, with at most 5 values each. It
         * cannot be set along with InstanceIds. They are named zone, project-id, host-id,
         * dedicated-cluster-id, vpc-id, subnet-id, instance-id, uuid, security-group-id, instance-name,
         * instance-charge-type, instance-state, private-ip-address, public-ip-address, ipv6-address, tag-key,
         * tag-value, tag: with the key of a tag behind the colon, and creation-start-time and
         * creation-end-time with times such as 2026-03-01 00:00:00. The private and public addresses are those
         * of the primary network interface.
         *
         * @param filters the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder filters(@Nullable Collection<Filter> filters) {
            this.filters = Lists.copyOf(filters);
            return this;
        }

        /**
         * Conditions that an instance must meet, all of them: at most 10, with at most 5 values each. It
         * cannot be set along with InstanceIds. They are named zone, project-id, host-id,
         * dedicated-cluster-id, vpc-id, subnet-id, instance-id, uuid, security-group-id, instance-name,
         * instance-charge-type, instance-state, private-ip-address, public-ip-address, ipv6-address, tag-key,
         * tag-value, tag: with the key of a tag behind the colon, and creation-start-time and
         * creation-end-time with times such as 2026-03-01 00:00:00. The private and public addresses are those
         * of the primary network interface.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder filters(Filter first, Filter... rest) {
            this.filters = Lists.of(first, rest);
            return this;
        }

        /**
         * Conditions that an instance must meet, all of them: at most 10, with at most 5 values each. It
         * cannot be set along with InstanceIds. They are named zone, project-id, host-id,
         * dedicated-cluster-id, vpc-id, subnet-id, instance-id, uuid, security-group-id, instance-name,
         * instance-charge-type, instance-state, private-ip-address, public-ip-address, ipv6-address, tag-key,
         * tag-value, tag: with the key of a tag behind the colon, and creation-start-time and
         * creation-end-time with times such as 2026-03-01 00:00:00. The private and public addresses are those
         * of the primary network interface.
         *
         * @param first fills an empty builder, whose object is the first element
         * @param rest do the same for further elements
         * @return this builder
         */
        @SafeVarargs
        public final Builder filters(Consumer<Filter.Builder> first,
                Consumer<Filter.Builder>... rest) {
            List<Filter> all = new ArrayList<>(rest.length + 1);
            all.add(Filter.of(first));
            for (Consumer<Filter.Builder> steps : rest) {
                all.add(Filter.of(steps));
            }
            return filters(all);
        }

        /**
         * How many of the found instances to pass over, 0 by default.
         *
         * <p>For example {@code 40}.
         *
         * @param offset the value
         * @return this builder
         */
        public Builder offset(long offset) {
            this.offset = offset;
            return this;
        }

        /**
         * How many of the found instances to pass over, 0 by default.
         *
         * <p>For example {@code 40}.
         *
         * @param offset the value, or null to clear it
         * @return this builder
         */
        public Builder offset(@Nullable Long offset) {
            this.offset = offset;
            return this;
        }

        /**
         * How many instances to show, 20 by default and at most 100.
         *
         * <p>For example {@code 100}.
         *
         * @param limit the value
         * @return this builder
         */
        public Builder limit(long limit) {
            this.limit = limit;
            return this;
        }

        /**
         * How many instances to show, 20 by default and at most 100.
         *
         * <p>For example {@code 100}.
         *
         * @param limit the value, or null to clear it
         * @return this builder
         */
        public Builder limit(@Nullable Long limit) {
            this.limit = limit;
            return this;
        }

        /**
         * Checks all parameters, then makes the request.
         *
         * @return a new object
         * @throws InvalidRequestException if the request cannot be sent as it is, with all that is wrong
         */
        public DescribeInstancesRequest build() {
            Violations.none()
                    .noNulls("", "InstanceIds", instanceIds)
                    .noNulls("", "Filters", filters)
                    .structs("", "Filters", filters, Filter::check)
                    .atMostOne(
                            List.of("InstanceIds", "Filters"),
                            instanceIds,
                            filters)
                    .throwIfAny("DescribeInstances");
            return new DescribeInstancesRequest(this);
        }
    }
}
