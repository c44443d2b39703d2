package dev.tc3.client.batch;

import dev.tc3.client.Completion;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** A client and its service, which remembers what it was called for. What it answers is up to the test. */
final class Service implements ServiceClient {

    private final List<String> calls = new ArrayList<>();
    private final Map<String, Function<String, CompletableFuture<Object>>> answers = new HashMap<>();
    private Function<String, Completion<Object>> completions = id -> {
        throw new UnsupportedOperationException("nobody waits in this test");
    };

    /** Answers for one thing in another way than by accepting at once. */
    Service on(String id, Function<String, CompletableFuture<Object>> answer) {
        answers.put(id, answer);
        return this;
    }

    Service failing(String id, Throwable failure) {
        return on(id, called -> CompletableFuture.failedFuture(failure));
    }

    Service completing(Function<String, Completion<Object>> how) {
        completions = how;
        return this;
    }

    /** The things that were called for, in order. */
    synchronized List<String> calls() {
        return List.copyOf(calls);
    }

    static CompletableFuture<Object> accept(String id) {
        return CompletableFuture.completedFuture(new AcceptedId("request-for-" + id));
    }

    @Override
    @SuppressWarnings("unchecked") // a batch asks for no other kind of answer
    public <Q extends ParamSource, R> CompletableFuture<R> callAsync(
            ActionDescriptor<Q, R> action, Q request, RequestOptions options) {
        String id = called(request);
        return (CompletableFuture<R>) answers.getOrDefault(id, Service::accept).apply(id);
    }

    @Override
    @SuppressWarnings("unchecked") // a batch asks for no other kind of answer
    public <Q extends ParamSource, R> Completion<R> callAndWait(
            ActionDescriptor<Q, R> action, Q request, WaitOptions options) {
        return (Completion<R>) completions.apply(called(request));
    }

    private synchronized String called(ParamSource request) {
        String id = ((Thing) request).id();
        calls.add(id);
        return id;
    }
}
