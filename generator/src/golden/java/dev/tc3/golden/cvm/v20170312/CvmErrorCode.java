package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.ErrorFamily;
import dev.tc3.client.Outcome;
import dev.tc3.client.api.Generated;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The error codes of {@code cvm} in version {@code 2017-03-12}.
 *
 * <p>The service gains codes over time, so a {@code switch} over them needs a {@code default}.
 */
@Generated("cvm 2017-03-12")
public enum CvmErrorCode {
    /** A condition names the key of a tag with characters that such keys cannot have. */
    FAILED_OPERATION_ILLEGAL_TAG_KEY(
            "FailedOperation.IllegalTagKey",
            "A condition names the key of a tag with characters that such keys cannot have."),

    /** A condition has a value of a tag with characters that such values cannot have. */
    FAILED_OPERATION_ILLEGAL_TAG_VALUE(
            "FailedOperation.IllegalTagValue",
            "A condition has a value of a tag with characters that such values cannot have."),

    /**
     * The instance belongs to an Elastic MapReduce cluster, and the action is not for such instances.
     * Manage it through that product.
     */
    FAILED_OPERATION_INVALID_INSTANCE_APPLICATION_ROLE_EMR(
            "FailedOperation.InvalidInstanceApplicationRoleEmr",
            "The instance belongs to an Elastic MapReduce cluster, and the action is not for such "
                    + "instances. Manage it through that product."),

    /** The key of a tag in the request is one that the system keeps for itself. */
    FAILED_OPERATION_TAG_KEY_RESERVED(
            "FailedOperation.TagKeyReserved",
            "The key of a tag in the request is one that the system keeps for itself."),

    /**
     * Something failed where orders and bills are handled. Whether the action ran is not known: look at
     * the instance before calling again.
     */
    INTERNAL_ERROR_TRADE_UNKNOWN_ERROR(
            "InternalError.TradeUnknownError",
            "Something failed where orders and bills are handled. Whether the action ran is not known: "
                    + "look at the instance before calling again."),

    /** The service failed. Whether the action ran is not known: look at the instance before calling again. */
    INTERNAL_SERVER_ERROR(
            "InternalServerError",
            "The service failed. Whether the action ran is not known: look at the instance before calling again."),

    /** The account has too little money for what the request would cost. Top it up. */
    INVALID_ACCOUNT_INSUFFICIENT_BALANCE(
            "InvalidAccount.InsufficientBalance",
            "The account has too little money for what the request would cost. Top it up."),

    /** The account has an order that is not paid. Pay or cancel it. */
    INVALID_ACCOUNT_UNPAID_ORDER(
            "InvalidAccount.UnpaidOrder",
            "The account has an order that is not paid. Pay or cancel it."),

    /** There is no condition of this name, or it is not made as it should be. */
    INVALID_FILTER("InvalidFilter", "There is no condition of this name, or it is not made as it should be."),

    /** There are too many conditions, or too many values in one of them. */
    INVALID_FILTER_VALUE_LIMIT_EXCEEDED(
            "InvalidFilterValue.LimitExceeded",
            "There are too many conditions, or too many values in one of them."),

    /** The ID of a dedicated host does not have the form of one: host- and a suffix of fixed length. */
    INVALID_HOST_ID_MALFORMED(
            "InvalidHostId.Malformed",
            "The ID of a dedicated host does not have the form of one: host- and a suffix of fixed length."),

    /** The image ID does not have the form of one, which is img- and a suffix. */
    INVALID_IMAGE_ID_MALFORMED(
            "InvalidImageId.Malformed",
            "The image ID does not have the form of one, which is img- and a suffix."),

    /** There is no image with this ID, or the account cannot see it in this region. */
    INVALID_IMAGE_ID_NOT_FOUND(
            "InvalidImageId.NotFound",
            "There is no image with this ID, or the account cannot see it in this region."),

    /** This action does not work with instances of this kind. */
    INVALID_INSTANCE_NOT_SUPPORTED(
            "InvalidInstance.NotSupported",
            "This action does not work with instances of this kind."),

    /**
     * The instance ID does not have the form of one: ins- and a suffix of fixed length. An ID that was cut
     * short, such as ins-1122, gives this error.
     */
    INVALID_INSTANCE_ID_MALFORMED(
            "InvalidInstanceId.Malformed",
            "The instance ID does not have the form of one: ins- and a suffix of fixed length. An ID "
                    + "that was cut short, such as ins-1122, gives this error."),

    /** There is no instance with this ID. Check the ID, the region and the account. */
    INVALID_INSTANCE_ID_NOT_FOUND(
            "InvalidInstanceId.NotFound",
            "There is no instance with this ID. Check the ID, the region and the account."),

    /** The model of the instance is not written in the form of one, such as S5.MEDIUM4. */
    INVALID_INSTANCE_TYPE_MALFORMED(
            "InvalidInstanceType.Malformed",
            "The model of the instance is not written in the form of one, such as S5.MEDIUM4."),

    /** The ID of a key pair does not have the form of one: skey- and a suffix of fixed length. */
    INVALID_KEY_PAIR_ID_MALFORMED(
            "InvalidKeyPairId.Malformed",
            "The ID of a key pair does not have the form of one: skey- and a suffix of fixed length."),

    /** Something is wrong with a parameter. The message of the answer says what. */
    INVALID_PARAMETER("InvalidParameter", "Something is wrong with a parameter. The message of the answer says what."),

    /** The host name has a character or a length that host names cannot have. */
    INVALID_PARAMETER_HOST_NAME_ILLEGAL(
            "InvalidParameter.HostNameIllegal",
            "The host name has a character or a length that host names cannot have."),

    /** An image of this kind, made of a whole instance, cannot be used here. Choose another image. */
    INVALID_PARAMETER_INSTANCE_IMAGE_NOT_SUPPORT(
            "InvalidParameter.InstanceImageNotSupport",
            "An image of this kind, made of a whole instance, cannot be used here. Choose another image."),

    /** Some settings do not go together, such as key pairs and KeepImageLogin. Set only one of them. */
    INVALID_PARAMETER_PARAMETER_CONFLICT(
            "InvalidParameter.ParameterConflict",
            "Some settings do not go together, such as key pairs and KeepImageLogin. Set only one of them."),

    /** The value of some parameter is not allowed. The message of the answer says which. */
    INVALID_PARAMETER_VALUE(
            "InvalidParameterValue",
            "The value of some parameter is not allowed. The message of the answer says which."),

    /** A text that should be an IP address is none. */
    INVALID_PARAMETER_VALUE_IP_ADDRESS_MALFORMED(
            "InvalidParameterValue.IPAddressMalformed",
            "A text that should be an IP address is none."),

    /** A text that should be an IPv6 address is none. */
    INVALID_PARAMETER_VALUE_IPV6_ADDRESS_MALFORMED(
            "InvalidParameterValue.IPv6AddressMalformed",
            "A text that should be an IPv6 address is none."),

    /** The value of HostName is not allowed as a host name. */
    INVALID_PARAMETER_VALUE_ILLEGAL_HOST_NAME(
            "InvalidParameterValue.IllegalHostName",
            "The value of HostName is not allowed as a host name."),

    /**
     * The value of a parameter or condition that takes instance IDs does not have their form: ins- and
     * eight lower-case letters or digits.
     */
    INVALID_PARAMETER_VALUE_INSTANCE_ID_MALFORMED(
            "InvalidParameterValue.InstanceIdMalformed",
            "The value of a parameter or condition that takes instance IDs does not have their form: "
                    + "ins- and eight lower-case letters or digits."),

    /** There is no model of instance with this name. */
    INVALID_PARAMETER_VALUE_INSTANCE_TYPE_NOT_FOUND(
            "InvalidParameterValue.InstanceTypeNotFound",
            "There is no model of instance with this name."),

    /** The AppId of the account is not a valid one. */
    INVALID_PARAMETER_VALUE_INVALID_APP_ID_FORMAT(
            "InvalidParameterValue.InvalidAppIdFormat",
            "The AppId of the account is not a valid one."),

    /** The image does not run on instances of this model. Choose another image. */
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_FOR_GIVEN_INSTANCE_TYPE(
            "InvalidParameterValue.InvalidImageForGivenInstanceType",
            "The image does not run on instances of this model. Choose another image."),

    /** The image is in a format that cannot be installed, such as RAW. Choose another image. */
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_FORMAT(
            "InvalidParameterValue.InvalidImageFormat",
            "The image is in a format that cannot be installed, such as RAW. Choose another image."),

    /** The image does not allow the action. Choose another image. */
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID(
            "InvalidParameterValue.InvalidImageId",
            "The image does not allow the action. Choose another image."),

    /**
     * The image cannot be installed on this instance. Choose another image. The spelling of the code is
     * the service's own.
     */
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_ID_FOR_RETSET_INSTANCE(
            "InvalidParameterValue.InvalidImageIdForRetsetInstance",
            "The image cannot be installed on this instance. Choose another image. The spelling of the "
                    + "code is the service's own."),

    /**
     * The image is in a state in which it cannot be installed, for example while it is being made. Wait,
     * or choose another image.
     */
    INVALID_PARAMETER_VALUE_INVALID_IMAGE_STATE(
            "InvalidParameterValue.InvalidImageState",
            "The image is in a state in which it cannot be installed, for example while it is being "
                    + "made. Wait, or choose another image."),

    /** An IP address is not written as the service expects it. */
    INVALID_PARAMETER_VALUE_INVALID_IP_FORMAT(
            "InvalidParameterValue.InvalidIpFormat",
            "An IP address is not written as the service expects it."),

    /** The password breaks the rules that the operating system has for passwords. Choose another one. */
    INVALID_PARAMETER_VALUE_INVALID_PASSWORD(
            "InvalidParameterValue.InvalidPassword",
            "The password breaks the rules that the operating system has for passwords. Choose another one."),

    /** A time is not written as the service expects it, which is as 2026-03-01 00:00:00. */
    INVALID_PARAMETER_VALUE_INVALID_TIME_FORMAT(
            "InvalidParameterValue.InvalidTimeFormat",
            "A time is not written as the service expects it, which is as 2026-03-01 00:00:00."),

    /** UserData is not written in Base64 as it should be, or what it holds cannot be used. Encode it anew. */
    INVALID_PARAMETER_VALUE_INVALID_USER_DATA_FORMAT(
            "InvalidParameterValue.InvalidUserDataFormat",
            "UserData is not written in Base64 as it should be, or what it holds cannot be used. Encode it anew."),

    /** A name that is to be searched for has a form that cannot be searched for. */
    INVALID_PARAMETER_VALUE_INVALID_VAGUE_NAME(
            "InvalidParameterValue.InvalidVagueName",
            "A name that is to be searched for has a form that cannot be searched for."),

    /** There is no key pair with one of the IDs in LoginSettings.KeyIds. Check the IDs and the account. */
    INVALID_PARAMETER_VALUE_KEY_PAIR_NOT_FOUND(
            "InvalidParameterValue.KeyPairNotFound",
            "There is no key pair with one of the IDs in LoginSettings.KeyIds. Check the IDs and the account."),

    /** A parameter has more values than it may have. Send fewer at a time. */
    INVALID_PARAMETER_VALUE_LIMIT_EXCEEDED(
            "InvalidParameterValue.LimitExceeded",
            "A parameter has more values than it may have. Send fewer at a time."),

    /** The request needs an image of the region, and this one is none. Choose another image. */
    INVALID_PARAMETER_VALUE_REQUIRED_LOCATION_IMAGE(
            "InvalidParameterValue.RequiredLocationImage",
            "The request needs an image of the region, and this one is none. Choose another image."),

    /** The ID of a subnet does not have the form of one: subnet- and eight lower-case letters or digits. */
    INVALID_PARAMETER_VALUE_SUBNET_ID_MALFORMED(
            "InvalidParameterValue.SubnetIdMalformed",
            "The ID of a subnet does not have the form of one: subnet- and eight lower-case letters or digits."),

    /** There is no tag with this key. */
    INVALID_PARAMETER_VALUE_TAG_KEY_NOT_FOUND("InvalidParameterValue.TagKeyNotFound", "There is no tag with this key."),

    /** The UUID of an instance does not have the form of one. */
    INVALID_PARAMETER_VALUE_UUID_MALFORMED(
            "InvalidParameterValue.UuidMalformed",
            "The UUID of an instance does not have the form of one."),

    /** The ID of a VPC does not have the form of one: vpc- and eight lower-case letters or digits. */
    INVALID_PARAMETER_VALUE_VPC_ID_MALFORMED(
            "InvalidParameterValue.VpcIdMalformed",
            "The ID of a VPC does not have the form of one: vpc- and eight lower-case letters or digits."),

    /** The availability zone does not support what the request asks for. */
    INVALID_PARAMETER_VALUE_ZONE_NOT_SUPPORTED(
            "InvalidParameterValue.ZoneNotSupported",
            "The availability zone does not support what the request asks for."),

    /** The password breaks the rules for passwords, by its length for example. Choose another one. */
    INVALID_PASSWORD(
            "InvalidPassword",
            "The password breaks the rules for passwords, by its length for example. Choose another one."),

    /** There is no security group with this ID. Check the ID, the region and the account. */
    INVALID_SECURITY_GROUP_ID_NOT_FOUND(
            "InvalidSecurityGroupId.NotFound",
            "There is no security group with this ID. Check the ID, the region and the account."),

    /** The ID of a security group does not have the form of one: sg- and a suffix of fixed length. */
    INVALID_SG_ID_MALFORMED(
            "InvalidSgId.Malformed",
            "The ID of a security group does not have the form of one: sg- and a suffix of fixed length."),

    /** The availability zone does not exist in the region that was called. */
    INVALID_ZONE_MISMATCH_REGION(
            "InvalidZone.MismatchRegion",
            "The availability zone does not exist in the region that was called."),

    /** A parameter that the request needs is not set. */
    MISSING_PARAMETER("MissingParameter", "A parameter that the request needs is not set."),

    /** Instances of this type must run Cloud Monitor. Set EnhancedService.MonitorService.Enabled to true. */
    MISSING_PARAMETER_MONITOR_SERVICE(
            "MissingParameter.MonitorService",
            "Instances of this type must run Cloud Monitor. Set EnhancedService.MonitorService.Enabled to true."),

    /**
     * The same task is already running on the instance. Wait for its end; it may be an earlier call of
     * your own.
     */
    MUTEX_OPERATION_TASK_RUNNING(
            "MutexOperation.TaskRunning",
            "The same task is already running on the instance. Wait for its end; it may be an earlier "
                    + "call of your own."),

    /**
     * The instance is a physical server of the kind CHC that has no deployment network, over which images
     * from the cloud are installed. Set that network up first.
     */
    OPERATION_DENIED_CHC_INSTALL_CLOUD_IMAGE_WITHOUT_DEPLOY_NETWORK(
            "OperationDenied.ChcInstallCloudImageWithoutDeployNetwork",
            "The instance is a physical server of the kind CHC that has no deployment network, over "
                    + "which images from the cloud are installed. Set that network up first."),

    /** Another operation on the instance has not ended yet. Wait, look at the instance, then call again. */
    OPERATION_DENIED_INSTANCE_OPERATION_IN_PROGRESS(
            "OperationDenied.InstanceOperationInProgress",
            "Another operation on the instance has not ended yet. Wait, look at the instance, then call again."),

    /** Something that the action needs is in use. Look at the instance, and free what is in use. */
    RESOURCE_IN_USE(
            "ResourceInUse",
            "Something that the action needs is in use. Look at the instance, and free what is in use."),

    /** There are no cloud disks of the wanted kind and size left. Try again later, or with a smaller size. */
    RESOURCE_INSUFFICIENT_CLOUD_DISK_SOLD_OUT(
            "ResourceInsufficient.CloudDiskSoldOut",
            "There are no cloud disks of the wanted kind and size left. Try again later, or with a smaller size."),

    /** There is no high-performance computing cluster with this ID. */
    RESOURCE_NOT_FOUND_HPC_CLUSTER(
            "ResourceNotFound.HpcCluster",
            "There is no high-performance computing cluster with this ID."),

    /** A key pair of the request does not exist any more. Check LoginSettings.KeyIds. */
    RESOURCE_NOT_FOUND_KEY_PAIR_NOT_FOUND(
            "ResourceNotFound.KeyPairNotFound",
            "A key pair of the request does not exist any more. Check LoginSettings.KeyIds."),

    /** Instances of this model are sold out at the moment. Try again later. */
    RESOURCES_SOLD_OUT_SPECIFIED_INSTANCE_TYPE(
            "ResourcesSoldOut.SpecifiedInstanceType",
            "Instances of this model are sold out at the moment. Try again later."),

    /** The service does not accept the token. If the credentials are temporary, get new ones. */
    UNAUTHORIZED_OPERATION_INVALID_TOKEN(
            "UnauthorizedOperation.InvalidToken",
            "The service does not accept the token. If the credentials are temporary, get new ones."),

    /** The multi-factor authentication of the caller is no longer valid. Authenticate again. */
    UNAUTHORIZED_OPERATION_MFA_EXPIRED(
            "UnauthorizedOperation.MFAExpired",
            "The multi-factor authentication of the caller is no longer valid. Authenticate again."),

    /**
     * The action asks for multi-factor authentication, and the caller has none. Set it up, then
     * authenticate.
     */
    UNAUTHORIZED_OPERATION_MFA_NOT_FOUND(
            "UnauthorizedOperation.MFANotFound",
            "The action asks for multi-factor authentication, and the caller has none. Set it up, then authenticate."),

    /** The service does not support what the request asks for. The message of the answer says more. */
    UNSUPPORTED_OPERATION(
            "UnsupportedOperation",
            "The service does not support what the request asks for. The message of the answer says more."),

    /** Instances that are billed in this way do not allow the action. */
    UNSUPPORTED_OPERATION_INSTANCE_CHARGE_TYPE(
            "UnsupportedOperation.InstanceChargeType",
            "Instances that are billed in this way do not allow the action."),

    /** The instance is broken for good, and takes no operation any more. Ask support. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_CORRUPTED(
            "UnsupportedOperation.InstanceStateCorrupted",
            "The instance is broken for good, and takes no operation any more. Ask support."),

    /** The instance is on its way into rescue mode. Wait until it has left that mode again. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_RESCUE_MODE(
            "UnsupportedOperation.InstanceStateEnterRescueMode",
            "The instance is on its way into rescue mode. Wait until it has left that mode again."),

    /** The instance is about to move to another host while it runs. Wait until it has arrived. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_ENTER_SERVICE_LIVE_MIGRATE(
            "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate",
            "The instance is about to move to another host while it runs. Wait until it has arrived."),

    /** The instance is on its way out of rescue mode. Wait until it has left it. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_RESCUE_MODE(
            "UnsupportedOperation.InstanceStateExitRescueMode",
            "The instance is on its way out of rescue mode. Wait until it has left it."),

    /** The instance is finishing its move to another host. Wait until that is done. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_EXIT_SERVICE_LIVE_MIGRATE(
            "UnsupportedOperation.InstanceStateExitServiceLiveMigrate",
            "The instance is finishing its move to another host. Wait until that is done."),

    /** The instance is frozen. Have it released before anything else. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_FREEZING(
            "UnsupportedOperation.InstanceStateFreezing",
            "The instance is frozen. Have it released before anything else."),

    /** The instance is being isolated. Isolated instances do not take this operation. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_ISOLATING(
            "UnsupportedOperation.InstanceStateIsolating",
            "The instance is being isolated. Isolated instances do not take this operation."),

    /** The instance is still being created. Wait until it runs. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_PENDING(
            "UnsupportedOperation.InstanceStatePending",
            "The instance is still being created. Wait until it runs."),

    /** The instance is restarting. Wait until it runs again. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_REBOOTING(
            "UnsupportedOperation.InstanceStateRebooting",
            "The instance is restarting. Wait until it runs again."),

    /** The instance is in rescue mode. Leave that mode first. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_RESCUE_MODE(
            "UnsupportedOperation.InstanceStateRescueMode",
            "The instance is in rescue mode. Leave that mode first."),

    /** The instance is moving to another host while it runs. Wait until it has arrived. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_SERVICE_LIVE_MIGRATE(
            "UnsupportedOperation.InstanceStateServiceLiveMigrate",
            "The instance is moving to another host while it runs. Wait until it has arrived."),

    /** The instance is isolated. Isolated instances do not take this operation. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_SHUTDOWN(
            "UnsupportedOperation.InstanceStateShutdown",
            "The instance is isolated. Isolated instances do not take this operation."),

    /** The instance is starting. Wait until it runs. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_STARTING(
            "UnsupportedOperation.InstanceStateStarting",
            "The instance is starting. Wait until it runs."),

    /** The instance is shutting down. Wait until it has stopped. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_STOPPING(
            "UnsupportedOperation.InstanceStateStopping",
            "The instance is shutting down. Wait until it has stopped."),

    /** The instance has been destroyed, so there is nothing left to reinstall. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATED(
            "UnsupportedOperation.InstanceStateTerminated",
            "The instance has been destroyed, so there is nothing left to reinstall."),

    /** The instance is being destroyed, so there is nothing left to reinstall. */
    UNSUPPORTED_OPERATION_INSTANCE_STATE_TERMINATING(
            "UnsupportedOperation.InstanceStateTerminating",
            "The instance is being destroyed, so there is nothing left to reinstall."),

    /**
     * Instances of this model do not take the GRID driver that the request or the image asks for. Choose
     * another image.
     */
    UNSUPPORTED_OPERATION_INSTANCE_TYPE_NOT_SUPPORT_GRID_LICENCE(
            "UnsupportedOperation.InstanceTypeNotSupportGridLicence",
            "Instances of this model do not take the GRID driver that the request or the image asks "
                    + "for. Choose another image."),

    /** The image has another kind of licence than the instance. Choose an image of the same kind. */
    UNSUPPORTED_OPERATION_INVALID_IMAGE_LICENSE_TYPE_FOR_RESET(
            "UnsupportedOperation.InvalidImageLicenseTypeForReset",
            "The image has another kind of licence than the instance. Choose an image of the same kind."),

    /** Windows instances take no key pairs. Set a password instead. */
    UNSUPPORTED_OPERATION_KEY_PAIR_UNSUPPORTED_WINDOWS(
            "UnsupportedOperation.KeyPairUnsupportedWindows",
            "Windows instances take no key pairs. Set a password instead."),

    /**
     * A reinstallation cannot change whether the system disk is encrypted, for example by an image that is
     * not encrypted on a disk that is. Choose an image that fits the disk.
     */
    UNSUPPORTED_OPERATION_MODIFY_ENCRYPTION_NOT_SUPPORTED(
            "UnsupportedOperation.ModifyEncryptionNotSupported",
            "A reinstallation cannot change whether the system disk is encrypted, for example by an "
                    + "image that is not encrypted on a disk that is. Choose an image that fits the disk."),

    /** The local system disk of the instance does not take an image of this format. Choose another image. */
    UNSUPPORTED_OPERATION_RAW_LOCAL_DISK_INS_REINSTALLTO_QCOW2(
            "UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2",
            "The local system disk of the instance does not take an image of this format. Choose another image."),

    /** The instance does not support being stopped without charges, which the action would rely on here. */
    UNSUPPORTED_OPERATION_STOPPED_MODE_STOP_CHARGING(
            "UnsupportedOperation.StoppedModeStopCharging",
            "The instance does not support being stopped without charges, which the action would rely on here."),

    /** A code that this client does not know. The exception has it. */
    UNLISTED("", "A code that this client does not know.");

    /** The codes by their name on the wire. */
    private static final Map<String, CvmErrorCode> BY_CODE = Stream.of(values())
            .collect(Collectors.toUnmodifiableMap(CvmErrorCode::code, Function.identity()));

    /** The code on the wire. */
    private final String code;

    /** What the code means. */
    private final String explanation;

    /**
     * Describes a code.
     *
     * @param code the code on the wire
     * @param explanation what the code means
     */
    CvmErrorCode(String code, String explanation) {
        this.code = code;
        this.explanation = explanation;
    }

    /**
     * Finds a code.
     *
     * @param code the code on the wire
     * @return the constant, or {@link #UNLISTED} if this client does not know the code
     */
    public static CvmErrorCode of(String code) {
        return BY_CODE.getOrDefault(code, UNLISTED);
    }

    /**
     * Finds the code of an error.
     *
     * @param error the error
     * @return the constant, or {@link #UNLISTED} if this client does not know the code
     */
    public static CvmErrorCode of(ApiErrorException error) {
        return of(error.code());
    }

    /**
     * The code on the wire.
     *
     * @return the code; empty for {@link #UNLISTED}
     */
    public String code() {
        return code;
    }

    /**
     * What the code means.
     *
     * @return the explanation; may be empty
     */
    public String explanation() {
        return explanation;
    }

    /**
     * What kind of error it is.
     *
     * <p>For {@link #UNLISTED} ask the exception: its {@link ApiErrorException#family()} goes by the code that came.
     *
     * @return the family; {@link ErrorFamily#UNCERTAIN} for {@link #UNLISTED}
     */
    public ErrorFamily family() {
        return ErrorFamily.of(code);
    }

    /**
     * Whether an action that failed so ran.
     *
     * <p>For {@link #UNLISTED} ask the exception: its {@link ApiErrorException#outcome()} goes by the code that came.
     *
     * @return the outcome; unknown for {@link #UNLISTED}
     */
    public Outcome outcome() {
        return family().outcome();
    }

    /**
     * What may be done about it.
     *
     * <p>For {@link #UNLISTED} ask the exception's own {@link ApiErrorException#family()}.
     *
     * @return a sentence or two
     */
    public String advice() {
        return family().advice();
    }
}
