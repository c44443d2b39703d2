package dev.tc3.cvm.v20170312;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.Outcome;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.SignatureMethod;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.testkit.FakeTencentCloud;
import dev.tc3.testkit.FakeTencentCloudExtension;
import dev.tc3.testkit.ManualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The generated client against an endpoint that checks every byte. */
class CvmClientTest {

    private static final RequestOptions SECRETS_IN_URL =
            RequestOptions.of(o -> o.allowInUrl("LoginSettings.Password").allowInUrl("UserData"));
    private static final String SCRIPT = "IyEvYmluL3NoCnRvdWNoIC9yb290L3JlaW5zdGFsbGVkCg==";

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT =
            FakeTencentCloudExtension.serving(BundledSpecs.read("cvm", "2017-03-12"));

    private CvmClient cvm;

    @BeforeEach
    void open(FakeTencentCloud fake) {
        cvm = CvmClient.create(
                c -> c.region("ap-singapore").credentials(fake.credentials()).endpoint(fake.endpoint()));
    }

    @AfterEach
    void close() {
        cvm.close();
    }

    @Test
    void aLambdaIsEnough(FakeTencentCloud fake) {
        ResetInstanceResponse response = cvm.resetInstance(r -> r.instanceId("ins-r8hr2upy"));
        assertThat(response.requestId()).isNotEmpty();
        assertThat(fake.lastRequest().parameters()).hasToString("{\"InstanceId\":\"ins-r8hr2upy\"}");
    }

    @Test
    void aFutureIsAnsweredToo(FakeTencentCloud fake) {
        ResetInstanceResponse response =
                cvm.resetInstanceAsync(r -> r.instanceId("ins-r8hr2upy")).join();
        assertThat(response.requestId()).isNotEmpty();
        assertThat(fake.requests()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, TC3_HMAC_SHA256",
        "GET, TC3_HMAC_SHA256",
        "POST, HMAC_SHA1",
        "GET, HMAC_SHA1",
        "POST, HMAC_SHA256",
        "GET, HMAC_SHA256"
    })
    void everyFormIsAccepted(HttpMethod method, SignatureMethod signature, FakeTencentCloud fake) {
        try (CvmClient other = CvmClient.create(c -> c.region("ap-singapore")
                .credentials(fake.credentials())
                .endpoint(fake.endpoint())
                .method(method)
                .signatureMethod(signature))) {
            other.resetInstance(everything(), SECRETS_IN_URL);
        }
        assertThat(fake.lastRequest().httpMethod()).isEqualTo(method.name());
        assertThat(fake.lastRequest().signatureMethod()).isEqualTo(signature);
        assertThat(fake.lastRequest().parameters().at("/LoginSettings/Password").asText())
                .isEqualTo("S3cret +&=%/~*密码");
        assertThat(fake.lastRequest().parameters().at("/SystemDisk/DiskSize").asLong())
                .isEqualTo(60);
        assertThat(fake.lastRequest()
                        .parameters()
                        .at("/EnhancedService/AutomationService/Enabled")
                        .asBoolean())
                .isTrue();
        assertThat(fake.lastRequest().parameters().at("/UserData").asText()).isEqualTo(SCRIPT);
    }

    @Test
    void anErrorIsItsConstantAndSaysThatNothingRan(FakeTencentCloud fake) {
        fake.on("ResetInstance").failWith("UnsupportedOperation.KeyPairUnsupportedWindows");
        assertThatThrownBy(() -> cvm.resetInstance(everything())).isInstanceOfSatisfying(ApiErrorException.class, e -> {
            assertThat(CvmErrorCode.of(e)).isEqualTo(CvmErrorCode.UNSUPPORTED_OPERATION_KEY_PAIR_UNSUPPORTED_WINDOWS);
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
            assertThat(e.requestId()).isNotEmpty();
            assertThat(e.attempts()).isEqualTo(1);
        });
    }

    @Test
    void anInternalErrorLeavesTheOutcomeOpen(FakeTencentCloud fake) {
        fake.on("ResetInstance").failWith("InternalServerError");
        assertThatThrownBy(() -> cvm.resetInstance(everything()))
                .isInstanceOfSatisfying(
                        ApiErrorException.class, e -> assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN));
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void aDroppedConnectionLeavesTheOutcomeOpenAndNothingIsSentTwice(FakeTencentCloud fake) {
        fake.on("ResetInstance").dropConnection();
        assertThatThrownBy(() -> cvm.resetInstance(everything())).isInstanceOf(OutcomeUnknownException.class);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void theEleventhRequestOfASecondIsStoppedAtTheGateway() {
        ManualClock clock = ManualClock.at(Instant.parse("2026-01-31T23:59:58Z"));
        try (FakeTencentCloud slow = FakeTencentCloud.start(
                        b -> b.spec(BundledSpecs.read("cvm", "2017-03-12")).clock(clock));
                CvmClient fast = CvmClient.create(c -> c.region("ap-singapore")
                        .credentials(slow.credentials())
                        .endpoint(slow.endpoint())
                        .clock(clock))) {
            for (int i = 0; i < 10; i++) {
                fast.resetInstance(r -> r.instanceId("ins-r8hr2upy"));
            }
            assertThatThrownBy(() -> fast.resetInstance(r -> r.instanceId("ins-r8hr2upy")))
                    .isInstanceOfSatisfying(ApiErrorException.class, e -> {
                        assertThat(e.code()).isEqualTo("RequestLimitExceeded");
                        assertThat(CvmErrorCode.of(e)).isEqualTo(CvmErrorCode.UNLISTED);
                        assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
                    });
            clock.advance(Duration.ofSeconds(1));
            assertThat(fast.resetInstance(r -> r.instanceId("ins-r8hr2upy")).requestId())
                    .isNotEmpty();
        }
    }

    @Test
    void everythingMissingAndContradictoryIsNamedAtOnceAndNothingSent(FakeTencentCloud fake) {
        assertThatThrownBy(() -> cvm.resetInstance(r ->
                        r.loginSettings(l -> l.password("x").keyIds("skey-1").keepImageLogin("TRUE"))))
                .isInstanceOfSatisfying(
                        InvalidRequestException.class,
                        e -> assertThat(e.problems())
                                .hasSize(2)
                                .anyMatch(p -> p.contains("InstanceId"))
                                .anyMatch(p -> p.contains("LoginSettings.Password")
                                        && p.contains("LoginSettings.KeyIds")
                                        && p.contains("LoginSettings.KeepImageLogin")));
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void aPasswordGoesIntoAUrlOnlyIfTheCallerSaysSo(FakeTencentCloud fake) {
        RequestOptions get = RequestOptions.of(o -> o.method(HttpMethod.GET));
        assertThatThrownBy(() -> cvm.resetInstance(everything(), get))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("LoginSettings.Password")
                .hasMessageNotContaining("S3cret");
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void aScriptForTheFirstStartGoesIntoAUrlOnlyIfTheCallerSaysSo(FakeTencentCloud fake) {
        ResetInstanceRequest request =
                ResetInstanceRequest.of(r -> r.instanceId("ins-r8hr2upy").userData(SCRIPT));
        RequestOptions get = RequestOptions.of(o -> o.method(HttpMethod.GET));
        assertThatThrownBy(() -> cvm.resetInstance(request, get))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("UserData")
                .hasMessageNotContaining(SCRIPT);
        assertThat(request.toString()).doesNotContain(SCRIPT);
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void onlyTheseErrorsOfAResetLeaveOpenWhetherItRan() {
        assertThat(ResetInstanceRequest.errorCodes())
                .filteredOn(code -> code.outcome() == Outcome.UNKNOWN)
                .extracting(CvmErrorCode::code)
                .containsExactlyInAnyOrder(
                        "FailedOperation.InvalidInstanceApplicationRoleEmr",
                        "InternalError.TradeUnknownError",
                        "InternalServerError",
                        "OperationDenied.ChcInstallCloudImageWithoutDeployNetwork",
                        "ResourceInUse",
                        "ResourceInsufficient.CloudDiskSoldOut",
                        "ResourceNotFound.KeyPairNotFound",
                        "ResourcesSoldOut.SpecifiedInstanceType");
    }

    @Test
    void aClosedClientSendsNothing(FakeTencentCloud fake) {
        cvm.close();
        assertThatThrownBy(() -> cvm.resetInstance(everything())).isInstanceOf(NotSentException.class);
        assertThatThrownBy(() -> cvm.resetInstanceAsync(everything()).join())
                .isInstanceOf(CompletionException.class)
                .hasCauseInstanceOf(NotSentException.class);
        assertThat(fake.requests()).isEmpty();
    }

    @Test
    void aFakeByHandImplementsOnlyWhatItNeeds() {
        CvmClient byHand = new CvmClient() {
            @Override
            public ResetInstanceResponse resetInstance(ResetInstanceRequest request, RequestOptions options) {
                return ResetInstanceResponse.builder()
                        .requestId("of " + request.instanceId())
                        .build();
            }
        };
        assertThat(byHand.resetInstance(r -> r.instanceId("ins-1")).requestId()).isEqualTo("of ins-1");
    }

    private static ResetInstanceRequest everything() {
        return ResetInstanceRequest.builder()
                .instanceId("ins-r8hr2upy")
                .imageId("img-pmqg1cw7")
                .systemDisk(d -> d.diskType("CLOUD_PREMIUM").diskSize(60))
                .loginSettings(l -> l.password("S3cret +&=%/~*密码"))
                .enhancedService(e -> e.securityService(s -> s.enabled(true))
                        .monitorService(m -> m.enabled(false))
                        .automationService(a -> a.enabled(true)))
                .hostName("host-1")
                .userData(SCRIPT)
                .build();
    }
}
