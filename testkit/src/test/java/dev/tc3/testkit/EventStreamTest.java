package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that come as a stream of events. */
@Timeout(60)
class EventStreamTest {

    private static final ManualClock CLOCK = ManualClock.at(Instant.parse("2026-03-01T12:00:00Z"));

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT = FakeTencentCloudExtension.with(
            builder -> builder.spec(StudioSpec.spec()).clock(CLOCK));

    private final FakeTencentCloud fake = TENCENT.fake();

    @Test
    void whoAsksForAStreamGetsTheExamplesEvents() {
        TestAnswer answer = chat("{\"Words\":\"hi\",\"Stream\":true}").send();

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("text/event-stream");
        assertThat(answer.header("Transfer-Encoding")).isEqualTo("chunked");
        assertThat(answer.header("Content-Length")).isNull();
        assertThat(answer.header("X-TC-RequestId")).hasSize(36);
        assertThat(answer.text()).isEqualTo("data: {\"Words\":\"hel\"}\n\ndata: {\"Words\":\"lo\"}\n\n");
        assertThat(fake.lastRequest().errorCode()).isNull();
    }

    @Test
    void theExampleOfTheCallIsPreferred() {
        TestAnswer answer = chat("{\"Words\":\"bye\",\"Stream\":true}").send();
        String id = answer.header("X-TC-RequestId");

        assertThat(answer.text())
                .isEqualTo("data: {\"Words\":\"s\u00e9\",\"RequestId\":\"" + id + "\"}\n\n"
                        + "data: {\"Words\":\"e you\",\"RequestId\":\"" + id + "\"}\n\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"Words\":\"hi\"}", "{\"Words\":\"hi\",\"Stream\":false}"})
    void whoDoesNotGetsOneAnswer(String parameters) {
        TestAnswer answer = chat(parameters).send();

        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.json().path("Words").textValue()).isEqualTo("hello");
    }

    @Test
    void whereThereIsNoChoiceEventsCome() {
        assertThat(call("Watch", "{}").send().text()).isEqualTo("data: {\"Seen\":1}\n\n");
    }

    @Test
    void aStreamOfWhichNoExampleWasPublishedHasTheAnswerAsItsEvent() {
        TestAnswer answer = call("Hum", "{\"Stream\":true}").send();
        String id = answer.header("X-TC-RequestId");

        assertThat(answer.text()).isEqualTo("data: {\"Tune\":\"la\",\"RequestId\":\"" + id + "\"}\n\n");
        assertThat(call("Hum", "{}").send().json().path("Tune").textValue()).isEqualTo("la");
    }

    @Test
    void refusalsComeAtOnce() {
        TestAnswer answer = chat("{\"Stream\":true}").send();

        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.code()).isEqualTo("MissingParameter");
    }

    @Test
    void aConnectionIsGoodForTheNextCallAfterAStream() {
        for (int i = 0; i < 3; i++) {
            assertThat(chat("{\"Words\":\"hi\",\"Stream\":true}").send().text()).endsWith("\n\n");
            assertThat(chat("{\"Words\":\"hi\"}").send().code()).isNull();
        }
    }

    @Test
    void aTestCanSayWhichEventsCome() {
        ObjectNode event = event("one");
        fake.on("Chat").stream(event, event("two"));
        event.put("Words", "changed");

        assertThat(chat("{\"Words\":\"hi\"}").send().text())
                .isEqualTo("data: {\"Words\":\"one\"}\n\ndata: {\"Words\":\"two\"}\n\n");
    }

    @Test
    void aStreamCanBeEmpty() {
        fake.on("Chat").stream();

        assertThat(chat("{\"Words\":\"hi\"}").send().text()).isEqualTo(":\n\n");
    }

    @Test
    void aStreamCanBreakOffInTheMiddle() throws Exception {
        fake.on("Chat").streamThenDrop(event("one"), event("two"));

        try (BufferedReader lines = open()) {
            assertThat(lines.readLine()).isEqualTo("data: {\"Words\":\"one\"}");
            assertThat(lines.readLine()).isEmpty();
            assertThat(lines.readLine()).isEqualTo("data: {\"Words\":\"two\"}");
            assertThat(lines.readLine()).isEmpty();
            assertThatThrownBy(lines::readLine).isInstanceOf(IOException.class);
        }
        assertThat(call("Watch", "{}").send().text())
                .as("other calls are not harmed")
                .contains("Seen");
    }

    @Test
    void aStreamCanFallSilentInTheMiddle() throws Exception {
        fake.on("Chat").streamThenStall(event("one"));
        byte[] first = "data: {\"Words\":\"one\"}\n\n".getBytes(StandardCharsets.UTF_8);

        InputStream body = HttpClient.newHttpClient()
                .send(chat("{\"Words\":\"hi\"}").request(), BodyHandlers.ofInputStream())
                .body();
        assertThat(body.readNBytes(first.length)).isEqualTo(first);
        CompletableFuture<Void> next = CompletableFuture.runAsync(() -> assertThatThrownBy(body::read));
        assertThat(call("Watch", "{}").send().text())
                .as("other calls are not harmed")
                .contains("Seen");
        assertThat(next).isNotDone();

        body.close();
        next.join();
    }

    @Test
    void aSilentStreamDoesNotKeepTheFakeFromClosing() throws Exception {
        HttpResponse<InputStream> response;
        try (FakeTencentCloud other = FakeTencentCloud.start(
                builder -> builder.spec(StudioSpec.spec()).clock(CLOCK))) {
            other.on("Chat").streamThenStall();
            response = HttpClient.newHttpClient()
                    .send(on(other, "Chat", "{\"Words\":\"hi\"}").request(), BodyHandlers.ofInputStream());
            assertThat(response.body().readNBytes(3)).isEqualTo(":\n\n".getBytes(StandardCharsets.UTF_8));
        }
        assertThatThrownBy(() -> response.body().read()).isInstanceOf(IOException.class);
    }

    @Test
    void aStreamForTheNextCallOnly() {
        fake.on("Chat").once().stream(event("one"));

        assertThat(chat("{\"Words\":\"hi\"}").send().text()).contains("one");
        assertThat(chat("{\"Words\":\"hi\"}").send().json().path("Words").textValue())
                .isEqualTo("hello");
    }

    /**
     * The scripted stream, read from the connection as it comes. The JDK's newer client would not do: when a connection breaks,
     * its input stream forgets what had arrived before.
     */
    private BufferedReader open() throws Exception {
        String parameters = "{\"Words\":\"hi\"}";
        HttpRequest request = chat(parameters).request();
        HttpURLConnection connection = (HttpURLConnection) request.uri().toURL().openConnection();
        connection.setRequestMethod(request.method());
        request.headers().map().forEach((name, values) -> connection.setRequestProperty(name, values.get(0)));
        connection.setDoOutput(true);
        byte[] body = parameters.getBytes(StandardCharsets.UTF_8);
        connection.setFixedLengthStreamingMode(body.length);
        connection.getOutputStream().write(body);
        return new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8));
    }

    private TestCall chat(String parameters) {
        return call("Chat", parameters);
    }

    private TestCall call(String action, String parameters) {
        return on(fake, action, parameters);
    }

    private static TestCall on(FakeTencentCloud fake, String action, String parameters) {
        return TestCall.to(fake, CLOCK, Form.TC3_POST)
                .service("studio")
                .common("Version", StudioSpec.VERSION)
                .action(action)
                .json(parameters);
    }

    private static ObjectNode event(String words) {
        return TestSpecs.json("{\"Words\":\"" + words + "\"}");
    }
}
