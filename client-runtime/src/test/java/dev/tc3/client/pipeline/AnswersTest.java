package dev.tc3.client.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.Outcome;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.http.HttpResponse;
import dev.tc3.client.http.Progress;
import dev.tc3.client.http.TransportException;
import dev.tc3.client.json.Answer;
import dev.tc3.client.json.EventData;
import dev.tc3.client.testing.Fixtures;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What is known after one attempt, by what came of it. */
final class AnswersTest {

    private static final Attempt<String> SECOND = new Attempt<>(Fixtures.WIPE, 2);

    @Test
    void anAcceptedRequestIsASuccess() {
        Answer.Success<String> answer = Answers.read(SECOND, response(200, Fixtures.accepted("r-1")));

        assertThat(answer).isEqualTo(new Answer.Success<>("r-1", "r-1"));
    }

    @Test
    void anErrorOfTheServiceHasItsCodeAndTheOutcomeOfItsFamily() {
        ApiErrorException e = catchThrowableOfType(
                ApiErrorException.class,
                () -> Answers.read(SECOND, response(200, Fixtures.error("InvalidParameter", "m", "r-1"))));

        assertThat(e.code()).isEqualTo("InvalidParameter");
        assertThat(e.apiMessage()).isEqualTo("m");
        assertThat(e.requestId()).isEqualTo("r-1");
        assertThat(e.attempts()).isEqualTo(2);
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
    }

    @Test
    void anyOtherStatusIsUnknownEvenIfItNamesAnError() {
        OutcomeUnknownException e = catchThrowableOfType(
                OutcomeUnknownException.class,
                () -> Answers.read(SECOND, response(500, Fixtures.error("InvalidParameter", "m", "r-1"))));

        assertThat(e).hasMessageContaining("HTTP status 500; it names the error InvalidParameter");
        assertThat(e.requestId()).isEqualTo("r-1");
        assertThat(e.httpStatus()).hasValue(500);
    }

    @Test
    void aCodeIsToldIfItIsNoLongerThanCodesAre() {
        assertThat(messageOf(500, Fixtures.error("c".repeat(100), "m", "r-1"))).contains("c".repeat(100));
        assertThat(messageOf(500, Fixtures.error("c".repeat(101), "m", "r-1"))).doesNotContain("names the error");
        assertThat(messageOf(500, "<html>")).doesNotContain("names the error");
    }

    @Test
    void whatIsNoAnswerIsUnknown() {
        assertThat(messageOf(200, "<html>")).contains("the answer is malformed: it is not JSON");
        assertThatThrownBy(() -> Answers.read(
                        SECOND,
                        new HttpResponse(
                                200,
                                "text/event-stream; charset=utf-8",
                                null,
                                "data: {}".getBytes(StandardCharsets.UTF_8))))
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("stream of events; call it by stream(...)");
    }

    @Test
    void aBrokenStreamIsUnknown() {
        RuntimeException cause = new RuntimeException("gone");

        OutcomeUnknownException e = Answers.streamBroke(SECOND, "r-1", "gone", cause);

        assertThat(e)
                .hasMessageContaining("the stream of its events ended early: gone")
                .hasCause(cause);
        assertThat(e.requestId()).isEqualTo("r-1");
        assertThat(e.httpStatus()).hasValue(200);
    }

    @Test
    void anErrorInPlaceOfTheFirstEventHasTheOutcomeOfItsFamily() {
        Tc3Exception e = Answers.streamFailed(SECOND, "r-1", failure("InvalidParameter"), false);

        assertThat(e).isInstanceOf(ApiErrorException.class);
        assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
        assertThat(e.requestId()).isEqualTo("r-1");
    }

    @Test
    void anErrorAfterAnEventIsUnknownWhateverItsCode() {
        Tc3Exception e = Answers.streamFailed(SECOND, "r-1", failure("InvalidParameter"), true);

        assertThat(e).isInstanceOf(ApiErrorException.class);
        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.attempts()).isEqualTo(2);
    }

    @Test
    void anErrorWithoutARequestIsUnknown() {
        Tc3Exception e = Answers.streamFailed(SECOND, null, failure("InvalidParameter"), false);

        assertThat(e)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("an error without RequestId; it names the error InvalidParameter");
    }

    @Test
    void whatMayHaveBeenSentIsUnknownAndWhatWasNotSentDidNotRun() {
        Tc3Exception sent = missing(Progress.MAYBE_SENT);
        Tc3Exception notSent = missing(Progress.NOT_SENT);
        Tc3Exception notTried = missing(Progress.NOT_TRIED);

        assertThat(sent)
                .isInstanceOf(OutcomeUnknownException.class)
                .hasMessageContaining("reset, after the request may have been sent");
        assertThat(((OutcomeUnknownException) sent).httpStatus()).isEmpty();
        assertThat(notSent).isInstanceOf(NotSentException.class).hasMessageEndingWith("was not sent: reset");
        assertThat(notSent.attempts()).isEqualTo(2);
        assertThat(notTried).isInstanceOf(NotSentException.class);
        assertThat(notTried.attempts()).as("it was refused before it was tried").isEqualTo(1);
    }

    @Test
    void aMistakeOfATransportIsNotTakenForAnOutcome() {
        Error error = new AssertionError("broken");
        RuntimeException mistake = new IllegalStateException("broken");

        assertThatThrownBy(() -> Answers.failed(SECOND, error)).isSameAs(error);
        assertThatThrownBy(() -> Answers.failed(SECOND, mistake))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("must not")
                .hasCause(mistake);
    }

    private static Tc3Exception missing(Progress progress) {
        return Answers.failed(SECOND, new TransportException(progress, "reset", null));
    }

    private static String messageOf(int status, String body) {
        return catchThrowableOfType(OutcomeUnknownException.class, () -> Answers.read(SECOND, response(status, body)))
                .getMessage();
    }

    private static EventData.Failure<String> failure(String code) {
        return new EventData.Failure<>("r-1", code, "m");
    }

    private static HttpResponse response(int status, String body) {
        return new HttpResponse(status, "application/json", null, body.getBytes(StandardCharsets.UTF_8));
    }
}
