package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What can be asked about the requests that came. */
class RecordingTest {

    private static final String SECRET = "hunter2-secret";
    private static final ManualClock CLOCK = ManualClock.at(Instant.parse("2026-03-01T12:00:00Z"));

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT = FakeTencentCloudExtension.with(
            builder -> builder.spec(TestSpecs.garden()).clock(CLOCK).recordings(3));

    private final FakeTencentCloud fake = TENCENT.fake();

    @Test
    void requestsAreKeptInOrderAndCanBeAskedForByAction() {
        call(Form.TC3_POST).send();
        call(Form.TC3_GET).action("DescribeGardens").parameters("{\"Limit\":5}").send();

        assertThat(fake.requests())
                .extracting(RecordedRequest::action)
                .containsExactly("MakeGarden", "DescribeGardens");
        assertThat(fake.requests("DescribeGardens")).hasSize(1);
        assertThat(fake.requests("Nothing")).isEmpty();
        assertThat(fake.lastRequest().action()).isEqualTo("DescribeGardens");
    }

    @Test
    void onlyTheLatestRequestsAreKept() {
        for (int i = 1; i <= 5; i++) {
            call(Form.TC3_POST).parameters("{\"Name\":\"g" + i + "\"}").send();
        }

        assertThat(fake.requests())
                .extracting(request -> request.parameters().path("Name").textValue())
                .containsExactly("g3", "g4", "g5");
    }

    @Test
    void aListTakenEarlierDoesNotChange() {
        List<RecordedRequest> before = fake.requests();
        call(Form.TC3_POST).send();

        assertThat(before).isEmpty();
        assertThatThrownBy(() -> fake.requests().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void askingForTheLastOfNoneSaysSo() {
        assertThatThrownBy(fake::lastRequest)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no request has come yet");
    }

    @Test
    void theRequestIsKeptByteForByte() {
        String body = "{ \"Name\" : \"R\u00fcben\" }";
        call(Form.TC3_POST).json(body).header("X-Trace", "t-1").send();

        RecordedRequest request = fake.lastRequest();
        assertThat(request.body()).isEqualTo(body.getBytes(StandardCharsets.UTF_8));
        assertThat(request.bodyText()).isEqualTo(body);
        assertThat(request.target()).isEqualTo("/");
        assertThat(request.header("x-TRACE")).isEqualTo("t-1");
        assertThat(request.headers()).containsEntry("content-type", List.of("application/json; charset=utf-8"));
        assertThat(request.header("X-Nothing")).isNull();
    }

    @Test
    void theQueryIsKeptAsItWasEncoded() {
        call(Form.TC3_GET).flattened("Name", "a b*~").send();

        assertThat(fake.lastRequest().target()).isEqualTo("/?Name=a%20b%2A~");
        assertThat(fake.lastRequest().body()).isEmpty();
    }

    @Test
    void nobodyCanChangeARecordedRequest() {
        call(Form.TC3_POST).send();
        RecordedRequest request = fake.lastRequest();
        request.parameters().put("Name", "changed");
        request.body()[0] = 'x';

        assertThat(request.parameters().path("Name").textValue()).isEqualTo("front");
        assertThat(request.bodyText()).startsWith("{");
        assertThatThrownBy(() -> request.headers().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> request.commonParameters().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void refusedRequestsAreKeptWithTheirErrorCode() {
        call(Form.TC3_POST).action("Nothing").send();
        call(Form.SHA1_POST).parameters("{\"Beds\":7}").send();
        call(Form.TC3_POST).header("Authorization", null).send();

        assertThat(fake.requests())
                .extracting(RecordedRequest::errorCode)
                .containsExactly("InvalidAction", "MissingParameter", "AuthFailure.InvalidAuthorization");
        assertThat(fake.requests())
                .extracting(RecordedRequest::isSignatureRight)
                .containsExactly(true, true, false);
        assertThat(fake.lastRequest().signatureMethod()).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void textShowsTheCallButNoSecrets(Form form) {
        call(form).parameters(TestSpecs.GARDEN).send();
        RecordedRequest request = fake.lastRequest();

        assertThat(request.toString())
                .startsWith(form.method() + " MakeGarden 2020-02-20 in ap-singapore by " + form.signatureMethod())
                .contains("\"Password\":\"***\"", "\"Plant\":\"leek\"");
        assertThat(request.redacted())
                .startsWith(form.method() + " /")
                .contains("leek", "MakeGarden", "ap-singapore", "host: 127.0.0.1:");
        assertNoSecrets(request);
    }

    @ParameterizedTest
    @EnumSource
    void anErrorIsShownToo(Form form) {
        fake.on("MakeGarden").failWith("InvalidGate");
        call(form).send();

        assertThat(fake.lastRequest().toString()).endsWith("answered with InvalidGate");
    }

    @ParameterizedTest
    @EnumSource
    void aMisspeltSecretIsNotShown(Form form) {
        call(form)
                .parameters("{\"Name\":\"a\",\"Gate\":{\"Pasword\":\"" + SECRET + "\"}}")
                .send();
        assertNoSecrets(fake.lastRequest());
        call(form)
                .parameters("{\"Name\":\"a\",\"GatePassword\":\"" + SECRET + "\"}")
                .send();
        assertNoSecrets(fake.lastRequest());
        call(form).parameters("{\"Name\":{\"Password\":\"" + SECRET + "\"}}").send();
        assertNoSecrets(fake.lastRequest());
        call(form)
                .parameters("{\"Name\":\"a\",\"Gate\":{\"Keys\":[\"" + SECRET + "\"]}}")
                .send();
        assertNoSecrets(fake.lastRequest());
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsShownOfAnActionThatIsNotKnown(Form form) {
        call(form)
                .action("MakeGate")
                .parameters("{\"Password\":\"" + SECRET + "\"}")
                .send();

        assertNoSecrets(fake.lastRequest());
    }

    @Test
    void nothingIsShownOfABodyThatCannotBeRead() {
        call(Form.TC3_POST).json("{\"Gate\":{\"Password\":\"" + SECRET + "\"").send();
        assertNoSecrets(fake.lastRequest());
        call(Form.TC3_POST).json(SECRET + "\n=" + SECRET).send();
        assertNoSecrets(fake.lastRequest());
        call(Form.SHA1_POST)
                .changedText(text -> SECRET + "\n=\n" + SECRET + "&" + SECRET + "&%")
                .send();
        assertNoSecrets(fake.lastRequest());
    }

    @Test
    void anAuthorizationOfAnotherFormIsNotShown() {
        call(Form.TC3_POST)
                .header("Authorization", "Bearer " + SECRET)
                .header("Cookie", SECRET)
                .send();
        assertNoSecrets(fake.lastRequest());
        call(Form.TC3_POST).header("X-TC-Token", SECRET).send();
        assertNoSecrets(fake.lastRequest());
    }

    private void assertNoSecrets(RecordedRequest request) {
        String signature = request.commonParameters().getOrDefault("Signature", "no signature");
        String authorization = request.header("Authorization") == null ? "" : request.header("Authorization");
        String hex = authorization.replaceFirst("(?s).*Signature=", "");
        for (String text : List.of(request.toString(), request.redacted())) {
            assertThat(text).doesNotContain(SECRET, "made-up-secret-id", signature);
            if (!hex.isEmpty()) {
                assertThat(text).doesNotContain(hex);
            }
        }
    }

    private TestCall call(Form form) {
        return TestCall.to(fake, CLOCK, form);
    }
}
