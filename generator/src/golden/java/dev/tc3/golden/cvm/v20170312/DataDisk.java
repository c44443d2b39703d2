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
 * A disk of an instance beside its system disk.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class DataDisk extends Structure {
    /** The value of {@code DiskSize}. */
    private final @Nullable Long diskSize;

    /** The value of {@code DiskType}. */
    private final @Nullable String diskType;

    /** The value of {@code DiskId}. */
    private final @Nullable String diskId;

    /** The value of {@code DeleteWithInstance}. */
    private final @Nullable Boolean deleteWithInstance;

    /** The value of {@code SnapshotId}. */
    private final @Nullable String snapshotId;

    /** The value of {@code Encrypt}. */
    private final @Nullable Boolean encrypt;

    /** The value of {@code KmsKeyId}. */
    private final @Nullable String kmsKeyId;

    /** The value of {@code ThroughputPerformance}. */
    private final @Nullable Long throughputPerformance;

    /** The value of {@code CdcId}. */
    private final @Nullable String cdcId;

    /** The value of {@code BurstPerformance}. */
    private final @Nullable Boolean burstPerformance;

    /** The value of {@code DiskName}. */
    private final @Nullable String diskName;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private DataDisk(Builder builder) {
        super(builder);
        this.diskSize = builder.diskSize;
        this.diskType = builder.diskType;
        this.diskId = builder.diskId;
        this.deleteWithInstance = builder.deleteWithInstance;
        this.snapshotId = builder.snapshotId;
        this.encrypt = builder.encrypt;
        this.kmsKeyId = builder.kmsKeyId;
        this.throughputPerformance = builder.throughputPerformance;
        this.cdcId = builder.cdcId;
        this.burstPerformance = builder.burstPerformance;
        this.diskName = builder.diskName;
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
    public static DataDisk of(Consumer<Builder> steps) {
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
     * The size in GiB, in steps of 10. The smallest and the largest one depend on the kind of disk.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long diskSize() {
        return diskSize;
    }

    /**
     * The kind of disk: CLOUD_BASIC, CLOUD_PREMIUM, CLOUD_BSSD, CLOUD_SSD, CLOUD_HSSD or CLOUD_TSSD, or
     * one that is on the host itself, LOCAL_BASIC, LOCAL_SSD, LOCAL_NVME or LOCAL_PRO, of which the last
     * two come with the model of the instance. LOCAL_BASIC is the default.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String diskType() {
        return diskType;
    }

    /**
     * The ID of the disk. It comes back in answers; a request has no use for it.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String diskId() {
        return diskId;
    }

    /**
     * Whether the disk is destroyed together with the instance, which is the default. Only cloud disks
     * that are billed by the hour can be.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Boolean deleteWithInstance() {
        return deleteWithInstance;
    }

    /**
     * The ID of the snapshot that the disk was made from. A snapshot is smaller than the disk.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String snapshotId() {
        return snapshotId;
    }

    /**
     * Whether the disk is encrypted. False by default.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Boolean encrypt() {
        return encrypt;
    }

    /**
     * The ID of the key that the disk is encrypted with, not the key itself; null if there is none.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String kmsKeyId() {
        return kmsKeyId;
    }

    /**
     * Throughput on top of what the disk has by itself, in MiB&#47;s; null if there is none. Only
     * CLOUD_HSSD and CLOUD_TSSD can have it.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long throughputPerformance() {
        return throughputPerformance;
    }

    /**
     * The ID of the dedicated cluster that the disk is in; null if it is in none.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String cdcId() {
        return cdcId;
    }

    /**
     * Whether the disk may be faster for a while than it is in the long run. Not every account can use it
     * yet.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Boolean burstPerformance() {
        return burstPerformance;
    }

    /**
     * The name of the disk, at most 128 characters.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String diskName() {
        return diskName;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.int64("DiskSize", diskSize);
        writer.string("DiskType", diskType);
        writer.string("DiskId", diskId);
        writer.bool("DeleteWithInstance", deleteWithInstance);
        writer.string("SnapshotId", snapshotId);
        writer.bool("Encrypt", encrypt);
        writer.string("KmsKeyId", kmsKeyId);
        writer.int64("ThroughputPerformance", throughputPerformance);
        writer.string("CdcId", cdcId);
        writer.bool("BurstPerformance", burstPerformance);
        writer.string("DiskName", diskName);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static DataDisk readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "DiskSize" -> builder.diskSize = reader.int64();
                case "DiskType" -> builder.diskType = reader.string();
                case "DiskId" -> builder.diskId = reader.string();
                case "DeleteWithInstance" -> builder.deleteWithInstance = reader.bool();
                case "SnapshotId" -> builder.snapshotId = reader.string();
                case "Encrypt" -> builder.encrypt = reader.bool();
                case "KmsKeyId" -> builder.kmsKeyId = reader.string();
                case "ThroughputPerformance" -> builder.throughputPerformance = reader.int64();
                case "CdcId" -> builder.cdcId = reader.string();
                case "BurstPerformance" -> builder.burstPerformance = reader.bool();
                case "DiskName" -> builder.diskName = reader.string();
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
    public static DataDisk fromJson(String json) {
        return WireForms.fromJson(json, DataDisk::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof DataDisk that
                && Objects.equals(diskSize, that.diskSize)
                && Objects.equals(diskType, that.diskType)
                && Objects.equals(diskId, that.diskId)
                && Objects.equals(deleteWithInstance, that.deleteWithInstance)
                && Objects.equals(snapshotId, that.snapshotId)
                && Objects.equals(encrypt, that.encrypt)
                && Objects.equals(kmsKeyId, that.kmsKeyId)
                && Objects.equals(throughputPerformance, that.throughputPerformance)
                && Objects.equals(cdcId, that.cdcId)
                && Objects.equals(burstPerformance, that.burstPerformance)
                && Objects.equals(diskName, that.diskName)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(diskSize, diskType, diskId, deleteWithInstance, snapshotId, encrypt,
                kmsKeyId, throughputPerformance, cdcId, burstPerformance, diskName, extras());
    }

    /** Collects the values of {@link DataDisk}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code DiskSize}. */
        private @Nullable Long diskSize;

        /** The value of {@code DiskType}. */
        private @Nullable String diskType;

        /** The value of {@code DiskId}. */
        private @Nullable String diskId;

        /** The value of {@code DeleteWithInstance}. */
        private @Nullable Boolean deleteWithInstance;

        /** The value of {@code SnapshotId}. */
        private @Nullable String snapshotId;

        /** The value of {@code Encrypt}. */
        private @Nullable Boolean encrypt;

        /** The value of {@code KmsKeyId}. */
        private @Nullable String kmsKeyId;

        /** The value of {@code ThroughputPerformance}. */
        private @Nullable Long throughputPerformance;

        /** The value of {@code CdcId}. */
        private @Nullable String cdcId;

        /** The value of {@code BurstPerformance}. */
        private @Nullable Boolean burstPerformance;

        /** The value of {@code DiskName}. */
        private @Nullable String diskName;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(DataDisk source) {
            super(source);
            this.diskSize = source.diskSize;
            this.diskType = source.diskType;
            this.diskId = source.diskId;
            this.deleteWithInstance = source.deleteWithInstance;
            this.snapshotId = source.snapshotId;
            this.encrypt = source.encrypt;
            this.kmsKeyId = source.kmsKeyId;
            this.throughputPerformance = source.throughputPerformance;
            this.cdcId = source.cdcId;
            this.burstPerformance = source.burstPerformance;
            this.diskName = source.diskName;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The size in GiB, in steps of 10. The smallest and the largest one depend on the kind of disk.
         *
         * <p>Required.
         *
         * <p>For example {@code 200}.
         *
         * @param diskSize the value
         * @return this builder
         */
        public Builder diskSize(long diskSize) {
            this.diskSize = diskSize;
            return this;
        }

        /**
         * The size in GiB, in steps of 10. The smallest and the largest one depend on the kind of disk.
         *
         * <p>Required.
         *
         * <p>For example {@code 200}.
         *
         * @param diskSize the value, or null to clear it
         * @return this builder
         */
        public Builder diskSize(@Nullable Long diskSize) {
            this.diskSize = diskSize;
            return this;
        }

        /**
         * The kind of disk: CLOUD_BASIC, CLOUD_PREMIUM, CLOUD_BSSD, CLOUD_SSD, CLOUD_HSSD or CLOUD_TSSD, or
         * one that is on the host itself, LOCAL_BASIC, LOCAL_SSD, LOCAL_NVME or LOCAL_PRO, of which the last
         * two come with the model of the instance. LOCAL_BASIC is the default.
         *
         * <p>For example {@code CLOUD_SSD}.
         *
         * @param diskType the value, or null to clear it
         * @return this builder
         */
        public Builder diskType(@Nullable String diskType) {
            this.diskType = diskType;
            return this;
        }

        /**
         * The ID of the disk. It comes back in answers; a request has no use for it.
         *
         * <p>For example {@code disk-e8k4y7ua}.
         *
         * @param diskId the value, or null to clear it
         * @return this builder
         */
        public Builder diskId(@Nullable String diskId) {
            this.diskId = diskId;
            return this;
        }

        /**
         * Whether the disk is destroyed together with the instance, which is the default. Only cloud disks
         * that are billed by the hour can be.
         *
         * <p>For example {@code true}.
         *
         * @param deleteWithInstance the value, or null to clear it
         * @return this builder
         */
        public Builder deleteWithInstance(@Nullable Boolean deleteWithInstance) {
            this.deleteWithInstance = deleteWithInstance;
            return this;
        }

        /**
         * The ID of the snapshot that the disk was made from. A snapshot is smaller than the disk.
         *
         * <p>For example {@code snap-0w5g3y8f}.
         *
         * @param snapshotId the value, or null to clear it
         * @return this builder
         */
        public Builder snapshotId(@Nullable String snapshotId) {
            this.snapshotId = snapshotId;
            return this;
        }

        /**
         * Whether the disk is encrypted. False by default.
         *
         * <p>For example {@code false}.
         *
         * @param encrypt the value, or null to clear it
         * @return this builder
         */
        public Builder encrypt(@Nullable Boolean encrypt) {
            this.encrypt = encrypt;
            return this;
        }

        /**
         * The ID of the key that the disk is encrypted with, not the key itself; null if there is none.
         *
         * <p>For example {@code kms-7f2b9d4e}.
         *
         * @param kmsKeyId the value, or null to clear it
         * @return this builder
         */
        public Builder kmsKeyId(@Nullable String kmsKeyId) {
            this.kmsKeyId = kmsKeyId;
            return this;
        }

        /**
         * Throughput on top of what the disk has by itself, in MiB&#47;s; null if there is none. Only
         * CLOUD_HSSD and CLOUD_TSSD can have it.
         *
         * <p>For example {@code 20}.
         *
         * @param throughputPerformance the value
         * @return this builder
         */
        public Builder throughputPerformance(long throughputPerformance) {
            this.throughputPerformance = throughputPerformance;
            return this;
        }

        /**
         * Throughput on top of what the disk has by itself, in MiB&#47;s; null if there is none. Only
         * CLOUD_HSSD and CLOUD_TSSD can have it.
         *
         * <p>For example {@code 20}.
         *
         * @param throughputPerformance the value, or null to clear it
         * @return this builder
         */
        public Builder throughputPerformance(@Nullable Long throughputPerformance) {
            this.throughputPerformance = throughputPerformance;
            return this;
        }

        /**
         * The ID of the dedicated cluster that the disk is in; null if it is in none.
         *
         * <p>For example {@code cdc-4h1s6u9k}.
         *
         * @param cdcId the value, or null to clear it
         * @return this builder
         */
        public Builder cdcId(@Nullable String cdcId) {
            this.cdcId = cdcId;
            return this;
        }

        /**
         * Whether the disk may be faster for a while than it is in the long run. Not every account can use it
         * yet.
         *
         * <p>For example {@code false}.
         *
         * @param burstPerformance the value, or null to clear it
         * @return this builder
         */
        public Builder burstPerformance(@Nullable Boolean burstPerformance) {
            this.burstPerformance = burstPerformance;
            return this;
        }

        /**
         * The name of the disk, at most 128 characters.
         *
         * <p>For example {@code search-index}.
         *
         * @param diskName the value, or null to clear it
         * @return this builder
         */
        public Builder diskName(@Nullable String diskName) {
            this.diskName = diskName;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public DataDisk build() {
            return new DataDisk(this);
        }
    }
}
