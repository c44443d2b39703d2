package dev.tc3.client.pipeline;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.http.HttpResponse;
import dev.tc3.client.http.TransportException;
import dev.tc3.client.json.Answer;
import dev.tc3.client.json.AnswerReader;
import dev.tc3.client.json.MalformedResponseException;
import java.util.OptionalInt;

/** What came of a request that was sent, or was tried to be: the one place that decides on outcomes. */
final class Answers {

    private static final int OK = 200;

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
            throw new OutcomeUnknownException(
                    action.name(),
                    ATTEMPTS,
                    AnswerReader.requestIdIn(response.body()),
                    OptionalInt.of(response.status()),
                    "the answer has HTTP status " + response.status(),
                    null);
        }
        Answer<R> answer;
        try {
            answer = AnswerReader.read(response.body(), action.response());
        } catch (MalformedResponseException e) {
            throw new OutcomeUnknownException(
                    action.name(),
                    ATTEMPTS,
                    AnswerReader.requestIdIn(response.body()),
                    OptionalInt.of(OK),
                    "the answer is malformed: " + e.reason(),
                    null);
        }
        if (answer instanceof Answer.Failure<R> failure) {
            throw new ApiErrorException(
                    action.name(), ATTEMPTS, failure.requestId(), failure.code(), failure.message());
        }
        return (Answer.Success<R>) answer;
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
                : new NotSentException(action.name(), ATTEMPTS, failure.reason(), failure);
    }
}
