package dev.tc3.client.pipeline;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.Completion;
import dev.tc3.client.EventStream;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.api.ServiceDescriptor;
import dev.tc3.client.http.HttpTransport;
import dev.tc3.client.http.OkHttpTransport;
import dev.tc3.client.json.Answer;
import dev.tc3.client.proof.Accepted;
import dev.tc3.client.proof.CallTrace;
import dev.tc3.client.proof.ObservedAction;
import dev.tc3.client.proof.ObservedRequest;
import dev.tc3.client.proof.PauseUntilClosed;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;

/** Calls the actions of one product and version. Thread-safe. */
public final class ServiceCalls implements ServiceClient {

    private final WorkerThreads workers = new WorkerThreads();
    private final PauseUntilClosed pause = new PauseUntilClosed();
    private final CallTools tools;
    private final Calls calls;

    ServiceCalls(ServiceDescriptor service, ClientConfig config, HttpTransport transport) {
        this.tools = CallTools.of(config, workers);
        this.calls = new Calls(service, config, transport, tools);
    }

    /**
     * A client with connections and threads of its own, which {@link #close()} frees.
     *
     * @param service what it calls
     * @param config how it calls
     * @return the client
     * @throws IllegalArgumentException if the service's host is no host name
     */
    public static ServiceClient open(ServiceDescriptor service, ClientConfig config) {
        return new ServiceCalls(
                service, config, new OkHttpTransport(config.connectTimeout(), config.maxResponseBytes()));
    }

    @Override
    public <Q extends ParamSource, R> R call(ActionDescriptor<Q, R> action, Q request, RequestOptions options) {
        Optional<ObservedAction<Q>> observed = observed(action, options);
        return observed.isPresent()
                ? begun(observed.get(), request, options)
                        .call(trace -> make(action, request, options, trace))
                        .response()
                : make(action, request, options, new CallTrace(tools.clock())).response();
    }

    @Override
    public <Q extends ParamSource, R> Completion<R> callAndWait(
            ActionDescriptor<Q, R> action, Q request, WaitOptions options) {
        return observed(action, options.request())
                .orElseThrow(() -> new IllegalArgumentException(
                        action.name() + " has no completion in its spec, so its end cannot be waited for"))
                .callAndWait(request, trace -> make(action, request, options.request(), trace), options, pause);
    }

    @Override
    public <Q extends ParamSource, R> EventStream<R> stream(
            ActionDescriptor<Q, R> action, Q request, RequestOptions options) {
        CallerThread.refuseWhenInterrupted(action);
        CallerThread caller = new CallerThread();
        CallRun<?, EventStream<R>> run = calls.streamed(action, request, options, caller);
        return caller.await(run.result(), run.stop());
    }

    @Override
    public <Q extends ParamSource, R> CompletableFuture<R> callAsync(
            ActionDescriptor<Q, R> action, Q request, RequestOptions options) {
        CompletableFuture<R> result = new CompletableFuture<>();
        Optional<ObservedAction<Q>> observed = observed(action, options);
        if (observed.isEmpty()) {
            make(action, request, options, new CallTrace(tools.clock()), result, UnaryOperator.identity());
        } else if (options.observesFirst()) {
            workers.run(() -> makeObserved(action, request, options, observed.get(), result));
        } else {
            makeObserved(action, request, options, observed.get(), result);
        }
        return result;
    }

    private <Q extends ParamSource, R> void makeObserved(
            ActionDescriptor<Q, R> action,
            Q request,
            RequestOptions options,
            ObservedAction<Q> observed,
            CompletableFuture<R> result) {
        try {
            ObservedRequest<Q> begun = begun(observed, request, options);
            make(action, request, options, begun.trace(), result, begun::provable);
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    /** Makes a call on the calling thread. */
    private <R> Accepted<R> make(
            ActionDescriptor<?, R> action, ParamSource request, RequestOptions options, CallTrace trace) {
        CallerThread.refuseWhenInterrupted(action);
        CallerThread caller = new CallerThread();
        CallRun<?, Answer.Success<R>> run = calls.whole(action, request, options, trace, caller);
        Answer.Success<R> answer = caller.await(run.result(), run.stop());
        return new Accepted<>(answer.response(), answer.requestId());
    }

    /** Makes a call whose result nobody waits for here. */
    @SuppressWarnings("FutureReturnValueIgnored") // both actions hand on all that can fail in them
    private <R> void make(
            ActionDescriptor<?, R> action,
            ParamSource request,
            RequestOptions options,
            CallTrace trace,
            CompletableFuture<R> result,
            UnaryOperator<Tc3Exception> provable) {
        try {
            CallRun<?, Answer.Success<R>> run = calls.whole(action, request, options, trace, workers::run);
            run.result().whenComplete((answer, failure) -> {
                if (failure == null) {
                    result.complete(answer.response());
                } else {
                    result.completeExceptionally(failure instanceof Tc3Exception e ? provable.apply(e) : failure);
                }
            });
            result.whenComplete((response, failure) -> run.stop().stop("its future was cancelled"));
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private <Q extends ParamSource> Optional<ObservedAction<Q>> observed(
            ActionDescriptor<Q, ?> action, RequestOptions options) {
        return ObservedAction.of(action, new LooksByCalls(calls, options), tools.clock());
    }

    private static <Q extends ParamSource> ObservedRequest<Q> begun(
            ObservedAction<Q> observed, Q request, RequestOptions options) {
        return options.observesFirst() ? observed.lookedAt(request) : observed.unseen(request);
    }

    @Override
    public void close() {
        calls.close();
        pause.close();
        workers.close();
    }
}
