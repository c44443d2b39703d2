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
 * The private network and the subnet of an instance, and what it has there.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class VirtualPrivateCloud extends Structure {
    /** The value of {@code VpcId}. */
    private final @Nullable String vpcId;

    /** The value of {@code SubnetId}. */
    private final @Nullable String subnetId;

    /** The value of {@code AsVpcGateway}. */
    private final @Nullable Boolean asVpcGateway;

    /** The value of {@code PrivateIpAddresses}. */
    private final @Nullable List<String> privateIpAddresses;

    /** The value of {@code Ipv6AddressCount}. */
    private final @Nullable Long ipv6AddressCount;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private VirtualPrivateCloud(Builder builder) {
        super(builder);
        this.vpcId = builder.vpcId;
        this.subnetId = builder.subnetId;
        this.asVpcGateway = builder.asVpcGateway;
        this.privateIpAddresses = builder.privateIpAddresses;
        this.ipv6AddressCount = builder.ipv6AddressCount;
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
    public static VirtualPrivateCloud of(Consumer<Builder> steps) {
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
     * The ID of the private network. A new instance gets the default network if both this and SubnetId are
     * DEFAULT.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String vpcId() {
        return vpcId;
    }

    /**
     * The ID of the subnet.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String subnetId() {
        return subnetId;
    }

    /**
     * Whether the instance serves the network as a gateway to the Internet, for which it needs a public IP
     * address. False by default.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Boolean asVpcGateway() {
        return asVpcGateway;
    }

    /**
     * Addresses from the subnet for new instances; more than one only if several instances are created at
     * once.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> privateIpAddresses() {
        return privateIpAddresses;
    }

    /**
     * How many IPv6 addresses the network interface gets.
     *
     * <p>The number is unsigned: see {@link Long#toUnsignedString(long)}.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long ipv6AddressCount() {
        return ipv6AddressCount;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("VpcId", vpcId);
        writer.string("SubnetId", subnetId);
        writer.bool("AsVpcGateway", asVpcGateway);
        writer.strings("PrivateIpAddresses", privateIpAddresses);
        writer.uint64("Ipv6AddressCount", ipv6AddressCount);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static VirtualPrivateCloud readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "VpcId" -> builder.vpcId = reader.string();
                case "SubnetId" -> builder.subnetId = reader.string();
                case "AsVpcGateway" -> builder.asVpcGateway = reader.bool();
                case "PrivateIpAddresses" -> builder.privateIpAddresses = reader.strings();
                case "Ipv6AddressCount" -> builder.ipv6AddressCount = reader.uint64();
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
    public static VirtualPrivateCloud fromJson(String json) {
        return WireForms.fromJson(json, VirtualPrivateCloud::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof VirtualPrivateCloud that
                && Objects.equals(vpcId, that.vpcId)
                && Objects.equals(subnetId, that.subnetId)
                && Objects.equals(asVpcGateway, that.asVpcGateway)
                && Objects.equals(privateIpAddresses, that.privateIpAddresses)
                && Objects.equals(ipv6AddressCount, that.ipv6AddressCount)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(vpcId, subnetId, asVpcGateway, privateIpAddresses, ipv6AddressCount,
                extras());
    }

    /** Collects the values of {@link VirtualPrivateCloud}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code VpcId}. */
        private @Nullable String vpcId;

        /** The value of {@code SubnetId}. */
        private @Nullable String subnetId;

        /** The value of {@code AsVpcGateway}. */
        private @Nullable Boolean asVpcGateway;

        /** The value of {@code PrivateIpAddresses}. */
        private @Nullable List<String> privateIpAddresses;

        /** The value of {@code Ipv6AddressCount}. */
        private @Nullable Long ipv6AddressCount;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(VirtualPrivateCloud source) {
            super(source);
            this.vpcId = source.vpcId;
            this.subnetId = source.subnetId;
            this.asVpcGateway = source.asVpcGateway;
            this.privateIpAddresses = source.privateIpAddresses;
            this.ipv6AddressCount = source.ipv6AddressCount;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The ID of the private network. A new instance gets the default network if both this and SubnetId are
         * DEFAULT.
         *
         * <p>Required.
         *
         * <p>For example {@code vpc-0h6s2w9j}.
         *
         * @param vpcId the value, or null to clear it
         * @return this builder
         */
        public Builder vpcId(@Nullable String vpcId) {
            this.vpcId = vpcId;
            return this;
        }

        /**
         * The ID of the subnet.
         *
         * <p>Required.
         *
         * <p>For example {@code subnet-5t1n8c4g}.
         *
         * @param subnetId the value, or null to clear it
         * @return this builder
         */
        public Builder subnetId(@Nullable String subnetId) {
            this.subnetId = subnetId;
            return this;
        }

        /**
         * Whether the instance serves the network as a gateway to the Internet, for which it needs a public IP
         * address. False by default.
         *
         * <p>For example {@code false}.
         *
         * @param asVpcGateway the value, or null to clear it
         * @return this builder
         */
        public Builder asVpcGateway(@Nullable Boolean asVpcGateway) {
            this.asVpcGateway = asVpcGateway;
            return this;
        }

        /**
         * Addresses from the subnet for new instances; more than one only if several instances are created at
         * once.
         *
         * @param privateIpAddresses the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder privateIpAddresses(@Nullable Collection<String> privateIpAddresses) {
            this.privateIpAddresses = Lists.copyOf(privateIpAddresses);
            return this;
        }

        /**
         * Addresses from the subnet for new instances; more than one only if several instances are created at
         * once.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder privateIpAddresses(String first, String... rest) {
            this.privateIpAddresses = Lists.of(first, rest);
            return this;
        }

        /**
         * How many IPv6 addresses the network interface gets.
         *
         * <p>For example {@code 1}.
         *
         * @param ipv6AddressCount the value
         * @return this builder
         */
        public Builder ipv6AddressCount(long ipv6AddressCount) {
            this.ipv6AddressCount = ipv6AddressCount;
            return this;
        }

        /**
         * How many IPv6 addresses the network interface gets.
         *
         * <p>For example {@code 1}.
         *
         * @param ipv6AddressCount the value, or null to clear it
         * @return this builder
         */
        public Builder ipv6AddressCount(@Nullable Long ipv6AddressCount) {
            this.ipv6AddressCount = ipv6AddressCount;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public VirtualPrivateCloud build() {
            return new VirtualPrivateCloud(this);
        }
    }
}
