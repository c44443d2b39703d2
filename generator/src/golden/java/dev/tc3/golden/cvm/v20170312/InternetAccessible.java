package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.WireForms;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How an instance is reached from the Internet, how fast, and how that is billed.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class InternetAccessible extends Structure {
    /** The value of {@code InternetChargeType}. */
    private final @Nullable String internetChargeType;

    /** The value of {@code InternetMaxBandwidthOut}. */
    private final @Nullable Long internetMaxBandwidthOut;

    /** The value of {@code PublicIpAssigned}. */
    private final @Nullable Boolean publicIpAssigned;

    /** The value of {@code BandwidthPackageId}. */
    private final @Nullable String bandwidthPackageId;

    /** The value of {@code InternetServiceProvider}. */
    private final @Nullable String internetServiceProvider;

    /** The value of {@code IPv4AddressType}. */
    private final @Nullable String ipv4AddressType;

    /** The value of {@code IPv6AddressType}. */
    private final @Nullable String ipv6AddressType;

    /** The value of {@code AntiDDoSPackageId}. */
    private final @Nullable String antiDDoSPackageId;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private InternetAccessible(Builder builder) {
        super(builder);
        this.internetChargeType = builder.internetChargeType;
        this.internetMaxBandwidthOut = builder.internetMaxBandwidthOut;
        this.publicIpAssigned = builder.publicIpAssigned;
        this.bandwidthPackageId = builder.bandwidthPackageId;
        this.internetServiceProvider = builder.internetServiceProvider;
        this.ipv4AddressType = builder.ipv4AddressType;
        this.ipv6AddressType = builder.ipv6AddressType;
        this.antiDDoSPackageId = builder.antiDDoSPackageId;
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
    public static InternetAccessible of(Consumer<Builder> steps) {
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
     * How traffic is billed: BANDWIDTH_PREPAID, BANDWIDTH_POSTPAID_BY_HOUR, TRAFFIC_POSTPAID_BY_HOUR, or
     * BANDWIDTH_PACKAGE. By default it is billed in advance or by use, as the instance is.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String internetChargeType() {
        return internetChargeType;
    }

    /**
     * The most that goes out, in Mbps; 0 by default. The model of the instance sets the limit.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long internetMaxBandwidthOut() {
        return internetMaxBandwidthOut;
    }

    /**
     * Whether a new instance gets a public IP address, which it does by default if its bandwidth is more
     * than 0. Only requests have it.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Boolean publicIpAssigned() {
        return publicIpAssigned;
    }

    /**
     * The ID of the bandwidth package of a new instance. Only requests have it.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String bandwidthPackageId() {
        return bandwidthPackageId;
    }

    /**
     * The kind of line: BGP, the default, or, for accounts that may use lines of one carrier, CMCC, CTCC
     * or CUCC in some regions.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String internetServiceProvider() {
        return internetServiceProvider;
    }

    /**
     * The kind of public IPv4 address: WanIP, HighQualityEIP in Hong Kong and Singapore, or AntiDDoSEIP in
     * some regions. Not every account can use it yet.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String ipv4AddressType() {
        return ipv4AddressType;
    }

    /**
     * The kind of public IPv6 address: EIPv6, or HighQualityEIPv6 in Hong Kong. Not every account can use
     * it yet.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String ipv6AddressType() {
        return ipv6AddressType;
    }

    /**
     * The ID of the package that an address of the kind AntiDDoSEIP is protected by; such an address
     * cannot be had without it.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String antiDDoSPackageId() {
        return antiDDoSPackageId;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("InternetChargeType", internetChargeType);
        writer.int64("InternetMaxBandwidthOut", internetMaxBandwidthOut);
        writer.bool("PublicIpAssigned", publicIpAssigned);
        writer.string("BandwidthPackageId", bandwidthPackageId);
        writer.string("InternetServiceProvider", internetServiceProvider);
        writer.string("IPv4AddressType", ipv4AddressType);
        writer.string("IPv6AddressType", ipv6AddressType);
        writer.string("AntiDDoSPackageId", antiDDoSPackageId);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static InternetAccessible readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "InternetChargeType" -> builder.internetChargeType = reader.string();
                case "InternetMaxBandwidthOut" -> builder.internetMaxBandwidthOut = reader.int64();
                case "PublicIpAssigned" -> builder.publicIpAssigned = reader.bool();
                case "BandwidthPackageId" -> builder.bandwidthPackageId = reader.string();
                case "InternetServiceProvider" -> builder.internetServiceProvider = reader.string();
                case "IPv4AddressType" -> builder.ipv4AddressType = reader.string();
                case "IPv6AddressType" -> builder.ipv6AddressType = reader.string();
                case "AntiDDoSPackageId" -> builder.antiDDoSPackageId = reader.string();
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
    public static InternetAccessible fromJson(String json) {
        return WireForms.fromJson(json, InternetAccessible::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof InternetAccessible that
                && Objects.equals(internetChargeType, that.internetChargeType)
                && Objects.equals(internetMaxBandwidthOut, that.internetMaxBandwidthOut)
                && Objects.equals(publicIpAssigned, that.publicIpAssigned)
                && Objects.equals(bandwidthPackageId, that.bandwidthPackageId)
                && Objects.equals(internetServiceProvider, that.internetServiceProvider)
                && Objects.equals(ipv4AddressType, that.ipv4AddressType)
                && Objects.equals(ipv6AddressType, that.ipv6AddressType)
                && Objects.equals(antiDDoSPackageId, that.antiDDoSPackageId)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(internetChargeType, internetMaxBandwidthOut, publicIpAssigned,
                bandwidthPackageId, internetServiceProvider, ipv4AddressType, ipv6AddressType,
                antiDDoSPackageId, extras());
    }

    /** Collects the values of {@link InternetAccessible}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code InternetChargeType}. */
        private @Nullable String internetChargeType;

        /** The value of {@code InternetMaxBandwidthOut}. */
        private @Nullable Long internetMaxBandwidthOut;

        /** The value of {@code PublicIpAssigned}. */
        private @Nullable Boolean publicIpAssigned;

        /** The value of {@code BandwidthPackageId}. */
        private @Nullable String bandwidthPackageId;

        /** The value of {@code InternetServiceProvider}. */
        private @Nullable String internetServiceProvider;

        /** The value of {@code IPv4AddressType}. */
        private @Nullable String ipv4AddressType;

        /** The value of {@code IPv6AddressType}. */
        private @Nullable String ipv6AddressType;

        /** The value of {@code AntiDDoSPackageId}. */
        private @Nullable String antiDDoSPackageId;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(InternetAccessible source) {
            super(source);
            this.internetChargeType = source.internetChargeType;
            this.internetMaxBandwidthOut = source.internetMaxBandwidthOut;
            this.publicIpAssigned = source.publicIpAssigned;
            this.bandwidthPackageId = source.bandwidthPackageId;
            this.internetServiceProvider = source.internetServiceProvider;
            this.ipv4AddressType = source.ipv4AddressType;
            this.ipv6AddressType = source.ipv6AddressType;
            this.antiDDoSPackageId = source.antiDDoSPackageId;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * How traffic is billed: BANDWIDTH_PREPAID, BANDWIDTH_POSTPAID_BY_HOUR, TRAFFIC_POSTPAID_BY_HOUR, or
         * BANDWIDTH_PACKAGE. By default it is billed in advance or by use, as the instance is.
         *
         * <p>For example {@code TRAFFIC_POSTPAID_BY_HOUR}.
         *
         * @param internetChargeType the value, or null to clear it
         * @return this builder
         */
        public Builder internetChargeType(@Nullable String internetChargeType) {
            this.internetChargeType = internetChargeType;
            return this;
        }

        /**
         * The most that goes out, in Mbps; 0 by default. The model of the instance sets the limit.
         *
         * <p>For example {@code 5}.
         *
         * @param internetMaxBandwidthOut the value
         * @return this builder
         */
        public Builder internetMaxBandwidthOut(long internetMaxBandwidthOut) {
            this.internetMaxBandwidthOut = internetMaxBandwidthOut;
            return this;
        }

        /**
         * The most that goes out, in Mbps; 0 by default. The model of the instance sets the limit.
         *
         * <p>For example {@code 5}.
         *
         * @param internetMaxBandwidthOut the value, or null to clear it
         * @return this builder
         */
        public Builder internetMaxBandwidthOut(@Nullable Long internetMaxBandwidthOut) {
            this.internetMaxBandwidthOut = internetMaxBandwidthOut;
            return this;
        }

        /**
         * Whether a new instance gets a public IP address, which it does by default if its bandwidth is more
         * than 0. Only requests have it.
         *
         * <p>For example {@code true}.
         *
         * @param publicIpAssigned the value, or null to clear it
         * @return this builder
         */
        public Builder publicIpAssigned(@Nullable Boolean publicIpAssigned) {
            this.publicIpAssigned = publicIpAssigned;
            return this;
        }

        /**
         * The ID of the bandwidth package of a new instance. Only requests have it.
         *
         * <p>For example {@code bwp-9m3k7x1d}.
         *
         * @param bandwidthPackageId the value, or null to clear it
         * @return this builder
         */
        public Builder bandwidthPackageId(@Nullable String bandwidthPackageId) {
            this.bandwidthPackageId = bandwidthPackageId;
            return this;
        }

        /**
         * The kind of line: BGP, the default, or, for accounts that may use lines of one carrier, CMCC, CTCC
         * or CUCC in some regions.
         *
         * <p>For example {@code BGP}.
         *
         * @param internetServiceProvider the value, or null to clear it
         * @return this builder
         */
        public Builder internetServiceProvider(@Nullable String internetServiceProvider) {
            this.internetServiceProvider = internetServiceProvider;
            return this;
        }

        /**
         * The kind of public IPv4 address: WanIP, HighQualityEIP in Hong Kong and Singapore, or AntiDDoSEIP in
         * some regions. Not every account can use it yet.
         *
         * <p>For example {@code WanIP}.
         *
         * @param ipv4AddressType the value, or null to clear it
         * @return this builder
         */
        public Builder ipv4AddressType(@Nullable String ipv4AddressType) {
            this.ipv4AddressType = ipv4AddressType;
            return this;
        }

        /**
         * The kind of public IPv6 address: EIPv6, or HighQualityEIPv6 in Hong Kong. Not every account can use
         * it yet.
         *
         * <p>For example {@code EIPv6}.
         *
         * @param ipv6AddressType the value, or null to clear it
         * @return this builder
         */
        public Builder ipv6AddressType(@Nullable String ipv6AddressType) {
            this.ipv6AddressType = ipv6AddressType;
            return this;
        }

        /**
         * The ID of the package that an address of the kind AntiDDoSEIP is protected by; such an address
         * cannot be had without it.
         *
         * <p>For example {@code bgp-00000a1c}.
         *
         * @param antiDDoSPackageId the value, or null to clear it
         * @return this builder
         */
        public Builder antiDDoSPackageId(@Nullable String antiDDoSPackageId) {
            this.antiDDoSPackageId = antiDDoSPackageId;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public InternetAccessible build() {
            return new InternetAccessible(this);
        }
    }
}
