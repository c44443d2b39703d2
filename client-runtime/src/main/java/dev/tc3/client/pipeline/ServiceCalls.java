package dev.tc3.client.pipeline;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.Completion;
import dev.tc3.client.EventStream;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.NotSentException;
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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.UnaryOperator;

/** Calls the actions of one product and version. Thread-safe. */
public final class ServiceCalls implements ServiceClient {

    private final ServiceDescriptor service;
    private final ClientConfig config;
    private final Hosts hosts;
    private final WorkerThreads workers = new WorkerThreads();
    private final CallTools tools;
    private final HttpTransport transport;
    private final PauseUntilClosed pause = new PauseUntilClosed();
    private final Set<CallStop> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    ServiceCalls(ServiceDescriptor service, ClientConfig config, HttpTransport transport) {
        this.service = service;
        this.config = config;
        this.hosts = new Hosts(service, config);
        this.tools = CallTools.of(config, workers);
        this.transport = transport;
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
        refuseWhenInterrupted(action);
        CallerThread caller = new CallerThread();
        CallRun<?, EventStream<R>> run = streamed(action, request, options, caller);
        start(run, action);
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
        refuseWhenInterrupted(action);
        CallerThread caller = new CallerThread();
        CallRun<?, Answer.Success<R>> run = whole(action, request, options, trace, caller);
        start(run, action);
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
            CallRun<?, Answer.Success<R>> run = whole(action, request, options, trace, workers::run);
            run.result().whenComplete((answer, failure) -> {
                if (failure == null) {
                    result.complete(answer.response());
                } else {
                    result.completeExceptionally(failure instanceof Tc3Exception e ? provable.apply(e) : failure);
                }
            });
            result.whenComplete((response, failure) -> run.stop().stop("its future was cancelled"));
            start(run, action);
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private <Q extends ParamSource> Optional<ObservedAction<Q>> observed(
            ActionDescriptor<Q, ?> action, RequestOptions options) {
        return ObservedAction.of(action, new LooksByCalls(this, options), tools.clock());
    }

    private static <Q extends ParamSource> ObservedRequest<Q> begun(
            ObservedAction<Q> observed, Q request, RequestOptions options) {
        return options.observesFirst() ? observed.lookedAt(request) : observed.unseen(request);
    }

    private <R> CallRun<?, Answer.Success<R>> whole(
            ActionDescriptor<?, R> action,
            ParamSource request,
            RequestOptions options,
            CallTrace trace,
            Executor executor) {
        Deadline deadline = deadline(options);
        CallPlan plan = CallPlan.of(action, request, options, config, hosts);
        CallLog log = new CallLog(plan, deadline);
        return new CallRun<>(tools, plan, deadline, log, new WholeExchange<>(action, transport, log), trace, executor);
    }

    private <R> CallRun<?, EventStream<R>> streamed(
            ActionDescriptor<?, R> action, ParamSource request, RequestOptions options, Executor executor) {
        Deadline deadline = deadline(options);
        CallPlan plan = CallPlan.of(action, request, options, config, hosts);
        CallLog log = new CallLog(plan, deadline);
        StreamedExchange<R> exchange =
                new StreamedExchange<>(action, transport, log, deadline, config.maxResponseBytes());
        return new CallRun<>(tools, plan, deadline, log, exchange, new CallTrace(tools.clock()), executor);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it only forgets the call
    private void start(CallRun<?, ?> run, ActionDescriptor<?, ?> action) {
        running.add(run.stop());
        run.result().whenComplete((value, failure) -> running.remove(run.stop()));
        run.start(() -> {
            refuseStrangers(action);
            refuseWhenClosed(action);
        });
    }

    private Deadline deadline(RequestOptions options) {
        return Deadline.in(options.callTimeout().orElse(config.callTimeout()));
    }

    private static void refuseWhenInterrupted(ActionDescriptor<?, ?> action) {
        if (Thread.currentThread().isInterrupted()) {
            throw new NotSentException(action.name(), 0, "the calling thread was interrupted", null);
        }
    }

    private void refuseStrangers(ActionDescriptor<?, ?> action) {
        if (!action.service().equals(service)) {
            throw new InvalidRequestException(
                    action.name(), List.of("it is no action of " + service.service() + " " + service.version()));
        }
    }

    private void refuseWhenClosed(ActionDescriptor<?, ?> action) {
        if (closed) {
            throw new NotSentException(action.name(), 0, "the client was closed", null);
        }
    }

    @Override
    public void close() {
        closed = true;
        running.forEach(stop -> stop.stop("the client was closed"));
        pause.close();
        tools.timer().close();
        transport.close();
        workers.close();
    }
}
