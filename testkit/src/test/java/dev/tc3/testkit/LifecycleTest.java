package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** Starting and stopping. */
class LifecycleTest {

    private final ManualClock clock = ManualClock.startingNow();

    @Test
    void aFakeNeedsNothingButASpec() {
        try (FakeTencentCloud fake = FakeTencentCloud.serving(TestSpecs.garden())) {
            assertThat(fake.endpoint()).matches("http://127\\.0\\.0\\.1:\\d+");
            assertThat(fake.credentials().token()).isEmpty();
            assertThat(TestCall.to(fake, clock, Form.TC3_POST).send().code()).isNull();
        }
    }

    @Test
    void manyFakesRunSideBySide() {
        try (FakeTencentCloud first = FakeTencentCloud.serving(TestSpecs.garden());
                FakeTencentCloud second = FakeTencentCloud.serving(TestSpecs.garden())) {
            TestCall.to(first, clock, Form.TC3_POST).send();

            assertThat(first.endpoint()).isNotEqualTo(second.endpoint());
            assertThat(first.requests()).hasSize(1);
            assertThat(second.requests()).isEmpty();
        }
    }

    @Test
    void aClosedFakeAnswersNobodyAndKeepsWhatItRecorded() {
        FakeTencentCloud fake = FakeTencentCloud.serving(TestSpecs.garden());
        TestCall.to(fake, clock, Form.TC3_POST).send();
        fake.close();
        fake.close();

        assertThatThrownBy(() -> TestCall.to(fake, clock, Form.TC3_POST).send())
                .hasRootCauseInstanceOf(IOException.class);
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void aPortCanBeChosenAndOneThatIsTakenIsNamed() {
        int port;
        try (FakeTencentCloud first = FakeTencentCloud.serving(TestSpecs.garden())) {
            port = URI.create(first.endpoint()).getPort();

            assertThatThrownBy(() -> onPort(port))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessage("cannot listen on 127.0.0.1:" + port + "; is the port taken?");
        }
        try (FakeTencentCloud second = onPort(port)) {
            assertThat(second.endpoint()).endsWith(":" + port);
        }
    }

    private static FakeTencentCloud onPort(int port) {
        return FakeTencentCloud.start(
                builder -> builder.spec(TestSpecs.garden()).port(port));
    }

    @Test
    void specsThatCannotBeServedAreRefused() {
        assertThatThrownBy(FakeTencentCloud::serving)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("at least one");
        assertThatThrownBy(() -> FakeTencentCloud.serving(TestSpecs.garden(), TestSpecs.garden()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("garden 2020-02-20");
    }

    @Test
    void settingsOutOfRangeAreRefused() {
        assertThatThrownBy(() -> FakeTencentCloud.start(builder -> builder.port(-1)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FakeTencentCloud.start(builder -> builder.port(65_536)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FakeTencentCloud.start(builder -> builder.recordings(0)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
