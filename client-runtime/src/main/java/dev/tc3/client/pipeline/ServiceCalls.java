package dev.tc3.client.pipeline;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.EventStream;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.api.ServiceDescriptor;
import dev.tc3.client.http.HttpRequest;
import dev.tc3.client.http.HttpTransport;
import dev.tc3.client.http.OkHttpTransport;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** Calls the actions of one product and version. Thread-safe. */
public final class ServiceCalls implements ServiceClient {

    private final ServiceDescriptor service;
    private final ClientConfig config;
    private final Hosts hosts;
    private final WorkerThreads workers = new WorkerThreads();
    private final CredentialsSource credentials;
    private final Requests requests;
    private final HttpTransport transport;
    private volatile boolean closed;

    ServiceCalls(ServiceDescriptor service, ClientConfig config, HttpTransport transport) {
        this.service = service;
        this.config = config;
        this.hosts = new Hosts(service, config);
        this.credentials = new CredentialsSource(config.credentials(), workers);
        this.requests = new Requests(credentials, config.clock());
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
        refuseWhenInterrupted(action);
        return begin(action, request, options, deadline(options), () -> false).await();
    }

    @Override
    public <Q extends ParamSource, R> EventStream<R> stream(
            ActionDescriptor<Q, R> action, Q request, RequestOptions options) {
        refuseWhenInterrupted(action);
        Deadline deadline = deadline(options);
        CallPlan plan = CallPlan.of(action, request, options, config, hosts);
        CallLog log = new CallLog(plan, deadline);
        HttpRequest http = prepare(plan, deadline, log);
        return new StreamingCall<>(action, log, deadline, config.maxResponseBytes()).await(transport.open(http));
    }

    @Override
    public <Q extends ParamSource, R> CompletableFuture<R> callAsync(
            ActionDescriptor<Q, R> action, Q request, RequestOptions options) {
        CompletableFuture<R> result = new CompletableFuture<>();
        try {
            Deadline deadline = deadline(options);
            Runnable start = () -> start(action, request, options, deadline, result);
            if (credentials.mayBlock(action)) {
                workers.run(start);
            } else {
                start.run();
            }
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
        return result;
    }

    private <R> void start(
            ActionDescriptor<?, R> action,
            ParamSource request,
            RequestOptions options,
            Deadline deadline,
            CompletableFuture<R> result) {
        try {
            begin(action, request, options, deadline, result::isDone).complete(result, workers);
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private <R> RunningCall<R> begin(
            ActionDescriptor<?, R> action,
            ParamSource request,
            RequestOptions options,
            Deadline deadline,
            BooleanSupplier cancelled) {
        CallPlan plan = CallPlan.of(action, request, options, config, hosts);
        CallLog log = new CallLog(plan, deadline);
        HttpRequest http = prepare(plan, deadline, log);
        if (cancelled.getAsBoolean()) {
            NotSentException e = new NotSentException(action.name(), 0, RunningCall.CANCELLED, null);
            log.failed(e);
            throw e;
        }
        return new RunningCall<>(action, log, transport.send(http));
    }

    private HttpRequest prepare(CallPlan plan, Deadline deadline, CallLog log) {
        try {
            refuseStrangers(plan.action());
            refuseWhenClosed(plan.action());
            return requests.build(plan, deadline);
        } catch (Tc3Exception e) {
            log.failed(e);
            throw e;
        }
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
        transport.close();
        workers.close();
    }
}
