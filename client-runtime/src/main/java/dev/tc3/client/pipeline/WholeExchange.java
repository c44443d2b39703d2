package dev.tc3.client.pipeline;

import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.http.HttpCall;
import dev.tc3.client.http.HttpRequest;
import dev.tc3.client.http.HttpResponse;
import dev.tc3.client.http.HttpTransport;
import dev.tc3.client.json.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Takes answers whole.
 *
 * @param <R> the response
 */
final class WholeExchange<R> implements Exchange<HttpResponse, Answer.Success<R>> {

    private final ActionDescriptor<?, R> action;
    private final HttpTransport transport;
    private final CallLog log;

    WholeExchange(ActionDescriptor<?, R> action, HttpTransport transport, CallLog log) {
        this.action = action;
        this.transport = transport;
        this.log = log;
    }

    @Override
    public HttpCall<HttpResponse> send(HttpRequest request) {
        return transport.send(request);
    }

    @Override
    public Answer.Success<R> conclude(int attempt, HttpResponse answer) {
        Answer.Success<R> success = Answers.read(new Attempt<>(action, attempt), answer);
        log.accepted(success.requestId());
        return success;
    }

    @Override
    public @Nullable String date(HttpResponse answer) {
        return answer.date();
    }
}
