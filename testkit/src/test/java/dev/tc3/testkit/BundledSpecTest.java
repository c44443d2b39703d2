package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.BundledSpecs;
import dev.tc3.spec.ExampleSpec;
import java.time.Instant;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The spec that comes with the project, served as it is. */
class BundledSpecTest {

    private static final ManualClock CLOCK = ManualClock.at(Instant.parse("2026-03-01T12:00:00Z"));
    private static final ApiSpec SPEC = BundledSpecs.read("cvm", "2017-03-12");

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT = FakeTencentCloudExtension.with(
            builder -> builder.spec(SPEC).clock(CLOCK).unlimited());

    @ParameterizedTest
    @EnumSource
    void everyExampleOfTheSpecIsARightCall(Form form) {
        assertThat(SPEC.actions()).isNotEmpty();
        for (ActionSpec action : SPEC.actions().values()) {
            assertThat(action.examples()).isNotEmpty();
            for (ExampleSpec example : action.examples()) {
                String request = example.request().toString();

                TestAnswer answer = call(form, action).parameters(request).send();

                assertThat(answer.code())
                        .as(action.name() + ": " + answer.text())
                        .isNull();
                assertThat(TENCENT.fake().lastRequest().parameters()).isEqualTo(TestSpecs.json(request));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyErrorOfTheSpecCanBeAskedFor(Form form) {
        for (ActionSpec action : SPEC.actions().values()) {
            ExampleSpec example = action.examples().get(0);
            for (String code : action.errors()) {
                TENCENT.fake().on(action.name()).failWith(code);

                assertThat(call(form, action)
                                .parameters(example.request().toString())
                                .send()
                                .code())
                        .isEqualTo(code);
            }
        }
    }

    private static TestCall call(Form form, ActionSpec action) {
        return TestCall.to(TENCENT.fake(), CLOCK, form)
                .service(SPEC.service())
                .action(action.name())
                .common("Version", SPEC.version());
    }
}
