package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A signature is good for five minutes on either side of the server's time. */
class SigningTimeTest {

    private static final Instant START = Instant.parse("2026-03-01T12:00:00Z");
    private static final ManualClock CLOCK = ManualClock.at(START);

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT = FakeTencentCloudExtension.with(
            builder -> builder.spec(TestSpecs.garden()).clock(CLOCK));

    @BeforeEach
    void startTheClock() {
        CLOCK.set(START);
    }

    @ParameterizedTest
    @CsvSource({"TC3_POST,-300", "TC3_GET,300", "SHA1_GET,-300", "SHA1_POST,300", "SHA256_GET,300", "SHA256_POST,-300"})
    void exactlyFiveMinutesPass(Form form, long seconds) {
        assertThat(signedAt(START.plusSeconds(seconds), form).send().code()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"TC3_POST,-301", "TC3_GET,301", "SHA1_GET,-301", "SHA1_POST,301", "SHA256_GET,301", "SHA256_POST,-301"})
    void aSecondMoreIsRefused(Form form, long seconds) {
        assertThat(signedAt(START.plusSeconds(seconds), form).send().code()).isEqualTo("AuthFailure.SignatureExpire");
    }

    @Test
    void aRequestExpiresAsTheClockMovesOn() {
        TestCall signedNow = signedAt(START, Form.TC3_POST);

        CLOCK.advance(Duration.ofMinutes(5));
        assertThat(signedNow.send().code()).isNull();
        CLOCK.advance(Duration.ofSeconds(1));
        assertThat(signedNow.send().code()).isEqualTo("AuthFailure.SignatureExpire");
    }

    @ParameterizedTest
    @EnumSource(names = {"TC3_POST", "TC3_GET"})
    void theDateInTheScopeIsTheDayOfTheTimestampAlsoAcrossMidnight(Form form) {
        CLOCK.set(Instant.parse("2026-03-02T00:00:01Z"));
        Instant beforeMidnight = Instant.parse("2026-03-01T23:59:59Z");

        assertThat(signedAt(beforeMidnight, form).send().code()).isNull();
        assertThat(signedAt(beforeMidnight, form)
                        .changedSignature(header -> header.replace("2026-03-01", "2026-03-02"))
                        .send()
                        .code())
                .isEqualTo("AuthFailure.SignatureExpire");
    }

    @Test
    void answersCarryTheServersTimeForClientsToCorrectTheirs() {
        assertThat(signedAt(START.minusSeconds(1000), Form.TC3_POST).send().header("Date"))
                .isEqualTo("Sun, 01 Mar 2026 12:00:00 GMT");
    }

    private static TestCall signedAt(Instant instant, Form form) {
        return TestCall.to(TENCENT.fake(), ManualClock.at(instant), form);
    }
}
