package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** {@code MakeGarden} takes ten calls a second. */
class RateLimitTest {

    private final ManualClock clock = ManualClock.at(Instant.parse("2026-03-01T12:00:00Z"));

    @RegisterExtension
    final FakeTencentCloudExtension tencent = FakeTencentCloudExtension.with(
            builder -> builder.spec(TestSpecs.garden()).clock(clock));

    @Test
    void tenCallsPassTheEleventhIsRefusedAndASecondLaterTheNextPasses() {
        assertPassed(10);
        TestAnswer eleventh = call().send();
        clock.advance(Duration.ofSeconds(1));

        assertThat(eleventh.code()).isEqualTo("RequestLimitExceeded");
        assertThat(eleventh.message()).contains("10 requests in 1 s");
        assertPassed(10);
    }

    @Test
    void theWindowSlides() {
        assertPassed(6);
        clock.advance(Duration.ofMillis(600));
        assertPassed(4);
        assertThat(call().send().code()).isEqualTo("RequestLimitExceeded");

        clock.advance(Duration.ofMillis(399));
        assertThat(call().send().code()).isEqualTo("RequestLimitExceeded");
        clock.advance(Duration.ofMillis(1));
        assertPassed(6);
        assertThat(call().send().code()).isEqualTo("RequestLimitExceeded");
    }

    @Test
    void refusedCallsDoNotCount() {
        for (int i = 0; i < 15; i++) {
            assertThat(call().parameters("{}").send().code()).isEqualTo("MissingParameter");
        }
        assertPassed(10);
    }

    @Test
    void regionsAndActionsAreCountedApart() {
        assertPassed(10);

        assertThat(call().common("Region", "ap-tokyo").send().code()).isNull();
        for (int i = 0; i < 20; i++) {
            assertThat(call().action("DescribeGardens").parameters("{}").send().code())
                    .as("an action without a limit")
                    .isNull();
        }
    }

    @Test
    void aResetClearsTheCount() {
        assertPassed(10);
        tencent.fake().reset();
        assertPassed(10);
    }

    @Test
    void theLimitCanBeSwitchedOff() {
        try (FakeTencentCloud unlimited = FakeTencentCloud.start(
                builder -> builder.spec(TestSpecs.garden()).clock(clock).unlimited())) {
            for (int i = 0; i < 30; i++) {
                assertThat(TestCall.to(unlimited, clock, Form.TC3_POST).send().code())
                        .isNull();
            }
        }
    }

    private void assertPassed(int calls) {
        for (int i = 0; i < calls; i++) {
            assertThat(call().send().code()).isNull();
        }
    }

    private TestCall call() {
        return TestCall.to(tencent.fake(), clock, Form.TC3_POST);
    }
}
