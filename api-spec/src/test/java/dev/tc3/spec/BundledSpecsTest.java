package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundled spec holds what ResetInstance takes and answers today, and what shows how a reset ended. */
class BundledSpecsTest {

    private static final ApiSpec CVM = BundledSpecs.read("cvm", "2017-03-12");
    private static final ActionSpec RESET = CVM.actions().get("ResetInstance");
    private static final ActionSpec DESCRIBE = CVM.actions().get("DescribeInstances");

    @Test
    void itIsServedAtOneHostAndInTwoFinanceRegions() {
        assertThat(CVM.service()).isEqualTo("cvm");
        assertThat(CVM.version()).isEqualTo("2017-03-12");
        assertThat(CVM.endpoint())
                .isEqualTo(new Endpoint("cvm.tencentcloudapi.com", List.of("ap-shanghai-fsi", "ap-shenzhen-fsi")));
    }

    @Test
    void oneActionDestroysAndTheOtherLooks() {
        assertThat(CVM.actions().values())
                .extracting(ActionSpec::name, ActionSpec::effect, ActionSpec::rateLimit)
                .containsExactly(
                        tuple("ResetInstance", Effect.DESTRUCTIVE, new RateLimit(10, 1)),
                        tuple("DescribeInstances", Effect.READ, new RateLimit(40, 1)));
    }

    @Test
    void aResetTakesSevenParametersOfWhichTheInstanceIsRequired() {
        assertThat(RESET.parameters().values())
                .extracting(MemberSpec::name, member -> member.type().notation(), MemberSpec::required)
                .containsExactly(
                        tuple("InstanceId", "string", true),
                        tuple("ImageId", "string", false),
                        tuple("SystemDisk", "SystemDisk", false),
                        tuple("LoginSettings", "LoginSettings", false),
                        tuple("EnhancedService", "EnhancedService", false),
                        tuple("HostName", "string", false),
                        tuple("UserData", "string", false));
        assertThat(RESET.result().keySet()).containsExactly("RequestId");
    }

    @Test
    void theStructuresOfAResetHaveTheMembersOfTodayAndNoMore() {
        assertThat(Stream.of(
                                "SystemDisk",
                                "LoginSettings",
                                "EnhancedService",
                                "RunSecurityServiceEnabled",
                                "RunMonitorServiceEnabled",
                                "RunAutomationServiceEnabled")
                        .map(CVM.types()::get)
                        .flatMap(BundledSpecsTest::notations))
                .containsExactly(
                        "SystemDisk.DiskType string",
                        "SystemDisk.DiskId string",
                        "SystemDisk.DiskSize int64",
                        "SystemDisk.CdcId string",
                        "SystemDisk.DiskName string",
                        "SystemDisk.Encrypt boolean",
                        "SystemDisk.KmsKeyId string",
                        "LoginSettings.Password string",
                        "LoginSettings.KeyIds list<string>",
                        "LoginSettings.KeepImageLogin string",
                        "EnhancedService.SecurityService RunSecurityServiceEnabled",
                        "EnhancedService.MonitorService RunMonitorServiceEnabled",
                        "EnhancedService.AutomationService RunAutomationServiceEnabled",
                        "RunSecurityServiceEnabled.Enabled boolean",
                        "RunMonitorServiceEnabled.Enabled boolean",
                        "RunAutomationServiceEnabled.Enabled boolean");
    }

    @Test
    void theLoginSettingsOfAResetExcludeEachOther() {
        assertThat(RESET.exclusive())
                .singleElement()
                .satisfies(group -> assertThat(group)
                        .extracting(ParameterPath::toString)
                        .containsExactly(
                                "LoginSettings.Password", "LoginSettings.KeyIds", "LoginSettings.KeepImageLogin"));
    }

    @Test
    void aResetCanFailWithSixtyEightCodes() {
        assertThat(RESET.errors())
                .hasSize(68)
                .containsExactly(
                        "FailedOperation.InvalidInstanceApplicationRoleEmr",
                        "InternalError.TradeUnknownError",
                        "InternalServerError",
                        "InvalidAccount.InsufficientBalance",
                        "InvalidAccount.UnpaidOrder",
                        "InvalidImageId.Malformed",
                        "InvalidImageId.NotFound",
                        "InvalidInstance.NotSupported",
                        "InvalidInstanceId.Malformed",
                        "InvalidInstanceId.NotFound",
                        "InvalidInstanceType.Malformed",
                        "InvalidKeyPairId.Malformed",
                        "InvalidParameter.HostNameIllegal",
                        "InvalidParameter.InstanceImageNotSupport",
                        "InvalidParameter.ParameterConflict",
                        "InvalidParameterValue",
                        "InvalidParameterValue.IllegalHostName",
                        "InvalidParameterValue.InstanceIdMalformed",
                        "InvalidParameterValue.InstanceTypeNotFound",
                        "InvalidParameterValue.InvalidAppIdFormat",
                        "InvalidParameterValue.InvalidImageForGivenInstanceType",
                        "InvalidParameterValue.InvalidImageFormat",
                        "InvalidParameterValue.InvalidImageId",
                        "InvalidParameterValue.InvalidImageIdForRetsetInstance",
                        "InvalidParameterValue.InvalidImageState",
                        "InvalidParameterValue.InvalidPassword",
                        "InvalidParameterValue.InvalidUserDataFormat",
                        "InvalidParameterValue.KeyPairNotFound",
                        "InvalidParameterValue.LimitExceeded",
                        "InvalidParameterValue.RequiredLocationImage",
                        "InvalidParameterValue.ZoneNotSupported",
                        "InvalidPassword",
                        "MissingParameter",
                        "MissingParameter.MonitorService",
                        "MutexOperation.TaskRunning",
                        "OperationDenied.ChcInstallCloudImageWithoutDeployNetwork",
                        "OperationDenied.InstanceOperationInProgress",
                        "ResourceInUse",
                        "ResourceInsufficient.CloudDiskSoldOut",
                        "ResourceNotFound.KeyPairNotFound",
                        "ResourcesSoldOut.SpecifiedInstanceType",
                        "UnauthorizedOperation.InvalidToken",
                        "UnauthorizedOperation.MFAExpired",
                        "UnauthorizedOperation.MFANotFound",
                        "UnsupportedOperation",
                        "UnsupportedOperation.InstanceChargeType",
                        "UnsupportedOperation.InstanceStateCorrupted",
                        "UnsupportedOperation.InstanceStateEnterRescueMode",
                        "UnsupportedOperation.InstanceStateEnterServiceLiveMigrate",
                        "UnsupportedOperation.InstanceStateExitRescueMode",
                        "UnsupportedOperation.InstanceStateExitServiceLiveMigrate",
                        "UnsupportedOperation.InstanceStateFreezing",
                        "UnsupportedOperation.InstanceStateIsolating",
                        "UnsupportedOperation.InstanceStatePending",
                        "UnsupportedOperation.InstanceStateRebooting",
                        "UnsupportedOperation.InstanceStateRescueMode",
                        "UnsupportedOperation.InstanceStateServiceLiveMigrate",
                        "UnsupportedOperation.InstanceStateShutdown",
                        "UnsupportedOperation.InstanceStateStarting",
                        "UnsupportedOperation.InstanceStateStopping",
                        "UnsupportedOperation.InstanceStateTerminated",
                        "UnsupportedOperation.InstanceStateTerminating",
                        "UnsupportedOperation.InstanceTypeNotSupportGridLicence",
                        "UnsupportedOperation.InvalidImageLicenseTypeForReset",
                        "UnsupportedOperation.KeyPairUnsupportedWindows",
                        "UnsupportedOperation.ModifyEncryptionNotSupported",
                        "UnsupportedOperation.RawLocalDiskInsReinstalltoQcow2",
                        "UnsupportedOperation.StoppedModeStopCharging");
    }

    @Test
    void theFirstExampleOfAResetIsThatOfItsPage() {
        assertThat(RESET.examples()).first().satisfies(example -> {
            assertThat(example.method()).isEqualTo(ExampleSpec.Method.GET);
            assertThat(example.request().toString())
                    .isEqualTo("{\"InstanceId\":\"ins-r8hr2upy\",\"ImageId\":\"img-pmqg1cw7\","
                            + "\"SystemDisk\":{\"DiskSize\":60},\"LoginSettings\":{\"Password\":\"Qcloud@TestApi123++\"},"
                            + "\"EnhancedService\":{\"SecurityService\":{\"Enabled\":true},"
                            + "\"MonitorService\":{\"Enabled\":true}}}");
            assertThat(example.response().toString())
                    .isEqualTo("{\"Response\":{\"RequestId\":\"a0a66377-b79f-4a21-846c-d997d6022968\"}}");
        });
    }

    @Test
    void anotherExampleShowsWhatAResetTakesSinceItsPage() {
        assertThat(RESET.examples()).hasSize(2);
        ExampleSpec example = RESET.examples().get(1);
        assertThat(example.method()).isEqualTo(ExampleSpec.Method.POST);
        assertThat(example.request()
                        .at("/EnhancedService/AutomationService/Enabled")
                        .asBoolean())
                .isTrue();
        byte[] script =
                Base64.getDecoder().decode(example.request().at("/UserData").asText());
        assertThat(new String(script, StandardCharsets.US_ASCII)).startsWith("#!/bin/sh\n");
    }

    @Test
    void instancesAreFoundByIdsOrByConditionsAPageAtATime() {
        assertThat(DESCRIBE.parameters().values())
                .extracting(MemberSpec::name, member -> member.type().notation(), MemberSpec::required)
                .containsExactly(
                        tuple("InstanceIds", "list<string>", false),
                        tuple("Filters", "list<Filter>", false),
                        tuple("Offset", "int64", false),
                        tuple("Limit", "int64", false));
        assertThat(notations(CVM.types().get("Filter")))
                .containsExactly("Filter.Name string", "Filter.Values list<string>");
        assertThat(CVM.types().get("Filter").members().values()).allMatch(MemberSpec::required);
        assertThat(DESCRIBE.exclusive())
                .singleElement()
                .satisfies(group -> assertThat(group)
                        .extracting(ParameterPath::toString)
                        .containsExactly("InstanceIds", "Filters"));
        assertThat(DESCRIBE.result().values())
                .extracting(MemberSpec::name, member -> member.type().notation())
                .containsExactly(
                        tuple("TotalCount", "int64"),
                        tuple("InstanceSet", "list<Instance>"),
                        tuple("RequestId", "string"));
    }

    @Test
    void anInstanceTellsItsLatestOperation() {
        assertThat(notations(CVM.types().get("Instance")))
                .hasSize(46)
                .contains(
                        "Instance.SystemDisk SystemDisk",
                        "Instance.LoginSettings LoginSettings",
                        "Instance.LatestOperation string",
                        "Instance.LatestOperationState string",
                        "Instance.LatestOperationRequestId string",
                        "Instance.LatestOperationErrorMsg string");
        assertThat(DESCRIBE.examples())
                .extracting(ExampleSpec::method)
                .containsExactly(ExampleSpec.Method.GET, ExampleSpec.Method.POST);
        assertThat(DESCRIBE.examples())
                .allSatisfy(example -> assertThat(
                                example.response().at("/Response/InstanceSet/0").fieldNames())
                        .toIterable()
                        .contains("LatestOperation", "LatestOperationState", "LatestOperationRequestId"));
    }

    @Test
    void onlyPasswordsAndWhatIsHandedToInstancesAreSecret() {
        assertThat(CVM.actions().values().stream()
                        .flatMap(action -> Stream.of(action.parameters(), action.result())
                                .flatMap(members -> members.values().stream())
                                .filter(MemberSpec::sensitive)
                                .map(member -> action.name() + "." + member.name())))
                .containsExactly("ResetInstance.UserData");
        assertThat(CVM.types().values().stream()
                        .flatMap(struct -> struct.members().values().stream()
                                .filter(MemberSpec::sensitive)
                                .map(member -> struct.name() + "." + member.name())))
                .containsExactly("LoginSettings.Password", "MetadataItem.Value");
    }

    @Test
    void everythingIsExplainedAndNoErrorIsOfNoAction() {
        assertThat(CVM.actions().values()).extracting(ActionSpec::summary).noneMatch(String::isBlank);
        assertThat(members())
                .hasSizeGreaterThan(100)
                .extracting(MemberSpec::doc)
                .noneMatch(String::isBlank);
        assertThat(CVM.types().values()).extracting(StructSpec::doc).noneMatch(String::isBlank);

        TreeSet<String> ofActions = new TreeSet<>(RESET.errors());
        ofActions.addAll(DESCRIBE.errors());
        assertThat(CVM.errors().keySet()).containsExactlyElementsOf(ofActions);
    }

    @Test
    void aSpecThatIsNotBundledIsAnsweredWithThoseThatAre() {
        assertThatThrownBy(() -> BundledSpecs.read("cvm", "../cvm/2017-03-12"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no spec of cvm ../cvm/2017-03-12 comes with this library; there is cvm 2017-03-12");
    }

    private static Stream<String> notations(StructSpec struct) {
        return struct.members().values().stream()
                .map(member -> struct.name() + "." + member.name() + " "
                        + member.type().notation());
    }

    private static List<MemberSpec> members() {
        return Stream.concat(
                        CVM.actions().values().stream()
                                .flatMap(action -> Stream.of(action.parameters(), action.result())),
                        CVM.types().values().stream().map(StructSpec::members))
                .flatMap(members -> members.values().stream())
                .toList();
    }
}
