package dev.tc3.client.batch;

import dev.tc3.client.RequestOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/** Makes calls that are done when they are accepted; no thread waits for them. */
final class AsyncSender<Q extends ParamSource> implements Sender<Q> {

    private final ServiceClient client;
    private final ActionDescriptor<Q, AcceptedId> action;
    private final RequestOptions options;

    AsyncSender(ServiceClient client, ActionDescriptor<Q, ?> action, RequestOptions options) {
        this.client = client;
        this.action = AcceptedId.of(action);
        this.options = options;
    }

    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // the action on it hands on all that can fail
    public void send(String key, Q request, Consumer<Ended> whenEnded) {
        CompletableFuture<?> answer;
        try {
            answer = client.callAsync(action, request, options);
        } catch (Throwable e) {
            whenEnded.accept(Ended.failed(key, e));
            return;
        }
        answer.whenComplete((accepted, failure) -> whenEnded.accept(
                failure == null
                        ? Ended.accepted(key, Verdict.accepted(AcceptedId.in(accepted), null))
                        : Ended.failed(key, failure)));
    }

    @Override
    public void close() {}
}
