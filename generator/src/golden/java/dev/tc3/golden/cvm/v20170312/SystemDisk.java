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
 * The disk that holds an instance's operating system.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class SystemDisk extends Structure {
    /** The value of {@code DiskType}. */
    private final @Nullable String diskType;

    /** The value of {@code DiskId}. */
    private final @Nullable String diskId;

    /** The value of {@code DiskSize}. */
    private final @Nullable Long diskSize;

    /** The value of {@code CdcId}. */
    private final @Nullable String cdcId;

    /** The value of {@code DiskName}. */
    private final @Nullable String diskName;

    /** The value of {@code Encrypt}. */
    private final @Nullable Boolean encrypt;

    /** The value of {@code KmsKeyId}. */
    private final @Nullable String kmsKeyId;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private SystemDisk(Builder builder) {
        super(builder);
        this.diskType = builder.diskType;
        this.diskId = builder.diskId;
        this.diskSize = builder.diskSize;
        this.cdcId = builder.cdcId;
        this.diskName = builder.diskName;
        this.encrypt = builder.encrypt;
        this.kmsKeyId = builder.kmsKeyId;
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
    public static SystemDisk of(Consumer<Builder> steps) {
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
     * The kind of disk, such as CLOUD_PREMIUM. A reinstallation keeps it as it is.
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
     * The size in GiB. A reinstallation may ask for a larger one than now, but never for a smaller one.
     * Without it, the size stays, unless the image needs more.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long diskSize() {
        return diskSize;
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
     * The name of the disk, at most 128 characters.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String diskName() {
        return diskName;
    }

    /**
     * Whether the disk is encrypted. False by default. A reinstallation cannot change it: so far, only
     * RunInstances takes it, and not for every account.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Boolean encrypt() {
        return encrypt;
    }

    /**
     * The ID of the key that the disk is encrypted with, not the key itself. As with Encrypt, only
     * RunInstances takes it so far.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String kmsKeyId() {
        return kmsKeyId;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("DiskType", diskType);
        writer.string("DiskId", diskId);
        writer.int64("DiskSize", diskSize);
        writer.string("CdcId", cdcId);
        writer.string("DiskName", diskName);
        writer.bool("Encrypt", encrypt);
        writer.string("KmsKeyId", kmsKeyId);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static SystemDisk readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "DiskType" -> builder.diskType = reader.string();
                case "DiskId" -> builder.diskId = reader.string();
                case "DiskSize" -> builder.diskSize = reader.int64();
                case "CdcId" -> builder.cdcId = reader.string();
                case "DiskName" -> builder.diskName = reader.string();
                case "Encrypt" -> builder.encrypt = reader.bool();
                case "KmsKeyId" -> builder.kmsKeyId = reader.string();
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
    public static SystemDisk fromJson(String json) {
        return WireForms.fromJson(json, SystemDisk::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SystemDisk that
                && Objects.equals(diskType, that.diskType)
                && Objects.equals(diskId, that.diskId)
                && Objects.equals(diskSize, that.diskSize)
                && Objects.equals(cdcId, that.cdcId)
                && Objects.equals(diskName, that.diskName)
                && Objects.equals(encrypt, that.encrypt)
                && Objects.equals(kmsKeyId, that.kmsKeyId)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(diskType, diskId, diskSize, cdcId, diskName, encrypt, kmsKeyId,
                extras());
    }

    /** Collects the values of {@link SystemDisk}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code DiskType}. */
        private @Nullable String diskType;

        /** The value of {@code DiskId}. */
        private @Nullable String diskId;

        /** The value of {@code DiskSize}. */
        private @Nullable Long diskSize;

        /** The value of {@code CdcId}. */
        private @Nullable String cdcId;

        /** The value of {@code DiskName}. */
        private @Nullable String diskName;

        /** The value of {@code Encrypt}. */
        private @Nullable Boolean encrypt;

        /** The value of {@code KmsKeyId}. */
        private @Nullable String kmsKeyId;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(SystemDisk source) {
            super(source);
            this.diskType = source.diskType;
            this.diskId = source.diskId;
            this.diskSize = source.diskSize;
            this.cdcId = source.cdcId;
            this.diskName = source.diskName;
            this.encrypt = source.encrypt;
            this.kmsKeyId = source.kmsKeyId;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The kind of disk, such as CLOUD_PREMIUM. A reinstallation keeps it as it is.
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
         * @param diskId the value, or null to clear it
         * @return this builder
         */
        public Builder diskId(@Nullable String diskId) {
            this.diskId = diskId;
            return this;
        }

        /**
         * The size in GiB. A reinstallation may ask for a larger one than now, but never for a smaller one.
         * Without it, the size stays, unless the image needs more.
         *
         * <p>For example {@code 60}.
         *
         * @param diskSize the value
         * @return this builder
         */
        public Builder diskSize(long diskSize) {
            this.diskSize = diskSize;
            return this;
        }

        /**
         * The size in GiB. A reinstallation may ask for a larger one than now, but never for a smaller one.
         * Without it, the size stays, unless the image needs more.
         *
         * <p>For example {@code 60}.
         *
         * @param diskSize the value, or null to clear it
         * @return this builder
         */
        public Builder diskSize(@Nullable Long diskSize) {
            this.diskSize = diskSize;
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
         * The name of the disk, at most 128 characters.
         *
         * <p>For example {@code web-7-system}.
         *
         * @param diskName the value, or null to clear it
         * @return this builder
         */
        public Builder diskName(@Nullable String diskName) {
            this.diskName = diskName;
            return this;
        }

        /**
         * Whether the disk is encrypted. False by default. A reinstallation cannot change it: so far, only
         * RunInstances takes it, and not for every account.
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
         * The ID of the key that the disk is encrypted with, not the key itself. As with Encrypt, only
         * RunInstances takes it so far.
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
         * Makes the object.
         *
         * @return a new object
         */
        public SystemDisk build() {
            return new SystemDisk(this);
        }
    }
}
