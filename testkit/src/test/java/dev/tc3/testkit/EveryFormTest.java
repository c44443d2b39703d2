package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.Credentials;
import dev.tc3.client.SignatureMethod;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The six forms of a call: each is let through when it is right and refused when its signature is not. */
class EveryFormTest {

    private static final ManualClock CLOCK = ManualClock.at(Instant.parse("2026-03-01T12:00:00Z"));

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT = FakeTencentCloudExtension.with(
            builder -> builder.spec(TestSpecs.garden()).clock(CLOCK));

    @ParameterizedTest
    @EnumSource
    void aRightCallIsAnsweredWithTheExampleUnderAFreshRequestId(Form form) {
        TestAnswer first = call(form).send();
        TestAnswer second = call(form).send();

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.code()).isNull();
        assertThat(first.json().path("GardenId").textValue()).isEqualTo("g-1");
        assertThat(first.requestId()).isNotBlank().isNotEqualTo(TestSpecs.EXAMPLE_REQUEST_ID);
        assertThat(second.requestId()).isNotEqualTo(first.requestId());
    }

    @ParameterizedTest
    @EnumSource
    void parametersAreRecordedAlikeInWhicheverFormTheyCame(Form form) {
        call(form).parameters(TestSpecs.GARDEN).send();

        RecordedRequest request = TENCENT.fake().lastRequest();
        assertThat(request.errorCode()).isNull();
        assertThat(request.parameters()).isEqualTo(TestSpecs.json(TestSpecs.GARDEN));
        assertThat(request.flattenedParameters())
                .containsEntry("Name", "R\u00fcben & Kohl*~ +1")
                .containsEntry("Beds", "9007199254740993")
                .containsEntry("Seeds", "18446744073709551615")
                .containsEntry("Slope", "0.25")
                .containsEntry("Fenced", "true")
                .containsEntry("Gate.Password", "hunter2-secret")
                .containsEntry("Plots.0.Rows.2", "3")
                .containsEntry("Plots.0.Neighbours.0.Plant", "onion")
                .containsEntry("Plots.1.Plant", "kale")
                .hasSize(14);
    }

    @ParameterizedTest
    @EnumSource
    void commonParametersAreRecordedAlike(Form form) {
        call(form).common("Language", "en-US").send();

        RecordedRequest request = TENCENT.fake().lastRequest();
        assertThat(request.httpMethod()).isEqualTo(form.method().name());
        assertThat(request.action()).isEqualTo("MakeGarden");
        assertThat(request.version()).isEqualTo("2020-02-20");
        assertThat(request.region()).isEqualTo("ap-singapore");
        assertThat(request.timestamp()).isEqualTo(CLOCK.instant());
        assertThat(request.signatureMethod()).isEqualTo(form.signatureMethod());
        assertThat(request.isSignatureRight()).isTrue();
        assertThat(request.commonParameters())
                .containsAllEntriesOf(Map.of(
                        "Action", "MakeGarden",
                        "Version", "2020-02-20",
                        "Region", "ap-singapore",
                        "Timestamp", Long.toString(CLOCK.instant().getEpochSecond()),
                        "Language", "en-US"));
    }

    @ParameterizedTest
    @EnumSource
    void aCallSignedWithAnotherKeyIsRefused(Form form) {
        Credentials wrongKey = Credentials.of(TENCENT.fake().credentials().secretId(), "another-made-up-key");

        assertThat(call(form).credentials(wrongKey).send().code()).isEqualTo("AuthFailure.SignatureFailure");
        assertThat(TENCENT.fake().lastRequest().isSignatureRight()).isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void aParameterChangedAfterSigningIsNoticed(Form form) {
        TestAnswer answer =
                call(form).changedText(text -> text.replace("front", "front2")).send();

        assertThat(answer.code()).isEqualTo("AuthFailure.SignatureFailure");
        assertThat(TENCENT.fake().lastRequest().flattenedParameters()).containsEntry("Name", "front2");
    }

    @ParameterizedTest
    @EnumSource
    void anUnknownKeyIsRefused(Form form) {
        Credentials unknown =
                Credentials.of("nobody", TENCENT.fake().credentials().secretKey());

        assertThat(call(form).credentials(unknown).send().code()).isEqualTo("AuthFailure.SecretIdNotFound");
    }

    @ParameterizedTest
    @EnumSource
    void aTokenThatPermanentCredentialsDoNotHaveIsRefused(Form form) {
        Credentials own = TENCENT.fake().credentials();
        Credentials withToken = Credentials.of(own.secretId(), own.secretKey(), "stray-token");

        assertThat(call(form).credentials(withToken).send().code()).isEqualTo("AuthFailure.TokenFailure");
    }

    @ParameterizedTest
    @EnumSource
    void temporaryCredentialsNeedTheirToken(Form form) {
        Credentials temporary = Credentials.of("temporary-id", "temporary-key", "right-token");
        try (FakeTencentCloud fake = FakeTencentCloud.start(
                builder -> builder.spec(TestSpecs.garden()).clock(CLOCK).credentials(temporary))) {
            Credentials tokenless = Credentials.of("temporary-id", "temporary-key");
            Credentials otherToken = Credentials.of("temporary-id", "temporary-key", "old-token");

            assertThat(TestCall.to(fake, CLOCK, form).send().code()).isNull();
            assertThat(TestCall.to(fake, CLOCK, form)
                            .credentials(tokenless)
                            .send()
                            .code())
                    .isEqualTo("AuthFailure.TokenFailure");
            assertThat(TestCall.to(fake, CLOCK, form)
                            .credentials(otherToken)
                            .send()
                            .code())
                    .isEqualTo("AuthFailure.TokenFailure");
        }
    }

    @ParameterizedTest
    @EnumSource
    void eachCommonParameterIsRequired(Form form) {
        assertThat(call(form).common("Version", null).send().message()).contains("Version");
        assertThat(call(form).common("Action", null).send().code()).isEqualTo("MissingParameter");
        assertThat(call(form).common("Timestamp", null).send().code()).isEqualTo("MissingParameter");
        assertThat(call(form).common("Region", null).send().code()).isEqualTo("MissingParameter");
    }

    @Test
    void anOlderSignatureIsBySha1UnlessItSaysOtherwise() {
        TestAnswer answer = call(Form.SHA1_GET).common("SignatureMethod", null).send();

        assertThat(answer.code()).isNull();
        assertThat(TENCENT.fake().lastRequest().signatureMethod()).isEqualTo(SignatureMethod.HMAC_SHA1);
    }

    @Test
    void theActionNeedNotBeSigned() {
        assertThat(call(Form.TC3_POST).withoutSigningTheAction().send().code()).isNull();
        assertThat(call(Form.TC3_GET).withoutSigningTheAction().send().code()).isNull();
    }

    @Test
    void aSignedActionCannotBeChanged() {
        TestAnswer answer =
                call(Form.TC3_POST).header("X-TC-Action", "DescribeGardens").send();

        assertThat(answer.code()).isEqualTo("AuthFailure.SignatureFailure");
    }

    private static TestCall call(Form form) {
        return TestCall.to(TENCENT.fake(), CLOCK, form);
    }
}
