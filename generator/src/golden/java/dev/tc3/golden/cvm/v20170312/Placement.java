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
 * Where an instance is: its zone, its project, and what hardware it is on.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class Placement extends Structure {
    /** The value of {@code Zone}. */
    private final @Nullable String zone;

    /** The value of {@code ProjectId}. */
    private final @Nullable Long projectId;

    /** The value of {@code HostIds}. */
    private final @Nullable List<String> hostIds;

    /** The value of {@code HostId}. */
    private final @Nullable String hostId;

    /** The value of {@code DedicatedResourcePackTenancy}. */
    private final @Nullable String dedicatedResourcePackTenancy;

    /** The value of {@code DedicatedResourcePackIds}. */
    private final @Nullable List<String> dedicatedResourcePackIds;

    /** The value of {@code RackId}. */
    private final @Nullable String rackId;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Placement(Builder builder) {
        super(builder);
        this.zone = builder.zone;
        this.projectId = builder.projectId;
        this.hostIds = builder.hostIds;
        this.hostId = builder.hostId;
        this.dedicatedResourcePackTenancy = builder.dedicatedResourcePackTenancy;
        this.dedicatedResourcePackIds = builder.dedicatedResourcePackIds;
        this.rackId = builder.rackId;
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
    public static Placement of(Consumer<Builder> steps) {
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
     * The availability zone, as DescribeZones lists them.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String zone() {
        return zone;
    }

    /**
     * The ID of the project that the instance belongs to. 0, the default, is the default project.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long projectId() {
        return projectId;
    }

    /**
     * The IDs of the dedicated hosts on one of which a new instance is to be placed. Only requests have
     * it.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> hostIds() {
        return hostIds;
    }

    /**
     * The ID of the dedicated host that the instance is on. Only answers have it.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String hostId() {
        return hostId;
    }

    /**
     * How resources are reserved for it. ResourcePool takes them from a pool of instances.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String dedicatedResourcePackTenancy() {
        return dedicatedResourcePackTenancy;
    }

    /**
     * The IDs of the packs of reserved resources. A request that names them also says where they come
     * from, by DedicatedResourcePackTenancy.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> dedicatedResourcePackIds() {
        return dedicatedResourcePackIds;
    }

    /**
     * The ID of the rack of the instance pool. Only answers have it.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String rackId() {
        return rackId;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("Zone", zone);
        writer.int64("ProjectId", projectId);
        writer.strings("HostIds", hostIds);
        writer.string("HostId", hostId);
        writer.string("DedicatedResourcePackTenancy", dedicatedResourcePackTenancy);
        writer.strings("DedicatedResourcePackIds", dedicatedResourcePackIds);
        writer.string("RackId", rackId);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Placement readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Zone" -> builder.zone = reader.string();
                case "ProjectId" -> builder.projectId = reader.int64();
                case "HostIds" -> builder.hostIds = reader.strings();
                case "HostId" -> builder.hostId = reader.string();
                case "DedicatedResourcePackTenancy" -> builder.dedicatedResourcePackTenancy = reader.string();
                case "DedicatedResourcePackIds" -> builder.dedicatedResourcePackIds = reader.strings();
                case "RackId" -> builder.rackId = reader.string();
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
    public static Placement fromJson(String json) {
        return WireForms.fromJson(json, Placement::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Placement that
                && Objects.equals(zone, that.zone)
                && Objects.equals(projectId, that.projectId)
                && Objects.equals(hostIds, that.hostIds)
                && Objects.equals(hostId, that.hostId)
                && Objects.equals(dedicatedResourcePackTenancy, that.dedicatedResourcePackTenancy)
                && Objects.equals(dedicatedResourcePackIds, that.dedicatedResourcePackIds)
                && Objects.equals(rackId, that.rackId)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(zone, projectId, hostIds, hostId, dedicatedResourcePackTenancy,
                dedicatedResourcePackIds, rackId, extras());
    }

    /** Collects the values of {@link Placement}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Zone}. */
        private @Nullable String zone;

        /** The value of {@code ProjectId}. */
        private @Nullable Long projectId;

        /** The value of {@code HostIds}. */
        private @Nullable List<String> hostIds;

        /** The value of {@code HostId}. */
        private @Nullable String hostId;

        /** The value of {@code DedicatedResourcePackTenancy}. */
        private @Nullable String dedicatedResourcePackTenancy;

        /** The value of {@code DedicatedResourcePackIds}. */
        private @Nullable List<String> dedicatedResourcePackIds;

        /** The value of {@code RackId}. */
        private @Nullable String rackId;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(Placement source) {
            super(source);
            this.zone = source.zone;
            this.projectId = source.projectId;
            this.hostIds = source.hostIds;
            this.hostId = source.hostId;
            this.dedicatedResourcePackTenancy = source.dedicatedResourcePackTenancy;
            this.dedicatedResourcePackIds = source.dedicatedResourcePackIds;
            this.rackId = source.rackId;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The availability zone, as DescribeZones lists them.
         *
         * <p>Required.
         *
         * <p>For example {@code ap-singapore-3}.
         *
         * @param zone the value, or null to clear it
         * @return this builder
         */
        public Builder zone(@Nullable String zone) {
            this.zone = zone;
            return this;
        }

        /**
         * The ID of the project that the instance belongs to. 0, the default, is the default project.
         *
         * <p>For example {@code 0}.
         *
         * @param projectId the value
         * @return this builder
         */
        public Builder projectId(long projectId) {
            this.projectId = projectId;
            return this;
        }

        /**
         * The ID of the project that the instance belongs to. 0, the default, is the default project.
         *
         * <p>For example {@code 0}.
         *
         * @param projectId the value, or null to clear it
         * @return this builder
         */
        public Builder projectId(@Nullable Long projectId) {
            this.projectId = projectId;
            return this;
        }

        /**
         * The IDs of the dedicated hosts on one of which a new instance is to be placed. Only requests have
         * it.
         *
         * @param hostIds the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder hostIds(@Nullable Collection<String> hostIds) {
            this.hostIds = Lists.copyOf(hostIds);
            return this;
        }

        /**
         * The IDs of the dedicated hosts on one of which a new instance is to be placed. Only requests have
         * it.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder hostIds(String first, String... rest) {
            this.hostIds = Lists.of(first, rest);
            return this;
        }

        /**
         * The ID of the dedicated host that the instance is on. Only answers have it.
         *
         * <p>For example {@code host-8v2j5r0t}.
         *
         * @param hostId the value, or null to clear it
         * @return this builder
         */
        public Builder hostId(@Nullable String hostId) {
            this.hostId = hostId;
            return this;
        }

        /**
         * How resources are reserved for it. ResourcePool takes them from a pool of instances.
         *
         * <p>For example {@code ResourcePool}.
         *
         * @param dedicatedResourcePackTenancy the value, or null to clear it
         * @return this builder
         */
        public Builder dedicatedResourcePackTenancy(@Nullable String dedicatedResourcePackTenancy) {
            this.dedicatedResourcePackTenancy = dedicatedResourcePackTenancy;
            return this;
        }

        /**
         * The IDs of the packs of reserved resources. A request that names them also says where they come
         * from, by DedicatedResourcePackTenancy.
         *
         * @param dedicatedResourcePackIds the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder dedicatedResourcePackIds(
                @Nullable Collection<String> dedicatedResourcePackIds) {
            this.dedicatedResourcePackIds = Lists.copyOf(dedicatedResourcePackIds);
            return this;
        }

        /**
         * The IDs of the packs of reserved resources. A request that names them also says where they come
         * from, by DedicatedResourcePackTenancy.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder dedicatedResourcePackIds(String first, String... rest) {
            this.dedicatedResourcePackIds = Lists.of(first, rest);
            return this;
        }

        /**
         * The ID of the rack of the instance pool. Only answers have it.
         *
         * <p>For example {@code 6A0C94D1F7E24B58A3127D90C5E8B64F}.
         *
         * @param rackId the value, or null to clear it
         * @return this builder
         */
        public Builder rackId(@Nullable String rackId) {
            this.rackId = rackId;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public Placement build() {
            return new Placement(this);
        }
    }
}
