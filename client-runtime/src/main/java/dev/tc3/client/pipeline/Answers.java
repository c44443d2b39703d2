package dev.tc3.client.pipeline;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.http.HttpResponse;
import dev.tc3.client.http.Progress;
import dev.tc3.client.http.TransportException;
import dev.tc3.client.json.Answer;
import dev.tc3.client.json.AnswerReader;
import dev.tc3.client.json.AnswerTraces;
import dev.tc3.client.json.MalformedResponseException;
import java.util.OptionalInt;

/** What came of a request that was sent, or was tried to be: the one place that decides on outcomes. */
final class Answers {

    private static final int OK = 200;

    /** What no published code comes near. A longer one is somebody's text. */
    private static final int LONGEST_CODE = 100;

    /** No request is sent twice. */
    private static final int ATTEMPTS = 1;

    private Answers() {}

    /**
     * What a successful answer holds.
     *
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if the answer does not say what happened
     */
    static <R> Answer.Success<R> read(ActionDescriptor<?, R> action, HttpResponse response) {
        if (response.status() != OK) {
            AnswerTraces traces = AnswerReader.tracesIn(response.body());
            throw unknown(action, response, traces, "the answer has HTTP status " + response.status() + named(traces));
        }
        Answer<R> answer;
        try {
            answer = AnswerReader.read(response.body(), action.response());
        } catch (MalformedResponseException e) {
            AnswerTraces traces = AnswerReader.tracesIn(response.body());
            throw unknown(action, response, traces, "the answer is malformed: " + e.reason());
        }
        if (answer instanceof Answer.Failure<R> failure) {
            throw new ApiErrorException(
                    action.name(), ATTEMPTS, failure.requestId(), failure.code(), failure.message());
        }
        return (Answer.Success<R>) answer;
    }

    private static OutcomeUnknownException unknown(
            ActionDescriptor<?, ?> action, HttpResponse response, AnswerTraces traces, String reason) {
        return new OutcomeUnknownException(
                action.name(), ATTEMPTS, traces.requestId(), OptionalInt.of(response.status()), reason, null);
    }

    private static String named(AnswerTraces traces) {
        String code = traces.errorCode();
        return code == null || code.length() > LONGEST_CODE ? "" : "; it names the error " + code;
    }

    /** What it means that no answer came. */
    static Tc3Exception missing(ActionDescriptor<?, ?> action, TransportException failure) {
        return failure.maybeSent()
                ? new OutcomeUnknownException(
                        action.name(),
                        ATTEMPTS,
                        null,
                        OptionalInt.empty(),
                        failure.reason() + ", after the request may have been sent",
                        failure)
                : new NotSentException(
                        action.name(),
                        failure.progress() == Progress.NOT_TRIED ? 0 : ATTEMPTS,
                        failure.reason(),
                        failure);
    }
}
