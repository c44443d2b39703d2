package dev.tc3.client.pipeline;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.http.HttpResponse;
import dev.tc3.client.http.Progress;
import dev.tc3.client.http.TransportException;
import dev.tc3.client.json.Answer;
import dev.tc3.client.json.AnswerReader;
import dev.tc3.client.json.AnswerTraces;
import dev.tc3.client.json.EventData;
import dev.tc3.client.json.MalformedResponseException;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** What came of a request that was sent, or was tried to be: the one place that decides on outcomes. */
final class Answers {

    /** The only status of a proper answer, be it a success or a failure. */
    static final int OK = 200;

    /** What no published code comes near. A longer one is somebody's text. */
    private static final int LONGEST_CODE = 100;

    private Answers() {}

    /**
     * What a successful answer holds.
     *
     * @throws ApiErrorException if the service answered with an error
     * @throws OutcomeUnknownException if the answer does not say what happened
     */
    static <R> Answer.Success<R> read(Attempt<R> attempt, HttpResponse response) {
        if (response.status() != OK) {
            AnswerTraces traces = AnswerReader.tracesIn(response.body());
            throw unknown(
                    attempt,
                    response,
                    traces,
                    "the answer has HTTP status " + response.status() + named(traces.errorCode()));
        }
        Answer<R> answer;
        try {
            answer = AnswerReader.read(response.body(), attempt.action().response());
        } catch (MalformedResponseException e) {
            AnswerTraces traces = AnswerReader.tracesIn(response.body());
            throw unknown(attempt, response, traces, whyUnreadable(response, e));
        }
        if (answer instanceof Answer.Failure<R> failure) {
            throw new ApiErrorException(
                    attempt.actionName(), attempt.number(), failure.requestId(), failure.code(), failure.message());
        }
        return (Answer.Success<R>) answer;
    }

    private static String whyUnreadable(HttpResponse response, MalformedResponseException e) {
        return ContentTypes.isEvents(response.contentType())
                ? "the answer is a stream of events; call it by stream(...), which gives them as they come"
                : "the answer is malformed: " + e.reason();
    }

    private static OutcomeUnknownException unknown(
            Attempt<?> attempt, HttpResponse response, AnswerTraces traces, String reason) {
        return new OutcomeUnknownException(
                attempt.actionName(),
                attempt.number(),
                traces.requestId(),
                OptionalInt.of(response.status()),
                reason,
                null);
    }

    private static String named(@Nullable String code) {
        return code == null || code.length() > LONGEST_CODE ? "" : "; it names the error " + code;
    }

    /** What it means that a stream of events did not come to its end. */
    static OutcomeUnknownException streamBroke(
            Attempt<?> attempt, @Nullable String requestId, String reason, @Nullable Throwable cause) {
        return new OutcomeUnknownException(
                attempt.actionName(),
                attempt.number(),
                requestId,
                OptionalInt.of(OK),
                "the stream of its events ended early: " + reason,
                cause);
    }

    /** What it means that an error came where an event should. */
    static Tc3Exception streamFailed(
            Attempt<?> attempt, @Nullable String requestId, EventData.Failure<?> error, boolean afterOtherEvents) {
        if (requestId == null) {
            return streamBroke(
                    attempt, null, "one of its events is an error without RequestId" + named(error.code()), null);
        }
        return afterOtherEvents
                ? ApiErrorException.amidAnswer(
                        attempt.actionName(), attempt.number(), requestId, error.code(), error.message())
                : new ApiErrorException(
                        attempt.actionName(), attempt.number(), requestId, error.code(), error.message());
    }

    /** What it means that waiting for an answer failed. */
    static Tc3Exception failed(Attempt<?> attempt, @Nullable Throwable failure) {
        if (failure instanceof TransportException e) {
            return missing(attempt, e);
        }
        if (failure instanceof Error e) {
            throw e;
        }
        throw new IllegalStateException("a transport failed in a way that it must not", failure);
    }

    /** What it means that no answer came. */
    static Tc3Exception missing(Attempt<?> attempt, TransportException failure) {
        return failure.maybeSent()
                ? new OutcomeUnknownException(
                        attempt.actionName(),
                        attempt.number(),
                        null,
                        OptionalInt.empty(),
                        failure.reason() + ", after the request may have been sent",
                        failure)
                : new NotSentException(
                        attempt.actionName(),
                        failure.progress() == Progress.NOT_TRIED ? attempt.number() - 1 : attempt.number(),
                        failure.reason(),
                        failure);
    }
}
