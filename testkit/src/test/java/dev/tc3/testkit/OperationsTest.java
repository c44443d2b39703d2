package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.spec.BundledSpecs;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What goes on after a call was accepted, as the action shows it that the spec names. */
class OperationsTest {

    private static final ManualClock CLOCK = ManualClock.at(Instant.parse("2026-03-01T12:00:00Z"));
    private static final Duration TWO_MINUTES = Duration.ofMinutes(2);

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT =
            FakeTencentCloudExtension.with(builder -> builder.spec(BundledSpecs.read("cvm", "2017-03-12"))
                    .spec(TestSpecs.kitchen())
                    .unlimited()
                    .clock(CLOCK));

    private final FakeTencentCloud fake = TENCENT.fake();

    @Test
    void anAcceptedCallIsSeenAtWorkUntilItsTimeIsUp() {
        fake.on("ResetInstance").thenRuns(TWO_MINUTES);

        String accepted = reset("ins-1").requestId();

        assertShown("ins-1", "ResetInstance", accepted, "OPERATING", null);
        CLOCK.advance(TWO_MINUTES.minusMillis(1));
        assertShown("ins-1", "ResetInstance", accepted, "OPERATING", null);
        CLOCK.advance(Duration.ofMillis(1));
        assertShown("ins-1", "ResetInstance", accepted, "SUCCESS", null);
    }

    @Test
    void anOperationCanFailWithAReason() {
        fake.on("ResetInstance").thenFails(TWO_MINUTES, "The image is broken.");

        String accepted = reset("ins-1").requestId();

        assertShown("ins-1", "ResetInstance", accepted, "OPERATING", null);
        CLOCK.advance(TWO_MINUTES);
        assertShown("ins-1", "ResetInstance", accepted, "FAILED", "The image is broken.");
    }

    @Test
    void withoutAWordFromTheTestItEndsWellAfterASecond() {
        String accepted = reset("ins-1").requestId();

        assertShown("ins-1", "ResetInstance", accepted, "OPERATING", null);
        CLOCK.advance(Duration.ofSeconds(1));
        assertShown("ins-1", "ResetInstance", accepted, "SUCCESS", null);
    }

    @Test
    void theNextCallsCanGoAnotherWayThanAllOthers() {
        fake.on("ResetInstance").once().thenFails(Duration.ZERO, "No disk.").thenRuns(Duration.ZERO);

        reset("ins-1");
        assertThat(state("ins-1")).isEqualTo("FAILED");
        reset("ins-1");
        assertThat(state("ins-1")).isEqualTo("SUCCESS");
    }

    @Test
    void eachResourceHasItsOwn() {
        fake.on("ResetInstance").once().thenRuns(TWO_MINUTES).thenFails(Duration.ZERO, "No.");

        String first = reset("ins-1").requestId();
        String second = reset("ins-2").requestId();

        JsonNode shown = describe("{\"InstanceIds\":[\"ins-2\",\"ins-1\",\"ins-3\"]}");
        assertThat(shown.findValuesAsText("InstanceId")).containsExactly("ins-2", "ins-1", "ins-3");
        assertThat(shown.findValuesAsText("LatestOperationState")).containsExactly("FAILED", "OPERATING", "null");
        assertThat(shown.findValuesAsText("LatestOperationRequestId")).containsExactly(second, first, "null");
    }

    @Test
    void aResourceIsMadeAfterTheOneOfTheExample() {
        ObjectNode made =
                (ObjectNode) describe("{\"InstanceIds\":[\"ins-new\"]}").get(0);
        ObjectNode published =
                (ObjectNode) describe("{\"InstanceIds\":[\"ins-4n8w2k5c\"]}").get(0);

        assertThat(published.path("LatestOperation").textValue()).isEqualTo("ResetInstance");
        List<String> ofOperations = List.of(
                "InstanceId",
                "LatestOperation",
                "LatestOperationState",
                "LatestOperationRequestId",
                "LatestOperationErrorMsg");
        assertThat(made.path("InstanceId").textValue()).isEqualTo("ins-new");
        assertThat(made.path("LatestOperation").isNull()).isTrue();
        assertThat(made.remove(ofOperations)).isEqualTo(published.remove(ofOperations));
    }

    @Test
    void whoAsksForNothingInParticularSeesAllOfThem() {
        reset("ins-1");

        assertThat(describe("{}").findValuesAsText("InstanceId")).containsExactly("ins-4n8w2k5c", "ins-1");
    }

    @Test
    void aLaterOperationTakesThePlaceOfTheOneBefore() {
        fake.on("ResetInstance").thenRuns(TWO_MINUTES);
        reset("ins-1");

        String second = reset("ins-1").requestId();
        assertShown("ins-1", "ResetInstance", second, "OPERATING", null);
        String other = fake.operation("ins-1", "StopInstances", Duration.ZERO);
        assertShown("ins-1", "StopInstances", other, "SUCCESS", null);
        String failing = fake.failingOperation("ins-1", "StartInstances", Duration.ZERO, "No room.");
        assertShown("ins-1", "StartInstances", failing, "FAILED", "No room.");
    }

    @Test
    void aResourceThatIsBusyCanRefuseCalls() {
        fake.on("ResetInstance").thenRuns(TWO_MINUTES).refuseWhileBusy("MutexOperation.TaskRunning");

        String first = reset("ins-1").requestId();

        assertThat(reset("ins-1").code()).isEqualTo("MutexOperation.TaskRunning");
        assertThat(reset("ins-2").code()).isNull();
        assertShown("ins-1", "ResetInstance", first, "OPERATING", null);
        CLOCK.advance(TWO_MINUTES);
        assertThat(reset("ins-1").code()).isNull();
    }

    @Test
    void ofManyCallsAtOnceABusyResourceTakesOne() {
        fake.on("ResetInstance").thenRuns(TWO_MINUTES).refuseWhileBusy("MutexOperation.TaskRunning");

        List<CompletableFuture<TestAnswer>> calls = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            calls.add(CompletableFuture.supplyAsync(() -> reset("ins-1")));
        }

        assertThat(calls.stream().map(CompletableFuture::join).filter(answer -> answer.code() == null))
                .hasSize(1);
    }

    @Test
    void aCallThatIsRefusedBeginsNothing() {
        fake.on("ResetInstance").failWith("InvalidInstanceId.NotFound");

        reset("ins-1");

        assertThat(state("ins-1")).isNull();
    }

    @Test
    void anAnswerThatIsLostWasACallThatRan() {
        fake.on("ResetInstance").loseAnswer();
        assertThatThrownBy(() -> reset("ins-1")).hasMessageContaining("");

        assertThat(describe("{\"InstanceIds\":[\"ins-1\"]}")
                        .get(0)
                        .path("LatestOperation")
                        .textValue())
                .isEqualTo("ResetInstance");
        fake.reset();
        fake.on("ResetInstance").dropConnection();
        assertThatThrownBy(() -> reset("ins-2")).hasMessageContaining("");
        assertThat(state("ins-2")).isNull();
    }

    @Test
    void anAnswerOfTheTestIsSentAsItIs() {
        fake.on("DescribeInstances").answer("{\"Response\":{\"InstanceSet\":[],\"RequestId\":\"r\"}}");
        reset("ins-1");

        assertThat(describe("{\"InstanceIds\":[\"ins-1\"]}")).isEmpty();
    }

    @Test
    void aResetForgetsAllOperations() {
        reset("ins-1");
        fake.reset();

        assertThat(state("ins-1")).isNull();
    }

    @Test
    void whatNobodyCouldSeeCannotBeScripted() {
        assertThatThrownBy(() -> fake.on("Cook").thenRuns(TWO_MINUTES))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the spec does not say how the end of Cook is observed; add a completion to it, perhaps by"
                        + " an overlay");
        assertThatThrownBy(() -> fake.on("ResetInstance").thenRuns(Duration.ofSeconds(-1)))
                .hasMessageContaining("no time at least");
        assertThatThrownBy(() -> fake.on("ResetInstance").refuseWhileBusy("Bsy"))
                .hasMessageContaining("Bsy is neither");
        try (FakeTencentCloud kitchen = FakeTencentCloud.serving(TestSpecs.kitchen())) {
            assertThatThrownBy(() -> kitchen.operation("ins-1", "StopInstances", Duration.ZERO))
                    .hasMessageContaining("no spec that is served says how an operation is observed");
        }
    }

    /** A client whose clock is off can set it right by this. */
    @Test
    void everyAnswerSaysTheFakesTime() {
        CLOCK.set(Instant.parse("2031-12-24T18:00:00Z"));
        TestAnswer tooOld = TestCall.to(fake, ManualClock.at(Instant.parse("2026-01-01T00:00:00Z")), Form.TC3_POST)
                .service("cvm")
                .common("Version", "2017-03-12")
                .action("DescribeInstances")
                .parameters("{}")
                .send();

        assertThat(tooOld.code()).isEqualTo("AuthFailure.SignatureExpire");
        for (TestAnswer answer : List.of(tooOld, reset("ins-1"))) {
            assertThat(ZonedDateTime.parse(
                                    answer.header("Date"), DateTimeFormatter.RFC_1123_DATE_TIME.withLocale(Locale.US))
                            .toInstant())
                    .isEqualTo(CLOCK.instant());
        }
    }

    private void assertShown(String instance, String operation, String requestId, String state, String reason) {
        JsonNode shown = describe("{\"InstanceIds\":[\"" + instance + "\"]}");
        assertThat(shown).hasSize(1);
        JsonNode item = shown.get(0);
        assertThat(item.path("InstanceId").textValue()).isEqualTo(instance);
        assertThat(item.path("LatestOperation").textValue()).isEqualTo(operation);
        assertThat(item.path("LatestOperationRequestId").textValue()).isEqualTo(requestId);
        assertThat(item.path("LatestOperationState").textValue()).isEqualTo(state);
        assertThat(item.path("LatestOperationErrorMsg").textValue()).isEqualTo(reason);
    }

    private String state(String instance) {
        return describe("{\"InstanceIds\":[\"" + instance + "\"]}")
                .get(0)
                .path("LatestOperationState")
                .textValue();
    }

    private TestAnswer reset(String instance) {
        return call("ResetInstance", "{\"InstanceId\":\"" + instance + "\"}");
    }

    private JsonNode describe(String parameters) {
        return call("DescribeInstances", parameters).json().path("InstanceSet");
    }

    private TestAnswer call(String action, String parameters) {
        return TestCall.to(fake, CLOCK, Form.TC3_POST)
                .service("cvm")
                .common("Version", "2017-03-12")
                .action(action)
                .parameters(parameters)
                .send();
    }
}
