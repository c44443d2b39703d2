package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that a test asks for. */
class ScriptingTest {

    private static final ManualClock CLOCK = ManualClock.at(Instant.parse("2026-03-01T12:00:00Z"));

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT = FakeTencentCloudExtension.with(builder ->
            builder.spec(TestSpecs.garden()).spec(TestSpecs.kitchen()).clock(CLOCK));

    private final FakeTencentCloud fake = TENCENT.fake();

    @Test
    void anErrorStandsUntilTheReset() {
        fake.on("MakeGarden").failWith("InvalidGate");

        for (int i = 0; i < 2; i++) {
            TestAnswer answer = call().send();
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.code()).isEqualTo("InvalidGate");
            assertThat(answer.message()).isEqualTo("The gate does not close.");
            assertThat(answer.requestId()).isNotBlank();
        }
        assertThat(fake.lastRequest().errorCode()).isEqualTo("InvalidGate");
        fake.reset();
        assertThat(call().send().code()).isNull();
    }

    @Test
    void anErrorMayHaveWordsOfItsOwn() {
        fake.on("MakeGarden").failWith("FailedOperation", "It rained.");

        assertThat(call().send().message()).isEqualTo("It rained.");
    }

    @Test
    void aMisspeltCodeIsRefusedWithWhatMayBeMeant() {
        assertThatThrownBy(() -> fake.on("MakeGarden").failWith("InvalidGates"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("InvalidGates is neither in the table of MakeGarden nor a common error code"
                        + " (did you mean \"InvalidGate\"?); for a code newer than the spec use failWithUnlisted");
        assertThatThrownBy(() -> fake.on("MakeGarden").failOnce("AuthFailure.SignaturExpire"))
                .hasMessageContaining("did you mean \"AuthFailure.SignatureExpire");
        assertThatThrownBy(() -> fake.on("MakeGarden").failWith("Xyz", "words"))
                .hasMessageContaining("Xyz")
                .hasMessageNotContaining("did you mean");
        assertThat(call().send().code()).as("nothing was scripted").isNull();
    }

    @Test
    void aCodeOfAnotherActionIsRefused() {
        assertThatThrownBy(() -> fake.on("Cook").failWith("InvalidGate")).hasMessageContaining("table of Cook");
    }

    @Test
    void aCodeNewerThanTheSpecCanBeAskedForByName() {
        fake.on("MakeGarden").failWithUnlisted("InvalidGate.TooNew", "Never heard of.");

        assertThat(call().send().code()).isEqualTo("InvalidGate.TooNew");
    }

    @Test
    void aMisspeltActionIsRefusedWithWhatMayBeMeant() {
        assertThatThrownBy(() -> fake.on("MakeGardens"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("did you mean \"MakeGarden\"?");
    }

    @Test
    void answersForTheNextCallsComeBeforeTheStandingOne() {
        fake.on("MakeGarden")
                .failOnce("InternalError")
                .times(2)
                .failWith("InvalidGate")
                .once()
                .answer("{\"Response\":{\"GardenId\":\"g-7\"}}")
                .failWith("ResourceInUse.Occupied");

        assertThat(call().send().code()).isEqualTo("InternalError");
        assertThat(call().send().code()).isEqualTo("InvalidGate");
        assertThat(call().send().code()).isEqualTo("InvalidGate");
        assertThat(call().send().json().path("GardenId").textValue()).isEqualTo("g-7");
        assertThat(call().send().code()).isEqualTo("ResourceInUse.Occupied");
        assertThat(call().send().code()).isEqualTo("ResourceInUse.Occupied");
    }

    @Test
    void withoutAStandingAnswerTheExampleComesBack() {
        fake.on("MakeGarden").failOnce("InternalError");

        assertThat(call().send().code()).isEqualTo("InternalError");
        assertThat(call().send().json().path("GardenId").textValue()).isEqualTo("g-1");
    }

    @Test
    void anAnswerForNoCallIsRefused() {
        assertThatThrownBy(() -> fake.on("MakeGarden").times(0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDocumentIsCompletedWithARequestIdUnlessItHasOne() {
        fake.on("MakeGarden").answer("{\"Response\":{}}");
        String first = call().send().requestId();
        String second = call().send().requestId();
        fake.on("MakeGarden").answer("{\"Response\":{\"RequestId\":\"my-own\"}}");

        assertThat(first).isNotBlank().isNotEqualTo(second);
        assertThat(call().send().requestId()).isEqualTo("my-own");
    }

    @Test
    void anErrorInADocumentIsRecordedAsOne() {
        fake.on("MakeGarden").answer("{\"Response\":{\"Error\":{\"Code\":\"Odd\",\"Message\":\"\"}}}");
        call().send();

        assertThat(fake.lastRequest().errorCode()).isEqualTo("Odd");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"GardenId\":\"g-1\"}", "{\"Response\":[]}", "[]", "{", ""})
    void aDocumentThatIsNoAnswerIsRefused(String json) {
        assertThatThrownBy(() -> fake.on("MakeGarden").answer(json))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("respondRaw");
    }

    @Test
    void changingADocumentLaterChangesNoAnswer() {
        ObjectNode document = TestSpecs.json("{\"Response\":{\"GardenId\":\"g-1\"}}");
        fake.on("MakeGarden").answer(document);
        document.withObject("/Response").put("GardenId", "g-2");

        assertThat(call().send().json().path("GardenId").textValue()).isEqualTo("g-1");
    }

    @Test
    void anAnswerCanBeMadeFromTheRequest() {
        fake.on("MakeGarden").answerWith(request -> {
            ObjectNode document = TestSpecs.json("{\"Response\":{}}");
            document.withObject("/Response")
                    .set("GardenId", request.parameters().get("Name"));
            return document;
        });

        assertThat(call().send().json().path("GardenId").textValue()).isEqualTo("front");
    }

    @Test
    void anAnswerThatCannotBeMadeSaysWhy() {
        fake.on("MakeGarden").answerWith(request -> {
            throw new IllegalStateException("no seeds left");
        });
        TestAnswer answer = call().send();

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.text()).contains("scripted").contains("no seeds left");
        assertThat(fake.requests()).hasSize(1);
    }

    @Test
    void bytesAreSentAsTheyAre() {
        byte[] body = "<html>busy</html>".getBytes(StandardCharsets.UTF_8);
        fake.on("MakeGarden").respondRaw(503, Map.of("Retry-After", "0", "Content-Type", "text/html"), body);
        TestAnswer answer = call().send();

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("0");
        assertThat(answer.header("Content-Type")).isEqualTo("text/html");
        assertThat(answer.text()).isEqualTo("<html>busy</html>");
        assertThat(fake.lastRequest().errorCode()).isNull();
    }

    @Test
    void aStatusThatIsNoAnswersIsRefused() {
        assertThatThrownBy(() -> fake.on("MakeGarden").respondRaw(100, Map.of(), new byte[0]))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aConnectionCanBeDroppedAfterTheRequestCame() {
        fake.on("MakeGarden").dropConnection();

        // A client of its own, because the JDK's resends what it believes unsent on a pooled connection.
        assertThatThrownBy(() -> HttpClient.newHttpClient().send(call().request(), BodyHandlers.ofString()))
                .isInstanceOf(IOException.class);
        assertThat(fake.requests("MakeGarden")).isNotEmpty();
    }

    @Test
    @Timeout(60)
    void aCallCanBeLeftWithoutAnAnswer() {
        fake.on("MakeGarden").once().stall();
        HttpRequest request = call().request();

        CompletableFuture<HttpResponse<String>> unanswered =
                HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
        while (fake.requests("MakeGarden").isEmpty()) {
            Thread.onSpinWait();
        }
        TestAnswer next = call().send();

        assertThat(next.code()).isNull();
        assertThat(unanswered).isNotDone();
        unanswered.cancel(true);
    }

    @Test
    void aCallThatIsRefusedUsesNoScriptedAnswerUp() {
        fake.on("MakeGarden").failOnce("InternalError");

        assertThat(call().parameters("{}").send().code()).isEqualTo("MissingParameter");
        assertThat(call().send().code()).isEqualTo("InternalError");
    }

    @Test
    void anActionWithoutAnExampleIsAnsweredWithARequestId() {
        TestAnswer answer = call().action("DescribeGardens").parameters("{}").send();

        assertThat(answer.text()).matches("\\{\"Response\":\\{\"RequestId\":\"[0-9a-f-]{36}\"}}");
    }

    private TestCall call() {
        return TestCall.to(fake, CLOCK, Form.TC3_POST);
    }
}
