package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The bundled spec holds what the published page of ResetInstance says. */
class BundledSpecsTest {

    private static final ApiSpec CVM = BundledSpecs.read("cvm", "2017-03-12");
    private static final ActionSpec RESET = CVM.actions().get("ResetInstance");

    @Test
    void itIsServedAtOneHostAndInTwoFinanceRegions() {
        assertThat(CVM.service()).isEqualTo("cvm");
        assertThat(CVM.version()).isEqualTo("2017-03-12");
        assertThat(CVM.endpoint())
                .isEqualTo(new Endpoint("cvm.tencentcloudapi.com", List.of("ap-shanghai-fsi", "ap-shenzhen-fsi")));
    }

    @Test
    void theOnlyActionDestroysAndMayBeCalledTenTimesASecond() {
        assertThat(CVM.actions().keySet()).containsExactly("ResetInstance");
        assertThat(RESET.effect()).isEqualTo(Effect.DESTRUCTIVE);
        assertThat(RESET.rateLimit()).isEqualTo(new RateLimit(10, 1));
    }

    @Test
    void itTakesSixParametersOfWhichTheInstanceIsRequired() {
        assertThat(RESET.parameters().values())
                .extracting(MemberSpec::name, member -> member.type().notation(), MemberSpec::required)
                .containsExactly(
                        tuple("InstanceId", "string", true),
                        tuple("ImageId", "string", false),
                        tuple("SystemDisk", "SystemDisk", false),
                        tuple("LoginSettings", "LoginSettings", false),
                        tuple("EnhancedService", "EnhancedService", false),
                        tuple("HostName", "string", false));
        assertThat(RESET.result().keySet()).containsExactly("RequestId");
    }

    @Test
    void itsStructuresHaveTheMembersOfThePage() {
        assertThat(CVM.types().values().stream()
                        .flatMap(struct -> struct.members().values().stream()
                                .map(member -> struct.name() + "." + member.name() + " "
                                        + member.type().notation())))
                .containsExactly(
                        "SystemDisk.DiskType string",
                        "SystemDisk.DiskId string",
                        "SystemDisk.DiskSize int64",
                        "LoginSettings.Password string",
                        "LoginSettings.KeyIds list<string>",
                        "LoginSettings.KeepImageLogin string",
                        "EnhancedService.SecurityService RunSecurityServiceEnabled",
                        "EnhancedService.MonitorService RunMonitorServiceEnabled",
                        "RunSecurityServiceEnabled.Enabled boolean",
                        "RunMonitorServiceEnabled.Enabled boolean");
    }

    @Test
    void onlyThePasswordIsSecretAndTheLoginSettingsExcludeEachOther() {
        assertThat(members().filter(MemberSpec::sensitive).map(MemberSpec::name))
                .containsExactly("Password");
        assertThat(RESET.exclusive())
                .singleElement()
                .satisfies(group -> assertThat(group)
                        .extracting(ParameterPath::toString)
                        .containsExactly(
                                "LoginSettings.Password", "LoginSettings.KeyIds", "LoginSettings.KeepImageLogin"));
    }

    @Test
    void itCanFailWithThirtyOneCodes() {
        assertThat(RESET.errors())
                .hasSize(31)
                .containsExactly(
                        "InternalServerError",
                        "InvalidAccount.InsufficientBalance",
                        "InvalidImageId.Malformed",
                        "InvalidImageId.NotFound",
                        "InvalidInstance.NotSupported",
                        "InvalidInstanceId.Malformed",
                        "InvalidInstanceId.NotFound",
                        "InvalidParameter.HostNameIllegal",
                        "InvalidParameter.InstanceImageNotSupport",
                        "InvalidParameterValue",
                        "InvalidParameterValue.IllegalHostName",
                        "InvalidParameterValue.InvalidImageState",
                        "InvalidPassword",
                        "MissingParameter",
                        "MissingParameter.MonitorService",
                        "MutexOperation.TaskRunning",
                        "OperationDenied.InstanceOperationInProgress",
                        "UnauthorizedOperation.MFAExpired",
                        "UnauthorizedOperation.MFANotFound",
                        "UnsupportedOperation.InstanceChargeType",
                        "UnsupportedOperation.InstanceStateEnterRescueMode",
                        "UnsupportedOperation.InstanceStateExitRescueMode",
                        "UnsupportedOperation.InstanceStatePending",
                        "UnsupportedOperation.InstanceStateRebooting",
                        "UnsupportedOperation.InstanceStateRescueMode",
                        "UnsupportedOperation.InstanceStateServiceLiveMigrate",
                        "UnsupportedOperation.InstanceStateShutdown",
                        "UnsupportedOperation.InstanceStateStopping",
                        "UnsupportedOperation.InstanceStateTerminating",
                        "UnsupportedOperation.KeyPairUnsupportedWindows",
                        "UnsupportedOperation.StoppedModeStopCharging");
        assertThat(CVM.errors().keySet()).containsExactlyElementsOf(RESET.errors());
    }

    @Test
    void everythingIsExplained() {
        assertThat(RESET.summary()).isNotBlank();
        assertThat(members().map(MemberSpec::doc)).hasSize(17).noneMatch(String::isBlank);
        assertThat(CVM.types().values()).extracting(StructSpec::doc).noneMatch(String::isBlank);
    }

    @Test
    void theExampleIsThePagesExample() {
        assertThat(RESET.examples()).singleElement().satisfies(example -> {
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
    void aSpecThatIsNotBundledIsAnsweredWithThoseThatAre() {
        assertThatThrownBy(() -> BundledSpecs.read("cvm", "../cvm/2017-03-12"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no spec of cvm ../cvm/2017-03-12 comes with this library; there is cvm 2017-03-12");
    }

    private static Stream<MemberSpec> members() {
        return Stream.of(
                        Stream.of(RESET.parameters(), RESET.result()),
                        CVM.types().values().stream().map(StructSpec::members))
                .flatMap(maps -> maps)
                .flatMap(map -> map.values().stream());
    }
}
