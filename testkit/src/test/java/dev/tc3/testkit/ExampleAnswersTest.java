package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which example a call is answered with. */
class ExampleAnswersTest {

    private static final ManualClock CLOCK = ManualClock.at(Instant.parse("2026-03-01T12:00:00Z"));

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT = FakeTencentCloudExtension.with(
            builder -> builder.spec(StudioSpec.spec()).clock(CLOCK));

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "the very call                    | {'Color':'red','Size':60}              | red and 60",
                "though it was published as text  | {'Color':'red','Sold':true}            | red and sold",
                "no parameters                    | {}                                     | everything",
                "the most that it shares          | {'Color':'red','Size':60,'Sold':false} | red and 60",
                "what it shares                   | {'Color':'red','Size':61}              | red",
                "the first that is no error       | {'Color':'blue'}                       | red",
                "nor are others of a failing call | {'Color':'black','Size':1}             | red",
            })
    void theNearestExampleComesBack(String what, String parameters, String found) {
        TestAnswer answer = call(Form.TC3_POST, parameters).send();

        assertThat(answer.json().path("Found").textValue()).as(what).isEqualTo(found);
    }

    @Test
    void aCallThatIsPublishedAsFailingFails() {
        assertThat(call(Form.TC3_POST, "{'Color':'black'}").send().code()).isEqualTo("InvalidParameterValue");
        assertThat(TENCENT.fake().lastRequest().errorCode()).isEqualTo("InvalidParameterValue");
    }

    @ParameterizedTest
    @EnumSource
    void theExampleIsTheSameInWhicheverFormTheCallCame(Form form) {
        TestAnswer answer = call(form, "{'Color':'red','Size':60}").send();

        assertThat(answer.json().path("Found").textValue()).isEqualTo("red and 60");
    }

    @Test
    void whatTheSpecDoesNotKnowIsSentAsItWasPublished() {
        TestAnswer answer = call(Form.TC3_POST, "{'Color':'red'}").send();

        assertThat(answer.json().path("Surprise")).isEqualTo(TestSpecs.json("{\"Count\":\"3\"}"));
        assertThat(answer.requestId()).hasSize(36);
    }

    private static TestCall call(Form form, String parameters) {
        return TestCall.to(TENCENT.fake(), CLOCK, form)
                .service("studio")
                .common("Version", StudioSpec.VERSION)
                .action("Search")
                .parameters(parameters.replace('\'', '"'));
    }
}
