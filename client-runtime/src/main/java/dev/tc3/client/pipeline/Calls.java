package dev.tc3.client.pipeline;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.EventStream;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceDescriptor;
import dev.tc3.client.http.HttpTransport;
import dev.tc3.client.json.Answer;
import dev.tc3.client.proof.CallTrace;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;

/** Begins the calls of one client, and ends those under way when the client is closed. Thread-safe. */
final class Calls implements AutoCloseable {

    private final ServiceDescriptor service;
    private final ClientConfig config;
    private final Hosts hosts;
    private final HttpTransport transport;
    private final CallTools tools;
    private final Set<CallStop> running = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    Calls(ServiceDescriptor service, ClientConfig config, HttpTransport transport, CallTools tools) {
        this.service = service;
        this.config = config;
        this.hosts = new Hosts(service, config);
        this.transport = transport;
        this.tools = tools;
    }

    /** Begins a call whose answer is read whole. */
    <R> CallRun<?, Answer.Success<R>> whole(
            ActionDescriptor<?, R> action,
            ParamSource request,
            RequestOptions options,
            CallTrace trace,
            Executor executor) {
        return whole(action, plan(action, request, options), deadline(options), trace, executor);
    }

    /**
     * Begins a call that looks for proof. It goes over a connection of its own: what came late on one that was used before, from
     * whoever stands between, would be taken for its answer, and show what was before.
     */
    <R> CallRun<?, Answer.Success<R>> look(
            ActionDescriptor<?, R> action, ParamSource request, RequestOptions options, Executor executor) {
        CallPlan plan = plan(action, request, options).alone();
        return whole(action, plan, deadline(options), new CallTrace(tools.clock()), executor);
    }

    private <R> CallRun<?, Answer.Success<R>> whole(
            ActionDescriptor<?, R> action, CallPlan plan, Deadline deadline, CallTrace trace, Executor executor) {
        CallLog log = new CallLog(plan, deadline);
        WholeExchange<R> exchange = new WholeExchange<>(action, transport, log);
        return start(action, new CallRun<>(tools, plan, deadline, log, exchange, trace, executor));
    }

    /** Begins a call whose answer is read as it comes. */
    <R> CallRun<?, EventStream<R>> streamed(
            ActionDescriptor<?, R> action, ParamSource request, RequestOptions options, Executor executor) {
        Deadline deadline = deadline(options);
        CallPlan plan = plan(action, request, options);
        CallLog log = new CallLog(plan, deadline);
        StreamedExchange<R> exchange =
                new StreamedExchange<>(action, transport, log, deadline, config.maxResponseBytes());
        return start(
                action, new CallRun<>(tools, plan, deadline, log, exchange, new CallTrace(tools.clock()), executor));
    }

    @SuppressWarnings("FutureReturnValueIgnored") // it only forgets the call
    private <T> CallRun<?, T> start(ActionDescriptor<?, ?> action, CallRun<?, T> run) {
        running.add(run.stop());
        run.result().whenComplete((value, failure) -> running.remove(run.stop()));
        run.start(() -> {
            refuseStrangers(action);
            refuseWhenClosed(action);
        });
        return run;
    }

    private CallPlan plan(ActionDescriptor<?, ?> action, ParamSource request, RequestOptions options) {
        return CallPlan.of(action, request, options, config, hosts);
    }

    private Deadline deadline(RequestOptions options) {
        return Deadline.in(options.callTimeout().orElse(config.callTimeout()));
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
        tools.timer().close();
        transport.close();
    }
}
