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
 * An instance as it is at the moment.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class Instance extends Structure {
    /** The value of {@code Placement}. */
    private final @Nullable Placement placement;

    /** The value of {@code InstanceId}. */
    private final @Nullable String instanceId;

    /** The value of {@code InstanceType}. */
    private final @Nullable String instanceType;

    /** The value of {@code CPU}. */
    private final @Nullable Long cpu;

    /** The value of {@code Memory}. */
    private final @Nullable Long memory;

    /** The value of {@code RestrictState}. */
    private final @Nullable String restrictState;

    /** The value of {@code InstanceName}. */
    private final @Nullable String instanceName;

    /** The value of {@code InstanceChargeType}. */
    private final @Nullable String instanceChargeType;

    /** The value of {@code SystemDisk}. */
    private final @Nullable SystemDisk systemDisk;

    /** The value of {@code DataDisks}. */
    private final @Nullable List<DataDisk> dataDisks;

    /** The value of {@code PrivateIpAddresses}. */
    private final @Nullable List<String> privateIpAddresses;

    /** The value of {@code PublicIpAddresses}. */
    private final @Nullable List<String> publicIpAddresses;

    /** The value of {@code InternetAccessible}. */
    private final @Nullable InternetAccessible internetAccessible;

    /** The value of {@code VirtualPrivateCloud}. */
    private final @Nullable VirtualPrivateCloud virtualPrivateCloud;

    /** The value of {@code ImageId}. */
    private final @Nullable String imageId;

    /** The value of {@code RenewFlag}. */
    private final @Nullable String renewFlag;

    /** The value of {@code CreatedTime}. */
    private final @Nullable String createdTime;

    /** The value of {@code ExpiredTime}. */
    private final @Nullable String expiredTime;

    /** The value of {@code OsName}. */
    private final @Nullable String osName;

    /** The value of {@code SecurityGroupIds}. */
    private final @Nullable List<String> securityGroupIds;

    /** The value of {@code LoginSettings}. */
    private final @Nullable LoginSettings loginSettings;

    /** The value of {@code InstanceState}. */
    private final @Nullable String instanceState;

    /** The value of {@code Tags}. */
    private final @Nullable List<Tag> tags;

    /** The value of {@code StopChargingMode}. */
    private final @Nullable String stopChargingMode;

    /** The value of {@code Uuid}. */
    private final @Nullable String uuid;

    /** The value of {@code LatestOperation}. */
    private final @Nullable String latestOperation;

    /** The value of {@code LatestOperationState}. */
    private final @Nullable String latestOperationState;

    /** The value of {@code LatestOperationRequestId}. */
    private final @Nullable String latestOperationRequestId;

    /** The value of {@code DisasterRecoverGroupId}. */
    private final @Nullable String disasterRecoverGroupId;

    /** The value of {@code IPv6Addresses}. */
    private final @Nullable List<String> ipv6Addresses;

    /** The value of {@code CamRoleName}. */
    private final @Nullable String camRoleName;

    /** The value of {@code HpcClusterId}. */
    private final @Nullable String hpcClusterId;

    /** The value of {@code RdmaIpAddresses}. */
    private final @Nullable List<String> rdmaIpAddresses;

    /** The value of {@code DedicatedClusterId}. */
    private final @Nullable String dedicatedClusterId;

    /** The value of {@code IsolatedSource}. */
    private final @Nullable String isolatedSource;

    /** The value of {@code DisasterRecoverGroupIds}. */
    private final @Nullable List<String> disasterRecoverGroupIds;

    /** The value of {@code GPUInfo}. */
    private final @Nullable GPUInfo gpuInfo;

    /** The value of {@code LicenseType}. */
    private final @Nullable String licenseType;

    /** The value of {@code DisableApiTermination}. */
    private final @Nullable Boolean disableApiTermination;

    /** The value of {@code DefaultLoginUser}. */
    private final @Nullable String defaultLoginUser;

    /** The value of {@code DefaultLoginPort}. */
    private final @Nullable Long defaultLoginPort;

    /** The value of {@code LatestOperationErrorMsg}. */
    private final @Nullable String latestOperationErrorMsg;

    /** The value of {@code Metadata}. */
    private final @Nullable Metadata metadata;

    /** The value of {@code PublicIPv6Addresses}. */
    private final @Nullable List<String> publicIpv6Addresses;

    /** The value of {@code CpuTopology}. */
    private final @Nullable CpuTopology cpuTopology;

    /** The value of {@code PartitionNumber}. */
    private final @Nullable Long partitionNumber;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private Instance(Builder builder) {
        super(builder);
        this.placement = builder.placement;
        this.instanceId = builder.instanceId;
        this.instanceType = builder.instanceType;
        this.cpu = builder.cpu;
        this.memory = builder.memory;
        this.restrictState = builder.restrictState;
        this.instanceName = builder.instanceName;
        this.instanceChargeType = builder.instanceChargeType;
        this.systemDisk = builder.systemDisk;
        this.dataDisks = builder.dataDisks;
        this.privateIpAddresses = builder.privateIpAddresses;
        this.publicIpAddresses = builder.publicIpAddresses;
        this.internetAccessible = builder.internetAccessible;
        this.virtualPrivateCloud = builder.virtualPrivateCloud;
        this.imageId = builder.imageId;
        this.renewFlag = builder.renewFlag;
        this.createdTime = builder.createdTime;
        this.expiredTime = builder.expiredTime;
        this.osName = builder.osName;
        this.securityGroupIds = builder.securityGroupIds;
        this.loginSettings = builder.loginSettings;
        this.instanceState = builder.instanceState;
        this.tags = builder.tags;
        this.stopChargingMode = builder.stopChargingMode;
        this.uuid = builder.uuid;
        this.latestOperation = builder.latestOperation;
        this.latestOperationState = builder.latestOperationState;
        this.latestOperationRequestId = builder.latestOperationRequestId;
        this.disasterRecoverGroupId = builder.disasterRecoverGroupId;
        this.ipv6Addresses = builder.ipv6Addresses;
        this.camRoleName = builder.camRoleName;
        this.hpcClusterId = builder.hpcClusterId;
        this.rdmaIpAddresses = builder.rdmaIpAddresses;
        this.dedicatedClusterId = builder.dedicatedClusterId;
        this.isolatedSource = builder.isolatedSource;
        this.disasterRecoverGroupIds = builder.disasterRecoverGroupIds;
        this.gpuInfo = builder.gpuInfo;
        this.licenseType = builder.licenseType;
        this.disableApiTermination = builder.disableApiTermination;
        this.defaultLoginUser = builder.defaultLoginUser;
        this.defaultLoginPort = builder.defaultLoginPort;
        this.latestOperationErrorMsg = builder.latestOperationErrorMsg;
        this.metadata = builder.metadata;
        this.publicIpv6Addresses = builder.publicIpv6Addresses;
        this.cpuTopology = builder.cpuTopology;
        this.partitionNumber = builder.partitionNumber;
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
    public static Instance of(Consumer<Builder> steps) {
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
     * Where the instance is.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Placement placement() {
        return placement;
    }

    /**
     * The ID of the instance.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String instanceId() {
        return instanceId;
    }

    /**
     * The model of the instance.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String instanceType() {
        return instanceType;
    }

    /**
     * How many CPU cores it has.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long cpu() {
        return cpu;
    }

    /**
     * How much memory it has, in GiB.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long memory() {
        return memory;
    }

    /**
     * Whether the account may use the instance: NORMAL, EXPIRED, or PROTECTIVELY_ISOLATED if it was
     * isolated for safety.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String restrictState() {
        return restrictState;
    }

    /**
     * The name that its owner gave it.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String instanceName() {
        return instanceName;
    }

    /**
     * How it is billed: PREPAID for months in advance, POSTPAID_BY_HOUR by use, SPOTPAID at the spot
     * price, CDHPAID through the dedicated host it is on, or CDCPAID through the dedicated cluster.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String instanceChargeType() {
        return instanceChargeType;
    }

    /**
     * Its system disk. A reinstallation that changes between Linux and Windows gives the disk a new ID.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable SystemDisk systemDisk() {
        return systemDisk;
    }

    /**
     * Its data disks.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<DataDisk> dataDisks() {
        return dataDisks;
    }

    /**
     * The private IP addresses of its primary network interface.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> privateIpAddresses() {
        return privateIpAddresses;
    }

    /**
     * The public IP addresses of its primary network interface; null if it has none.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> publicIpAddresses() {
        return publicIpAddresses;
    }

    /**
     * How it is reached from the Internet, and how that is billed.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable InternetAccessible internetAccessible() {
        return internetAccessible;
    }

    /**
     * The private network that it is in.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable VirtualPrivateCloud virtualPrivateCloud() {
        return virtualPrivateCloud;
    }

    /**
     * The ID of the image that it was made from.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String imageId() {
        return imageId;
    }

    /**
     * What happens when its term ends: NOTIFY_AND_MANUAL_RENEW gives notice, NOTIFY_AND_AUTO_RENEW gives
     * notice and renews, DISABLE_NOTIFY_AND_MANUAL_RENEW does neither. It is null for instances that are
     * billed by use.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String renewFlag() {
        return renewFlag;
    }

    /**
     * When it was created, in UTC.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String createdTime() {
        return createdTime;
    }

    /**
     * When its term ends, in UTC. It is null for instances that are billed by use.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String expiredTime() {
        return expiredTime;
    }

    /**
     * The name of its operating system.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String osName() {
        return osName;
    }

    /**
     * The IDs of the security groups that it belongs to.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> securityGroupIds() {
        return securityGroupIds;
    }

    /**
     * How to log in. Of the settings, only the keys come back.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable LoginSettings loginSettings() {
        return loginSettings;
    }

    /**
     * What it is doing, such as STARTING, RUNNING, REBOOTING or STOPPED.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String instanceState() {
        return instanceState;
    }

    /**
     * Its tags.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<Tag> tags() {
        return tags;
    }

    /**
     * Whether it is billed while it is stopped: KEEP_CHARGING or STOP_CHARGING; NOT_APPLICABLE if it is
     * not stopped or must be billed anyway.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String stopChargingMode() {
        return stopChargingMode;
    }

    /**
     * An ID of the instance that no other has anywhere.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String uuid() {
        return uuid;
    }

    /**
     * The action that was last called for it, such as ResetInstance or StopInstances; null if there is
     * none.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String latestOperation() {
        return latestOperation;
    }

    /**
     * What became of that action: OPERATING while it runs, then SUCCESS or FAILED; null if there is none.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String latestOperationState() {
        return latestOperationState;
    }

    /**
     * The RequestId of the call that started that action; null if there is none. If it is the one that
     * ResetInstance answered with, that call ran.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String latestOperationRequestId() {
        return latestOperationRequestId;
    }

    /**
     * The ID of the placement group that it is in. DisasterRecoverGroupIds has taken its place.
     *
     * @return the value, or null if it is not set
     * @deprecated The service no longer wants it.
     */
    @Deprecated
    public @Nullable String disasterRecoverGroupId() {
        return disasterRecoverGroupId;
    }

    /**
     * Its IPv6 addresses; null if it has none.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> ipv6Addresses() {
        return ipv6Addresses;
    }

    /**
     * The name of the CAM role that it may take on; null if there is none.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String camRoleName() {
        return camRoleName;
    }

    /**
     * The ID of the high-performance computing cluster that it is in.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String hpcClusterId() {
        return hpcClusterId;
    }

    /**
     * Its IP addresses inside that cluster; null if it has none.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> rdmaIpAddresses() {
        return rdmaIpAddresses;
    }

    /**
     * The ID of the dedicated cluster that it is in.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String dedicatedClusterId() {
        return dedicatedClusterId;
    }

    /**
     * Why it is isolated: ARREAR for money owed, EXPIRE for an ended term, MANMADE because it was
     * returned; NOTISOLATED if it is not.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String isolatedSource() {
        return isolatedSource;
    }

    /**
     * The IDs of the placement groups that it is in, of which there is at most one so far.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> disasterRecoverGroupIds() {
        return disasterRecoverGroupIds;
    }

    /**
     * Its GPUs. Instances without any do not have it.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable GPUInfo gpuInfo() {
        return gpuInfo;
    }

    /**
     * The kind of licence that its operating system runs under, TencentCloud by default.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String licenseType() {
        return licenseType;
    }

    /**
     * Whether it is protected from being destroyed through the API. False by default.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Boolean disableApiTermination() {
        return disableApiTermination;
    }

    /**
     * The user to log in as by default.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String defaultLoginUser() {
        return defaultLoginUser;
    }

    /**
     * The port to log in at by default.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long defaultLoginPort() {
        return defaultLoginPort;
    }

    /**
     * What went wrong with the latest operation; null if nothing did.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String latestOperationErrorMsg() {
        return latestOperationErrorMsg;
    }

    /**
     * What was handed to the instance when it was created. Not every account can use it yet.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Metadata metadata() {
        return metadata;
    }

    /**
     * The public IPv6 addresses that are bound to it.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable List<String> publicIpv6Addresses() {
        return publicIpv6Addresses;
    }

    /**
     * How its CPU is laid out.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable CpuTopology cpuTopology() {
        return cpuTopology;
    }

    /**
     * In which partition of its placement group it is. Not every account can use it yet.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable Long partitionNumber() {
        return partitionNumber;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.struct("Placement", placement);
        writer.string("InstanceId", instanceId);
        writer.string("InstanceType", instanceType);
        writer.int64("CPU", cpu);
        writer.int64("Memory", memory);
        writer.string("RestrictState", restrictState);
        writer.string("InstanceName", instanceName);
        writer.string("InstanceChargeType", instanceChargeType);
        writer.struct("SystemDisk", systemDisk);
        writer.structs("DataDisks", dataDisks);
        writer.strings("PrivateIpAddresses", privateIpAddresses);
        writer.strings("PublicIpAddresses", publicIpAddresses);
        writer.struct("InternetAccessible", internetAccessible);
        writer.struct("VirtualPrivateCloud", virtualPrivateCloud);
        writer.string("ImageId", imageId);
        writer.string("RenewFlag", renewFlag);
        writer.string("CreatedTime", createdTime);
        writer.string("ExpiredTime", expiredTime);
        writer.string("OsName", osName);
        writer.strings("SecurityGroupIds", securityGroupIds);
        writer.struct("LoginSettings", loginSettings);
        writer.string("InstanceState", instanceState);
        writer.structs("Tags", tags);
        writer.string("StopChargingMode", stopChargingMode);
        writer.string("Uuid", uuid);
        writer.string("LatestOperation", latestOperation);
        writer.string("LatestOperationState", latestOperationState);
        writer.string("LatestOperationRequestId", latestOperationRequestId);
        writer.string("DisasterRecoverGroupId", disasterRecoverGroupId);
        writer.strings("IPv6Addresses", ipv6Addresses);
        writer.string("CamRoleName", camRoleName);
        writer.string("HpcClusterId", hpcClusterId);
        writer.strings("RdmaIpAddresses", rdmaIpAddresses);
        writer.string("DedicatedClusterId", dedicatedClusterId);
        writer.string("IsolatedSource", isolatedSource);
        writer.strings("DisasterRecoverGroupIds", disasterRecoverGroupIds);
        writer.struct("GPUInfo", gpuInfo);
        writer.string("LicenseType", licenseType);
        writer.bool("DisableApiTermination", disableApiTermination);
        writer.string("DefaultLoginUser", defaultLoginUser);
        writer.int64("DefaultLoginPort", defaultLoginPort);
        writer.string("LatestOperationErrorMsg", latestOperationErrorMsg);
        writer.struct("Metadata", metadata);
        writer.strings("PublicIPv6Addresses", publicIpv6Addresses);
        writer.struct("CpuTopology", cpuTopology);
        writer.int64("PartitionNumber", partitionNumber);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static Instance readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Placement" -> builder.placement = reader.struct(Placement::readFrom);
                case "InstanceId" -> builder.instanceId = reader.string();
                case "InstanceType" -> builder.instanceType = reader.string();
                case "CPU" -> builder.cpu = reader.int64();
                case "Memory" -> builder.memory = reader.int64();
                case "RestrictState" -> builder.restrictState = reader.string();
                case "InstanceName" -> builder.instanceName = reader.string();
                case "InstanceChargeType" -> builder.instanceChargeType = reader.string();
                case "SystemDisk" -> builder.systemDisk = reader.struct(SystemDisk::readFrom);
                case "DataDisks" -> builder.dataDisks = reader.structs(DataDisk::readFrom);
                case "PrivateIpAddresses" -> builder.privateIpAddresses = reader.strings();
                case "PublicIpAddresses" -> builder.publicIpAddresses = reader.strings();
                case "InternetAccessible" -> builder.internetAccessible = reader.struct(InternetAccessible::readFrom);
                case "VirtualPrivateCloud" -> builder.virtualPrivateCloud = reader.struct(VirtualPrivateCloud::readFrom);
                case "ImageId" -> builder.imageId = reader.string();
                case "RenewFlag" -> builder.renewFlag = reader.string();
                case "CreatedTime" -> builder.createdTime = reader.string();
                case "ExpiredTime" -> builder.expiredTime = reader.string();
                case "OsName" -> builder.osName = reader.string();
                case "SecurityGroupIds" -> builder.securityGroupIds = reader.strings();
                case "LoginSettings" -> builder.loginSettings = reader.struct(LoginSettings::readFrom);
                case "InstanceState" -> builder.instanceState = reader.string();
                case "Tags" -> builder.tags = reader.structs(Tag::readFrom);
                case "StopChargingMode" -> builder.stopChargingMode = reader.string();
                case "Uuid" -> builder.uuid = reader.string();
                case "LatestOperation" -> builder.latestOperation = reader.string();
                case "LatestOperationState" -> builder.latestOperationState = reader.string();
                case "LatestOperationRequestId" -> builder.latestOperationRequestId = reader.string();
                case "DisasterRecoverGroupId" -> builder.disasterRecoverGroupId = reader.string();
                case "IPv6Addresses" -> builder.ipv6Addresses = reader.strings();
                case "CamRoleName" -> builder.camRoleName = reader.string();
                case "HpcClusterId" -> builder.hpcClusterId = reader.string();
                case "RdmaIpAddresses" -> builder.rdmaIpAddresses = reader.strings();
                case "DedicatedClusterId" -> builder.dedicatedClusterId = reader.string();
                case "IsolatedSource" -> builder.isolatedSource = reader.string();
                case "DisasterRecoverGroupIds" -> builder.disasterRecoverGroupIds = reader.strings();
                case "GPUInfo" -> builder.gpuInfo = reader.struct(GPUInfo::readFrom);
                case "LicenseType" -> builder.licenseType = reader.string();
                case "DisableApiTermination" -> builder.disableApiTermination = reader.bool();
                case "DefaultLoginUser" -> builder.defaultLoginUser = reader.string();
                case "DefaultLoginPort" -> builder.defaultLoginPort = reader.int64();
                case "LatestOperationErrorMsg" -> builder.latestOperationErrorMsg = reader.string();
                case "Metadata" -> builder.metadata = reader.struct(Metadata::readFrom);
                case "PublicIPv6Addresses" -> builder.publicIpv6Addresses = reader.strings();
                case "CpuTopology" -> builder.cpuTopology = reader.struct(CpuTopology::readFrom);
                case "PartitionNumber" -> builder.partitionNumber = reader.int64();
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
    public static Instance fromJson(String json) {
        return WireForms.fromJson(json, Instance::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Instance that
                && Objects.equals(placement, that.placement)
                && Objects.equals(instanceId, that.instanceId)
                && Objects.equals(instanceType, that.instanceType)
                && Objects.equals(cpu, that.cpu)
                && Objects.equals(memory, that.memory)
                && Objects.equals(restrictState, that.restrictState)
                && Objects.equals(instanceName, that.instanceName)
                && Objects.equals(instanceChargeType, that.instanceChargeType)
                && Objects.equals(systemDisk, that.systemDisk)
                && Objects.equals(dataDisks, that.dataDisks)
                && Objects.equals(privateIpAddresses, that.privateIpAddresses)
                && Objects.equals(publicIpAddresses, that.publicIpAddresses)
                && Objects.equals(internetAccessible, that.internetAccessible)
                && Objects.equals(virtualPrivateCloud, that.virtualPrivateCloud)
                && Objects.equals(imageId, that.imageId)
                && Objects.equals(renewFlag, that.renewFlag)
                && Objects.equals(createdTime, that.createdTime)
                && Objects.equals(expiredTime, that.expiredTime)
                && Objects.equals(osName, that.osName)
                && Objects.equals(securityGroupIds, that.securityGroupIds)
                && Objects.equals(loginSettings, that.loginSettings)
                && Objects.equals(instanceState, that.instanceState)
                && Objects.equals(tags, that.tags)
                && Objects.equals(stopChargingMode, that.stopChargingMode)
                && Objects.equals(uuid, that.uuid)
                && Objects.equals(latestOperation, that.latestOperation)
                && Objects.equals(latestOperationState, that.latestOperationState)
                && Objects.equals(latestOperationRequestId, that.latestOperationRequestId)
                && Objects.equals(disasterRecoverGroupId, that.disasterRecoverGroupId)
                && Objects.equals(ipv6Addresses, that.ipv6Addresses)
                && Objects.equals(camRoleName, that.camRoleName)
                && Objects.equals(hpcClusterId, that.hpcClusterId)
                && Objects.equals(rdmaIpAddresses, that.rdmaIpAddresses)
                && Objects.equals(dedicatedClusterId, that.dedicatedClusterId)
                && Objects.equals(isolatedSource, that.isolatedSource)
                && Objects.equals(disasterRecoverGroupIds, that.disasterRecoverGroupIds)
                && Objects.equals(gpuInfo, that.gpuInfo)
                && Objects.equals(licenseType, that.licenseType)
                && Objects.equals(disableApiTermination, that.disableApiTermination)
                && Objects.equals(defaultLoginUser, that.defaultLoginUser)
                && Objects.equals(defaultLoginPort, that.defaultLoginPort)
                && Objects.equals(latestOperationErrorMsg, that.latestOperationErrorMsg)
                && Objects.equals(metadata, that.metadata)
                && Objects.equals(publicIpv6Addresses, that.publicIpv6Addresses)
                && Objects.equals(cpuTopology, that.cpuTopology)
                && Objects.equals(partitionNumber, that.partitionNumber)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(placement, instanceId, instanceType, cpu, memory, restrictState,
                instanceName, instanceChargeType, systemDisk, dataDisks, privateIpAddresses,
                publicIpAddresses, internetAccessible, virtualPrivateCloud, imageId, renewFlag,
                createdTime, expiredTime, osName, securityGroupIds, loginSettings, instanceState,
                tags, stopChargingMode, uuid, latestOperation, latestOperationState,
                latestOperationRequestId, disasterRecoverGroupId, ipv6Addresses, camRoleName,
                hpcClusterId, rdmaIpAddresses, dedicatedClusterId, isolatedSource,
                disasterRecoverGroupIds, gpuInfo, licenseType, disableApiTermination,
                defaultLoginUser, defaultLoginPort, latestOperationErrorMsg, metadata,
                publicIpv6Addresses, cpuTopology, partitionNumber, extras());
    }

    /** Collects the values of {@link Instance}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code Placement}. */
        private @Nullable Placement placement;

        /** The value of {@code InstanceId}. */
        private @Nullable String instanceId;

        /** The value of {@code InstanceType}. */
        private @Nullable String instanceType;

        /** The value of {@code CPU}. */
        private @Nullable Long cpu;

        /** The value of {@code Memory}. */
        private @Nullable Long memory;

        /** The value of {@code RestrictState}. */
        private @Nullable String restrictState;

        /** The value of {@code InstanceName}. */
        private @Nullable String instanceName;

        /** The value of {@code InstanceChargeType}. */
        private @Nullable String instanceChargeType;

        /** The value of {@code SystemDisk}. */
        private @Nullable SystemDisk systemDisk;

        /** The value of {@code DataDisks}. */
        private @Nullable List<DataDisk> dataDisks;

        /** The value of {@code PrivateIpAddresses}. */
        private @Nullable List<String> privateIpAddresses;

        /** The value of {@code PublicIpAddresses}. */
        private @Nullable List<String> publicIpAddresses;

        /** The value of {@code InternetAccessible}. */
        private @Nullable InternetAccessible internetAccessible;

        /** The value of {@code VirtualPrivateCloud}. */
        private @Nullable VirtualPrivateCloud virtualPrivateCloud;

        /** The value of {@code ImageId}. */
        private @Nullable String imageId;

        /** The value of {@code RenewFlag}. */
        private @Nullable String renewFlag;

        /** The value of {@code CreatedTime}. */
        private @Nullable String createdTime;

        /** The value of {@code ExpiredTime}. */
        private @Nullable String expiredTime;

        /** The value of {@code OsName}. */
        private @Nullable String osName;

        /** The value of {@code SecurityGroupIds}. */
        private @Nullable List<String> securityGroupIds;

        /** The value of {@code LoginSettings}. */
        private @Nullable LoginSettings loginSettings;

        /** The value of {@code InstanceState}. */
        private @Nullable String instanceState;

        /** The value of {@code Tags}. */
        private @Nullable List<Tag> tags;

        /** The value of {@code StopChargingMode}. */
        private @Nullable String stopChargingMode;

        /** The value of {@code Uuid}. */
        private @Nullable String uuid;

        /** The value of {@code LatestOperation}. */
        private @Nullable String latestOperation;

        /** The value of {@code LatestOperationState}. */
        private @Nullable String latestOperationState;

        /** The value of {@code LatestOperationRequestId}. */
        private @Nullable String latestOperationRequestId;

        /** The value of {@code DisasterRecoverGroupId}. */
        private @Nullable String disasterRecoverGroupId;

        /** The value of {@code IPv6Addresses}. */
        private @Nullable List<String> ipv6Addresses;

        /** The value of {@code CamRoleName}. */
        private @Nullable String camRoleName;

        /** The value of {@code HpcClusterId}. */
        private @Nullable String hpcClusterId;

        /** The value of {@code RdmaIpAddresses}. */
        private @Nullable List<String> rdmaIpAddresses;

        /** The value of {@code DedicatedClusterId}. */
        private @Nullable String dedicatedClusterId;

        /** The value of {@code IsolatedSource}. */
        private @Nullable String isolatedSource;

        /** The value of {@code DisasterRecoverGroupIds}. */
        private @Nullable List<String> disasterRecoverGroupIds;

        /** The value of {@code GPUInfo}. */
        private @Nullable GPUInfo gpuInfo;

        /** The value of {@code LicenseType}. */
        private @Nullable String licenseType;

        /** The value of {@code DisableApiTermination}. */
        private @Nullable Boolean disableApiTermination;

        /** The value of {@code DefaultLoginUser}. */
        private @Nullable String defaultLoginUser;

        /** The value of {@code DefaultLoginPort}. */
        private @Nullable Long defaultLoginPort;

        /** The value of {@code LatestOperationErrorMsg}. */
        private @Nullable String latestOperationErrorMsg;

        /** The value of {@code Metadata}. */
        private @Nullable Metadata metadata;

        /** The value of {@code PublicIPv6Addresses}. */
        private @Nullable List<String> publicIpv6Addresses;

        /** The value of {@code CpuTopology}. */
        private @Nullable CpuTopology cpuTopology;

        /** The value of {@code PartitionNumber}. */
        private @Nullable Long partitionNumber;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(Instance source) {
            super(source);
            this.placement = source.placement;
            this.instanceId = source.instanceId;
            this.instanceType = source.instanceType;
            this.cpu = source.cpu;
            this.memory = source.memory;
            this.restrictState = source.restrictState;
            this.instanceName = source.instanceName;
            this.instanceChargeType = source.instanceChargeType;
            this.systemDisk = source.systemDisk;
            this.dataDisks = source.dataDisks;
            this.privateIpAddresses = source.privateIpAddresses;
            this.publicIpAddresses = source.publicIpAddresses;
            this.internetAccessible = source.internetAccessible;
            this.virtualPrivateCloud = source.virtualPrivateCloud;
            this.imageId = source.imageId;
            this.renewFlag = source.renewFlag;
            this.createdTime = source.createdTime;
            this.expiredTime = source.expiredTime;
            this.osName = source.osName;
            this.securityGroupIds = source.securityGroupIds;
            this.loginSettings = source.loginSettings;
            this.instanceState = source.instanceState;
            this.tags = source.tags;
            this.stopChargingMode = source.stopChargingMode;
            this.uuid = source.uuid;
            this.latestOperation = source.latestOperation;
            this.latestOperationState = source.latestOperationState;
            this.latestOperationRequestId = source.latestOperationRequestId;
            this.disasterRecoverGroupId = source.disasterRecoverGroupId;
            this.ipv6Addresses = source.ipv6Addresses;
            this.camRoleName = source.camRoleName;
            this.hpcClusterId = source.hpcClusterId;
            this.rdmaIpAddresses = source.rdmaIpAddresses;
            this.dedicatedClusterId = source.dedicatedClusterId;
            this.isolatedSource = source.isolatedSource;
            this.disasterRecoverGroupIds = source.disasterRecoverGroupIds;
            this.gpuInfo = source.gpuInfo;
            this.licenseType = source.licenseType;
            this.disableApiTermination = source.disableApiTermination;
            this.defaultLoginUser = source.defaultLoginUser;
            this.defaultLoginPort = source.defaultLoginPort;
            this.latestOperationErrorMsg = source.latestOperationErrorMsg;
            this.metadata = source.metadata;
            this.publicIpv6Addresses = source.publicIpv6Addresses;
            this.cpuTopology = source.cpuTopology;
            this.partitionNumber = source.partitionNumber;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Where the instance is.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder placement(Consumer<Placement.Builder> steps) {
            return placement(Placement.of(steps));
        }

        /**
         * Where the instance is.
         *
         * @param placement the value, or null to clear it
         * @return this builder
         */
        public Builder placement(@Nullable Placement placement) {
            this.placement = placement;
            return this;
        }

        /**
         * The ID of the instance.
         *
         * <p>For example {@code ins-4n8w2k5c}.
         *
         * @param instanceId the value, or null to clear it
         * @return this builder
         */
        public Builder instanceId(@Nullable String instanceId) {
            this.instanceId = instanceId;
            return this;
        }

        /**
         * The model of the instance.
         *
         * <p>For example {@code S5.MEDIUM4}.
         *
         * @param instanceType the value, or null to clear it
         * @return this builder
         */
        public Builder instanceType(@Nullable String instanceType) {
            this.instanceType = instanceType;
            return this;
        }

        /**
         * How many CPU cores it has.
         *
         * <p>For example {@code 2}.
         *
         * @param cpu the value
         * @return this builder
         */
        public Builder cpu(long cpu) {
            this.cpu = cpu;
            return this;
        }

        /**
         * How many CPU cores it has.
         *
         * <p>For example {@code 2}.
         *
         * @param cpu the value, or null to clear it
         * @return this builder
         */
        public Builder cpu(@Nullable Long cpu) {
            this.cpu = cpu;
            return this;
        }

        /**
         * How much memory it has, in GiB.
         *
         * <p>For example {@code 4}.
         *
         * @param memory the value
         * @return this builder
         */
        public Builder memory(long memory) {
            this.memory = memory;
            return this;
        }

        /**
         * How much memory it has, in GiB.
         *
         * <p>For example {@code 4}.
         *
         * @param memory the value, or null to clear it
         * @return this builder
         */
        public Builder memory(@Nullable Long memory) {
            this.memory = memory;
            return this;
        }

        /**
         * Whether the account may use the instance: NORMAL, EXPIRED, or PROTECTIVELY_ISOLATED if it was
         * isolated for safety.
         *
         * <p>For example {@code NORMAL}.
         *
         * @param restrictState the value, or null to clear it
         * @return this builder
         */
        public Builder restrictState(@Nullable String restrictState) {
            this.restrictState = restrictState;
            return this;
        }

        /**
         * The name that its owner gave it.
         *
         * <p>For example {@code web-7}.
         *
         * @param instanceName the value, or null to clear it
         * @return this builder
         */
        public Builder instanceName(@Nullable String instanceName) {
            this.instanceName = instanceName;
            return this;
        }

        /**
         * How it is billed: PREPAID for months in advance, POSTPAID_BY_HOUR by use, SPOTPAID at the spot
         * price, CDHPAID through the dedicated host it is on, or CDCPAID through the dedicated cluster.
         *
         * <p>For example {@code POSTPAID_BY_HOUR}.
         *
         * @param instanceChargeType the value, or null to clear it
         * @return this builder
         */
        public Builder instanceChargeType(@Nullable String instanceChargeType) {
            this.instanceChargeType = instanceChargeType;
            return this;
        }

        /**
         * Its system disk. A reinstallation that changes between Linux and Windows gives the disk a new ID.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder systemDisk(Consumer<SystemDisk.Builder> steps) {
            return systemDisk(SystemDisk.of(steps));
        }

        /**
         * Its system disk. A reinstallation that changes between Linux and Windows gives the disk a new ID.
         *
         * @param systemDisk the value, or null to clear it
         * @return this builder
         */
        public Builder systemDisk(@Nullable SystemDisk systemDisk) {
            this.systemDisk = systemDisk;
            return this;
        }

        /**
         * Its data disks.
         *
         * @param dataDisks the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder dataDisks(@Nullable Collection<DataDisk> dataDisks) {
            this.dataDisks = Lists.copyOf(dataDisks);
            return this;
        }

        /**
         * Its data disks.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder dataDisks(DataDisk first, DataDisk... rest) {
            this.dataDisks = Lists.of(first, rest);
            return this;
        }

        /**
         * Its data disks.
         *
         * @param first fills an empty builder, whose object is the first element
         * @param rest do the same for further elements
         * @return this builder
         */
        @SafeVarargs
        public final Builder dataDisks(Consumer<DataDisk.Builder> first,
                Consumer<DataDisk.Builder>... rest) {
            List<DataDisk> all = new ArrayList<>(rest.length + 1);
            all.add(DataDisk.of(first));
            for (Consumer<DataDisk.Builder> steps : rest) {
                all.add(DataDisk.of(steps));
            }
            return dataDisks(all);
        }

        /**
         * The private IP addresses of its primary network interface.
         *
         * @param privateIpAddresses the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder privateIpAddresses(@Nullable Collection<String> privateIpAddresses) {
            this.privateIpAddresses = Lists.copyOf(privateIpAddresses);
            return this;
        }

        /**
         * The private IP addresses of its primary network interface.
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
         * The public IP addresses of its primary network interface; null if it has none.
         *
         * @param publicIpAddresses the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder publicIpAddresses(@Nullable Collection<String> publicIpAddresses) {
            this.publicIpAddresses = Lists.copyOf(publicIpAddresses);
            return this;
        }

        /**
         * The public IP addresses of its primary network interface; null if it has none.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder publicIpAddresses(String first, String... rest) {
            this.publicIpAddresses = Lists.of(first, rest);
            return this;
        }

        /**
         * How it is reached from the Internet, and how that is billed.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder internetAccessible(Consumer<InternetAccessible.Builder> steps) {
            return internetAccessible(InternetAccessible.of(steps));
        }

        /**
         * How it is reached from the Internet, and how that is billed.
         *
         * @param internetAccessible the value, or null to clear it
         * @return this builder
         */
        public Builder internetAccessible(@Nullable InternetAccessible internetAccessible) {
            this.internetAccessible = internetAccessible;
            return this;
        }

        /**
         * The private network that it is in.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder virtualPrivateCloud(Consumer<VirtualPrivateCloud.Builder> steps) {
            return virtualPrivateCloud(VirtualPrivateCloud.of(steps));
        }

        /**
         * The private network that it is in.
         *
         * @param virtualPrivateCloud the value, or null to clear it
         * @return this builder
         */
        public Builder virtualPrivateCloud(@Nullable VirtualPrivateCloud virtualPrivateCloud) {
            this.virtualPrivateCloud = virtualPrivateCloud;
            return this;
        }

        /**
         * The ID of the image that it was made from.
         *
         * <p>For example {@code img-7c2d5h0k}.
         *
         * @param imageId the value, or null to clear it
         * @return this builder
         */
        public Builder imageId(@Nullable String imageId) {
            this.imageId = imageId;
            return this;
        }

        /**
         * What happens when its term ends: NOTIFY_AND_MANUAL_RENEW gives notice, NOTIFY_AND_AUTO_RENEW gives
         * notice and renews, DISABLE_NOTIFY_AND_MANUAL_RENEW does neither. It is null for instances that are
         * billed by use.
         *
         * <p>For example {@code NOTIFY_AND_MANUAL_RENEW}.
         *
         * @param renewFlag the value, or null to clear it
         * @return this builder
         */
        public Builder renewFlag(@Nullable String renewFlag) {
            this.renewFlag = renewFlag;
            return this;
        }

        /**
         * When it was created, in UTC.
         *
         * <p>For example {@code 2026-02-11T08:15:00Z}.
         *
         * @param createdTime the value, or null to clear it
         * @return this builder
         */
        public Builder createdTime(@Nullable String createdTime) {
            this.createdTime = createdTime;
            return this;
        }

        /**
         * When its term ends, in UTC. It is null for instances that are billed by use.
         *
         * <p>For example {@code 2027-01-20T00:00:00Z}.
         *
         * @param expiredTime the value, or null to clear it
         * @return this builder
         */
        public Builder expiredTime(@Nullable String expiredTime) {
            this.expiredTime = expiredTime;
            return this;
        }

        /**
         * The name of its operating system.
         *
         * <p>For example {@code Ubuntu Server 24.04 LTS 64bit}.
         *
         * @param osName the value, or null to clear it
         * @return this builder
         */
        public Builder osName(@Nullable String osName) {
            this.osName = osName;
            return this;
        }

        /**
         * The IDs of the security groups that it belongs to.
         *
         * @param securityGroupIds the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder securityGroupIds(@Nullable Collection<String> securityGroupIds) {
            this.securityGroupIds = Lists.copyOf(securityGroupIds);
            return this;
        }

        /**
         * The IDs of the security groups that it belongs to.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder securityGroupIds(String first, String... rest) {
            this.securityGroupIds = Lists.of(first, rest);
            return this;
        }

        /**
         * How to log in. Of the settings, only the keys come back.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder loginSettings(Consumer<LoginSettings.Builder> steps) {
            return loginSettings(LoginSettings.of(steps));
        }

        /**
         * How to log in. Of the settings, only the keys come back.
         *
         * @param loginSettings the value, or null to clear it
         * @return this builder
         */
        public Builder loginSettings(@Nullable LoginSettings loginSettings) {
            this.loginSettings = loginSettings;
            return this;
        }

        /**
         * What it is doing, such as STARTING, RUNNING, REBOOTING or STOPPED.
         *
         * <p>For example {@code RUNNING}.
         *
         * @param instanceState the value, or null to clear it
         * @return this builder
         */
        public Builder instanceState(@Nullable String instanceState) {
            this.instanceState = instanceState;
            return this;
        }

        /**
         * Its tags.
         *
         * @param tags the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder tags(@Nullable Collection<Tag> tags) {
            this.tags = Lists.copyOf(tags);
            return this;
        }

        /**
         * Its tags.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder tags(Tag first, Tag... rest) {
            this.tags = Lists.of(first, rest);
            return this;
        }

        /**
         * Its tags.
         *
         * @param first fills an empty builder, whose object is the first element
         * @param rest do the same for further elements
         * @return this builder
         */
        @SafeVarargs
        public final Builder tags(Consumer<Tag.Builder> first, Consumer<Tag.Builder>... rest) {
            List<Tag> all = new ArrayList<>(rest.length + 1);
            all.add(Tag.of(first));
            for (Consumer<Tag.Builder> steps : rest) {
                all.add(Tag.of(steps));
            }
            return tags(all);
        }

        /**
         * Whether it is billed while it is stopped: KEEP_CHARGING or STOP_CHARGING; NOT_APPLICABLE if it is
         * not stopped or must be billed anyway.
         *
         * <p>For example {@code NOT_APPLICABLE}.
         *
         * @param stopChargingMode the value, or null to clear it
         * @return this builder
         */
        public Builder stopChargingMode(@Nullable String stopChargingMode) {
            this.stopChargingMode = stopChargingMode;
            return this;
        }

        /**
         * An ID of the instance that no other has anywhere.
         *
         * <p>For example {@code 3e8a5b12-6f90-4d47-9c3b-71f0a2d84e65}.
         *
         * @param uuid the value, or null to clear it
         * @return this builder
         */
        public Builder uuid(@Nullable String uuid) {
            this.uuid = uuid;
            return this;
        }

        /**
         * The action that was last called for it, such as ResetInstance or StopInstances; null if there is
         * none.
         *
         * <p>For example {@code ResetInstance}.
         *
         * @param latestOperation the value, or null to clear it
         * @return this builder
         */
        public Builder latestOperation(@Nullable String latestOperation) {
            this.latestOperation = latestOperation;
            return this;
        }

        /**
         * What became of that action: OPERATING while it runs, then SUCCESS or FAILED; null if there is none.
         *
         * <p>For example {@code OPERATING}.
         *
         * @param latestOperationState the value, or null to clear it
         * @return this builder
         */
        public Builder latestOperationState(@Nullable String latestOperationState) {
            this.latestOperationState = latestOperationState;
            return this;
        }

        /**
         * The RequestId of the call that started that action; null if there is none. If it is the one that
         * ResetInstance answered with, that call ran.
         *
         * <p>For example {@code 0b7f2d64-53ae-4c19-9e08-d1a6c3f58b27}.
         *
         * @param latestOperationRequestId the value, or null to clear it
         * @return this builder
         */
        public Builder latestOperationRequestId(@Nullable String latestOperationRequestId) {
            this.latestOperationRequestId = latestOperationRequestId;
            return this;
        }

        /**
         * The ID of the placement group that it is in. DisasterRecoverGroupIds has taken its place.
         *
         * <p>For example {@code ps-1q8z4m7b}.
         *
         * @param disasterRecoverGroupId the value, or null to clear it
         * @return this builder
         * @deprecated The service no longer wants it.
         */
        @Deprecated
        public Builder disasterRecoverGroupId(@Nullable String disasterRecoverGroupId) {
            this.disasterRecoverGroupId = disasterRecoverGroupId;
            return this;
        }

        /**
         * Its IPv6 addresses; null if it has none.
         *
         * @param ipv6Addresses the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder ipv6Addresses(@Nullable Collection<String> ipv6Addresses) {
            this.ipv6Addresses = Lists.copyOf(ipv6Addresses);
            return this;
        }

        /**
         * Its IPv6 addresses; null if it has none.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder ipv6Addresses(String first, String... rest) {
            this.ipv6Addresses = Lists.of(first, rest);
            return this;
        }

        /**
         * The name of the CAM role that it may take on; null if there is none.
         *
         * <p>For example {@code backup-writer}.
         *
         * @param camRoleName the value, or null to clear it
         * @return this builder
         */
        public Builder camRoleName(@Nullable String camRoleName) {
            this.camRoleName = camRoleName;
            return this;
        }

        /**
         * The ID of the high-performance computing cluster that it is in.
         *
         * <p>For example {@code hpc-2k7d0w5n}.
         *
         * @param hpcClusterId the value, or null to clear it
         * @return this builder
         */
        public Builder hpcClusterId(@Nullable String hpcClusterId) {
            this.hpcClusterId = hpcClusterId;
            return this;
        }

        /**
         * Its IP addresses inside that cluster; null if it has none.
         *
         * @param rdmaIpAddresses the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder rdmaIpAddresses(@Nullable Collection<String> rdmaIpAddresses) {
            this.rdmaIpAddresses = Lists.copyOf(rdmaIpAddresses);
            return this;
        }

        /**
         * Its IP addresses inside that cluster; null if it has none.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder rdmaIpAddresses(String first, String... rest) {
            this.rdmaIpAddresses = Lists.of(first, rest);
            return this;
        }

        /**
         * The ID of the dedicated cluster that it is in.
         *
         * <p>For example {@code cluster-3x9c6v1e}.
         *
         * @param dedicatedClusterId the value, or null to clear it
         * @return this builder
         */
        public Builder dedicatedClusterId(@Nullable String dedicatedClusterId) {
            this.dedicatedClusterId = dedicatedClusterId;
            return this;
        }

        /**
         * Why it is isolated: ARREAR for money owed, EXPIRE for an ended term, MANMADE because it was
         * returned; NOTISOLATED if it is not.
         *
         * <p>For example {@code NOTISOLATED}.
         *
         * @param isolatedSource the value, or null to clear it
         * @return this builder
         */
        public Builder isolatedSource(@Nullable String isolatedSource) {
            this.isolatedSource = isolatedSource;
            return this;
        }

        /**
         * The IDs of the placement groups that it is in, of which there is at most one so far.
         *
         * @param disasterRecoverGroupIds the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder disasterRecoverGroupIds(
                @Nullable Collection<String> disasterRecoverGroupIds) {
            this.disasterRecoverGroupIds = Lists.copyOf(disasterRecoverGroupIds);
            return this;
        }

        /**
         * The IDs of the placement groups that it is in, of which there is at most one so far.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder disasterRecoverGroupIds(String first, String... rest) {
            this.disasterRecoverGroupIds = Lists.of(first, rest);
            return this;
        }

        /**
         * Its GPUs. Instances without any do not have it.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder gpuInfo(Consumer<GPUInfo.Builder> steps) {
            return gpuInfo(GPUInfo.of(steps));
        }

        /**
         * Its GPUs. Instances without any do not have it.
         *
         * @param gpuInfo the value, or null to clear it
         * @return this builder
         */
        public Builder gpuInfo(@Nullable GPUInfo gpuInfo) {
            this.gpuInfo = gpuInfo;
            return this;
        }

        /**
         * The kind of licence that its operating system runs under, TencentCloud by default.
         *
         * <p>For example {@code TencentCloud}.
         *
         * @param licenseType the value, or null to clear it
         * @return this builder
         */
        public Builder licenseType(@Nullable String licenseType) {
            this.licenseType = licenseType;
            return this;
        }

        /**
         * Whether it is protected from being destroyed through the API. False by default.
         *
         * <p>For example {@code false}.
         *
         * @param disableApiTermination the value, or null to clear it
         * @return this builder
         */
        public Builder disableApiTermination(@Nullable Boolean disableApiTermination) {
            this.disableApiTermination = disableApiTermination;
            return this;
        }

        /**
         * The user to log in as by default.
         *
         * <p>For example {@code root}.
         *
         * @param defaultLoginUser the value, or null to clear it
         * @return this builder
         */
        public Builder defaultLoginUser(@Nullable String defaultLoginUser) {
            this.defaultLoginUser = defaultLoginUser;
            return this;
        }

        /**
         * The port to log in at by default.
         *
         * <p>For example {@code 22}.
         *
         * @param defaultLoginPort the value
         * @return this builder
         */
        public Builder defaultLoginPort(long defaultLoginPort) {
            this.defaultLoginPort = defaultLoginPort;
            return this;
        }

        /**
         * The port to log in at by default.
         *
         * <p>For example {@code 22}.
         *
         * @param defaultLoginPort the value, or null to clear it
         * @return this builder
         */
        public Builder defaultLoginPort(@Nullable Long defaultLoginPort) {
            this.defaultLoginPort = defaultLoginPort;
            return this;
        }

        /**
         * What went wrong with the latest operation; null if nothing did.
         *
         * @param latestOperationErrorMsg the value, or null to clear it
         * @return this builder
         */
        public Builder latestOperationErrorMsg(@Nullable String latestOperationErrorMsg) {
            this.latestOperationErrorMsg = latestOperationErrorMsg;
            return this;
        }

        /**
         * What was handed to the instance when it was created. Not every account can use it yet.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder metadata(Consumer<Metadata.Builder> steps) {
            return metadata(Metadata.of(steps));
        }

        /**
         * What was handed to the instance when it was created. Not every account can use it yet.
         *
         * @param metadata the value, or null to clear it
         * @return this builder
         */
        public Builder metadata(@Nullable Metadata metadata) {
            this.metadata = metadata;
            return this;
        }

        /**
         * The public IPv6 addresses that are bound to it.
         *
         * @param publicIpv6Addresses the elements, which are copied, or null to clear the list
         * @return this builder
         */
        public Builder publicIpv6Addresses(@Nullable Collection<String> publicIpv6Addresses) {
            this.publicIpv6Addresses = Lists.copyOf(publicIpv6Addresses);
            return this;
        }

        /**
         * The public IPv6 addresses that are bound to it.
         *
         * @param first the first element
         * @param rest further elements
         * @return this builder
         */
        public Builder publicIpv6Addresses(String first, String... rest) {
            this.publicIpv6Addresses = Lists.of(first, rest);
            return this;
        }

        /**
         * How its CPU is laid out.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder cpuTopology(Consumer<CpuTopology.Builder> steps) {
            return cpuTopology(CpuTopology.of(steps));
        }

        /**
         * How its CPU is laid out.
         *
         * @param cpuTopology the value, or null to clear it
         * @return this builder
         */
        public Builder cpuTopology(@Nullable CpuTopology cpuTopology) {
            this.cpuTopology = cpuTopology;
            return this;
        }

        /**
         * In which partition of its placement group it is. Not every account can use it yet.
         *
         * <p>For example {@code 2}.
         *
         * @param partitionNumber the value
         * @return this builder
         */
        public Builder partitionNumber(long partitionNumber) {
            this.partitionNumber = partitionNumber;
            return this;
        }

        /**
         * In which partition of its placement group it is. Not every account can use it yet.
         *
         * <p>For example {@code 2}.
         *
         * @param partitionNumber the value, or null to clear it
         * @return this builder
         */
        public Builder partitionNumber(@Nullable Long partitionNumber) {
            this.partitionNumber = partitionNumber;
            return this;
        }

        /**
         * Makes the object.
         *
         * @return a new object
         */
        public Instance build() {
            return new Instance(this);
        }
    }
}
