package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls that carry no signature, and actions that need none. */
class UnsignedCallsTest {

    private static final ManualClock CLOCK = ManualClock.at(Instant.parse("2026-03-01T12:00:00Z"));

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT = FakeTencentCloudExtension.with(
            builder -> builder.spec(TestSpecs.garden()).spec(StudioSpec.spec()).clock(CLOCK));

    @Test
    void anActionThatAnybodyMayCallNeedsNoSignature() {
        TestAnswer answer = visit().header("Authorization", "SKIP").send();

        assertThat(answer.json().path("Room").intValue()).isEqualTo(7);
        RecordedRequest request = TENCENT.fake().lastRequest();
        assertThat(request.isUnsigned()).isTrue();
        assertThat(request.isSignatureRight()).isFalse();
        assertThat(request.signatureMethod()).isNull();
        assertThat(request).hasToString("POST Visit 2022-04-06 in ap-singapore unsigned {\"Name\":\"eve\"}");
    }

    @Test
    void noTimeOfSigningIsAskedForWhereNothingIsSigned() {
        assertThat(visit().header("Authorization", "SKIP")
                        .header("X-TC-Timestamp", null)
                        .send()
                        .code())
                .isNull();
    }

    @Test
    void itsParametersAreCheckedAllTheSame() {
        assertThat(visit().header("Authorization", "SKIP").json("{}").send().code())
                .isEqualTo("MissingParameter");
        assertThat(visit().header("Authorization", "SKIP")
                        .json("{\"Name\":\"eve\",\"Key\":1}")
                        .send()
                        .code())
                .isEqualTo("UnknownParameter");
    }

    @Test
    void itAlsoTakesSignedCallsIfTheSignatureIsRight() {
        assertThat(visit().send().code()).isNull();
        assertThat(visit().changedText(text -> text.replace("eve", "bob"))
                        .send()
                        .code())
                .isEqualTo("AuthFailure.SignatureFailure");
        assertThat(visit().header("Authorization", null).send().code()).isEqualTo("AuthFailure.InvalidAuthorization");
    }

    @Test
    void everyOtherActionMustBeSigned() {
        TestAnswer answer = TestCall.to(TENCENT.fake(), CLOCK, Form.TC3_POST)
                .header("Authorization", "SKIP")
                .send();

        assertThat(answer.code()).isEqualTo("AuthFailure.InvalidAuthorization");
        assertThat(answer.message()).contains("signed requests only").contains("SignedHeaders=content-type;host");
    }

    private static TestCall visit() {
        return TestCall.to(TENCENT.fake(), CLOCK, Form.TC3_POST)
                .service("studio")
                .common("Version", StudioSpec.VERSION)
                .action("Visit")
                .json("{\"Name\":\"eve\"}");
    }
}
