package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ParamWriter;
import dev.tc3.client.api.RateLimit;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.Structure;
import dev.tc3.client.api.StructureBuilder;
import dev.tc3.client.api.Violations;
import dev.tc3.client.api.WireForms;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of {@code ResetInstance}.
 *
 * <p>Immutable.
 */
@Generated("cvm 2017-03-12")
public final class ResetInstanceRequest extends Structure {
    /** How the action is called. */
    public static final ActionDescriptor<ResetInstanceRequest, ResetInstanceResponse> ACTION =
            new ActionDescriptor<ResetInstanceRequest, ResetInstanceResponse>(
                    CvmClient.SERVICE,
                    "ResetInstance",
                    Effect.DESTRUCTIVE,
                    new RateLimit(10, 1),
                    ResetInstanceResponse::readFrom)
                    .observedBy(() -> ResetInstanceCompletion.OBSERVATION);

    /** The value of {@code InstanceId}. */
    private final String instanceId;

    /** The value of {@code ImageId}. */
    private final @Nullable String imageId;

    /** The value of {@code SystemDisk}. */
    private final @Nullable SystemDisk systemDisk;

    /** The value of {@code LoginSettings}. */
    private final @Nullable LoginSettings loginSettings;

    /** The value of {@code EnhancedService}. */
    private final @Nullable EnhancedService enhancedService;

    /** The value of {@code HostName}. */
    private final @Nullable String hostName;

    /** The value of {@code UserData}. */
    private final @Nullable String userData;

    /**
     * Takes over the values of a builder.
     *
     * @param builder has the values
     */
    private ResetInstanceRequest(Builder builder) {
        super(builder);
        this.instanceId = Objects.requireNonNull(builder.instanceId, "InstanceId is required");
        this.imageId = builder.imageId;
        this.systemDisk = builder.systemDisk;
        this.loginSettings = builder.loginSettings;
        this.enhancedService = builder.enhancedService;
        this.hostName = builder.hostName;
        this.userData = builder.userData;
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
    public static ResetInstanceRequest of(Consumer<Builder> steps) {
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
     * The ID of the instance to reinstall. DescribeInstances lists the IDs of your instances.
     *
     * @return the value
     */
    public String instanceId() {
        return instanceId;
    }

    /**
     * The ID of the image to install: a public, custom, shared or marketplace image. The console shows the
     * IDs of images, and DescribeImages lists them. Without it, the image that the instance runs now is
     * installed again.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String imageId() {
        return imageId;
    }

    /**
     * The system disk after the reinstallation. Only a cloud disk can change, only in size, and only to a
     * larger one; its type stays. Without it, a disk that is too small for the image grows to the image's
     * size, and the added space is billed.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable SystemDisk systemDisk() {
        return systemDisk;
    }

    /**
     * How to log in afterwards: by password, by keys, or as the image has it set up. Without it, a random
     * password is made and delivered through the Message Center.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable LoginSettings loginSettings() {
        return loginSettings;
    }

    /**
     * Which additional services are installed along with the system. Without it, a public image gets Cloud
     * Security and Cloud Monitor, and a custom or marketplace image has what was installed in it.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable EnhancedService enhancedService() {
        return enhancedService;
    }

    /**
     * The host name that the reinstalled system gets: letters, digits and hyphens, in Linux also dots,
     * with no hyphen or dot at an end or beside another. Windows takes 2 to 15 characters, which must not
     * all be digits; Linux takes 2 to 60.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String hostName() {
        return hostName;
    }

    /**
     * Data for the new system, such as a script that runs when it first starts, written in Base64. At most
     * 16 KB; as it is not published whether that is counted before the encoding or after it, stay below it
     * after. It is handled as a secret, because scripts for a first start often hold some.
     *
     * @return the value, or null if it is not set
     */
    public @Nullable String userData() {
        return userData;
    }

    @Override
    protected void writeMembers(ParamWriter writer) {
        writer.string("InstanceId", instanceId);
        writer.string("ImageId", imageId);
        writer.struct("SystemDisk", systemDisk);
        writer.struct("LoginSettings", loginSettings);
        writer.struct("EnhancedService", enhancedService);
        writer.string("HostName", hostName);
        writer.sensitive().string("UserData", userData);
    }

    /**
     * Reads an object from its first member to its end. Members that the spec does not
     * declare are kept among the extras.
     *
     * @param reader stands inside the object, before its first member
     * @return what was read
     */
    public static ResetInstanceRequest readFrom(ResponseReader reader) {
        Builder builder = new Builder();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "InstanceId" -> builder.instanceId = reader.string();
                case "ImageId" -> builder.imageId = reader.string();
                case "SystemDisk" -> builder.systemDisk = reader.struct(SystemDisk::readFrom);
                case "LoginSettings" -> builder.loginSettings = reader.struct(LoginSettings::readFrom);
                case "EnhancedService" -> builder.enhancedService = reader.struct(EnhancedService::readFrom);
                case "HostName" -> builder.hostName = reader.string();
                case "UserData" -> builder.userData = reader.string();
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
    public static ResetInstanceRequest fromJson(String json) {
        return WireForms.fromJson(json, ResetInstanceRequest::readFrom);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ResetInstanceRequest that
                && instanceId.equals(that.instanceId)
                && Objects.equals(imageId, that.imageId)
                && Objects.equals(systemDisk, that.systemDisk)
                && Objects.equals(loginSettings, that.loginSettings)
                && Objects.equals(enhancedService, that.enhancedService)
                && Objects.equals(hostName, that.hostName)
                && Objects.equals(userData, that.userData)
                && extras().equals(that.extras());
    }

    @Override
    public int hashCode() {
        return Objects.hash(instanceId, imageId, systemDisk, loginSettings, enhancedService,
                hostName, userData, extras());
    }

    /**
     * The error codes that the action's own documentation lists. Other codes can come back too.
     *
     * @return an unmodifiable set
     */
    public static Set<CvmErrorCode> errorCodes() {
        return Collections.unmodifiableSet(EnumSet.of(
                CvmErrorCode.FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE_EMR,
                CvmErrorCode.INTERNAL_ERROR_TRADE_UNKNOWN_ERROR,
                CvmErrorCode.INTERNAL_SERVER_ERROR,
                CvmErrorCode.INVALID_ACCOUNT_INSUFFICIENT_BALANCE,
                CvmErrorCode.INVALID_ACCOUNT_UNPAID_ORDER,
                CvmErrorCode.INVALID_IMAGE_ID_MALFORMED,
                CvmErrorCode.INVALID_IMAGE_ID_NOT_FOUND,
                CvmErrorCode.INVALID_INSTANCE_NOT_SUPPORTED,
                CvmErrorCode.INVALID_INSTANCE_ID_MALFORMED,
                CvmErrorCode.INVALID_INSTANCE_ID_NOT_FOUND,
                CvmErrorCode.INVALID_INSTANCE_TYPE_MALFORMED,
                CvmErrorCode.INVALID_KEY_PAIR_ID_MALFORMED,
                CvmErrorCode.INVALID_PARAMETER_HOST_NAME_ILLEGAL,
                CvmErrorCode.INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT,
                CvmErrorCode.INVALID_PARAMETER_PARAMETER_CONFLICT,
                CvmErrorCode.INVALID_PARAMETER_VALUE,
                CvmErrorCode.INVALID_PARAMETER_VALUE_ILLEGAL_HOST_NAME,
                CvmErrorCode.INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED,
                CvmErrorCode.INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_FOUND,
                CvmErrorCode.INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT,
                CvmErrorCode.INVALID_PARAMETER_VALUE_INVALID_IMAGE_FOR_GIVEN_INSTANCE_TYPE,
                CvmErrorCode.INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT,
                CvmErrorCode.INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID,
                CvmErrorCode.INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_FOR_RETSET_INSTANCE,
                CvmErrorCode.INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE,
                CvmErrorCode.INVALID_PARAMETER_VALUE_INVALID_PASSWORD,
                CvmErrorCode.INVALID_PARAMETER_VALUE_INVALID_USER_DATA_FORMAT,
                CvmErrorCode.INVALID_PARAMETER_VALUE_KEY_PAIR_NOT_FOUND,
                CvmErrorCode.INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED,
                CvmErrorCode.INVALID_PARAMETER_VALUE_REQUIRED_LOCATION_IMAGE,
                CvmErrorCode.INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED,
                CvmErrorCode.INVALID_PASSWORD,
                CvmErrorCode.MISSING_PARAMETER,
                CvmErrorCode.MISSING_PARAMETER_MONITOR_SERVICE,
                CvmErrorCode.MUTEX_OPERATION_TASK_RUNNING,
                CvmErrorCode.OPERATION_DENIED_CHC_INSTALL_CLOUD_IMAGE_WITHOUT_DEPLOY_NETWORK,
                CvmErrorCode.OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS,
                CvmErrorCode.RESOURCE_IN_USE,
                CvmErrorCode.RESOURCE_INSUFFICIENT_CLOUD_DISK_SOLD_OUT,
                CvmErrorCode.RESOURCE_NOT_FOUND_KEY_PAIR_NOT_FOUND,
                CvmErrorCode.RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE,
                CvmErrorCode.UNAUTHORIZED_OPERATION_INVALID_TOKEN,
                CvmErrorCode.UNAUTHORIZED_OPERATION_MFA_EXPIRED,
                CvmErrorCode.UNAUTHORIZED_OPERATION_MFA_NOT_FOUND,
                CvmErrorCode.UNSUPPORTED_OPERATION,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING,
                CvmErrorCode.UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_GRID_LICENCE,
                CvmErrorCode.UNSUPPORTED_OPERATION_INVALID_IMAGE_LICENSE_TYPE_FOR_RESET,
                CvmErrorCode.UNSUPPORTED_OPERATION_KEY_PAIR_UNSUPPORTED_WINDOWS,
                CvmErrorCode.UNSUPPORTED_OPERATION_MODIFY_ENCRYPTION_NOT_SUPPORTED,
                CvmErrorCode.UNSUPPORTED_OPERATION_RAW_LOCAL_DISK_INS_REINSTALLTO_QCOW2,
                CvmErrorCode.UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING));
    }

    /** Collects the values of {@link ResetInstanceRequest}. Not thread-safe. */
    public static final class Builder extends StructureBuilder<Builder> {
        /** The value of {@code InstanceId}. */
        private @Nullable String instanceId;

        /** The value of {@code ImageId}. */
        private @Nullable String imageId;

        /** The value of {@code SystemDisk}. */
        private @Nullable SystemDisk systemDisk;

        /** The value of {@code LoginSettings}. */
        private @Nullable LoginSettings loginSettings;

        /** The value of {@code EnhancedService}. */
        private @Nullable EnhancedService enhancedService;

        /** The value of {@code HostName}. */
        private @Nullable String hostName;

        /** The value of {@code UserData}. */
        private @Nullable String userData;

        /** Starts with nothing set. */
        private Builder() {}

        /**
         * Starts with the values of an object.
         *
         * @param source has the values
         */
        private Builder(ResetInstanceRequest source) {
            super(source);
            this.instanceId = source.instanceId;
            this.imageId = source.imageId;
            this.systemDisk = source.systemDisk;
            this.loginSettings = source.loginSettings;
            this.enhancedService = source.enhancedService;
            this.hostName = source.hostName;
            this.userData = source.userData;
        }

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * The ID of the instance to reinstall. DescribeInstances lists the IDs of your instances.
         *
         * <p>Required.
         *
         * <p>For example {@code ins-r8hr2upy}.
         *
         * @param instanceId the value, or null to clear it
         * @return this builder
         */
        public Builder instanceId(@Nullable String instanceId) {
            this.instanceId = instanceId;
            return this;
        }

        /**
         * The ID of the image to install: a public, custom, shared or marketplace image. The console shows the
         * IDs of images, and DescribeImages lists them. Without it, the image that the instance runs now is
         * installed again.
         *
         * <p>For example {@code img-pmqg1cw7}.
         *
         * @param imageId the value, or null to clear it
         * @return this builder
         */
        public Builder imageId(@Nullable String imageId) {
            this.imageId = imageId;
            return this;
        }

        /**
         * The system disk after the reinstallation. Only a cloud disk can change, only in size, and only to a
         * larger one; its type stays. Without it, a disk that is too small for the image grows to the image's
         * size, and the added space is billed.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder systemDisk(Consumer<SystemDisk.Builder> steps) {
            return systemDisk(SystemDisk.of(steps));
        }

        /**
         * The system disk after the reinstallation. Only a cloud disk can change, only in size, and only to a
         * larger one; its type stays. Without it, a disk that is too small for the image grows to the image's
         * size, and the added space is billed.
         *
         * @param systemDisk the value, or null to clear it
         * @return this builder
         */
        public Builder systemDisk(@Nullable SystemDisk systemDisk) {
            this.systemDisk = systemDisk;
            return this;
        }

        /**
         * How to log in afterwards: by password, by keys, or as the image has it set up. Without it, a random
         * password is made and delivered through the Message Center.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder loginSettings(Consumer<LoginSettings.Builder> steps) {
            return loginSettings(LoginSettings.of(steps));
        }

        /**
         * How to log in afterwards: by password, by keys, or as the image has it set up. Without it, a random
         * password is made and delivered through the Message Center.
         *
         * @param loginSettings the value, or null to clear it
         * @return this builder
         */
        public Builder loginSettings(@Nullable LoginSettings loginSettings) {
            this.loginSettings = loginSettings;
            return this;
        }

        /**
         * Which additional services are installed along with the system. Without it, a public image gets Cloud
         * Security and Cloud Monitor, and a custom or marketplace image has what was installed in it.
         *
         * @param steps fill an empty builder, whose object replaces the value
         * @return this builder
         */
        public Builder enhancedService(Consumer<EnhancedService.Builder> steps) {
            return enhancedService(EnhancedService.of(steps));
        }

        /**
         * Which additional services are installed along with the system. Without it, a public image gets Cloud
         * Security and Cloud Monitor, and a custom or marketplace image has what was installed in it.
         *
         * @param enhancedService the value, or null to clear it
         * @return this builder
         */
        public Builder enhancedService(@Nullable EnhancedService enhancedService) {
            this.enhancedService = enhancedService;
            return this;
        }

        /**
         * The host name that the reinstalled system gets: letters, digits and hyphens, in Linux also dots,
         * with no hyphen or dot at an end or beside another. Windows takes 2 to 15 characters, which must not
         * all be digits; Linux takes 2 to 60.
         *
         * @param hostName the value, or null to clear it
         * @return this builder
         */
        public Builder hostName(@Nullable String hostName) {
            this.hostName = hostName;
            return this;
        }

        /**
         * Data for the new system, such as a script that runs when it first starts, written in Base64. At most
         * 16 KB; as it is not published whether that is counted before the encoding or after it, stay below it
         * after. It is handled as a secret, because scripts for a first start often hold some.
         *
         * @param userData the value, or null to clear it
         * @return this builder
         */
        public Builder userData(@Nullable String userData) {
            this.userData = userData;
            return this;
        }

        /**
         * Checks all parameters, then makes the request.
         *
         * @return a new object
         * @throws InvalidRequestException if the request cannot be sent as it is, with all that is wrong
         */
        public ResetInstanceRequest build() {
            Violations.none()
                    .required("", "InstanceId", instanceId)
                    .struct("", "LoginSettings", loginSettings, LoginSettings::check)
                    .atMostOne(
                            List.of("LoginSettings.Password", "LoginSettings.KeyIds",
                                    "LoginSettings.KeepImageLogin"),
                            loginSettings == null ? null : loginSettings.password(),
                            loginSettings == null ? null : loginSettings.keyIds(),
                            loginSettings == null ? null : loginSettings.keepImageLogin())
                    .throwIfAny("ResetInstance");
            return new ResetInstanceRequest(this);
        }
    }
}
