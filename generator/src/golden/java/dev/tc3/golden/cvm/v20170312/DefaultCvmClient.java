package dev.tc3.golden.cvm.v20170312;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.Completion;
import dev.tc3.client.EventStream;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.Generated;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import java.util.concurrent.CompletableFuture;

/** Hands every call to the runtime. */
@Generated("cvm 2017-03-12")
final class DefaultCvmClient implements CvmClient {
    /** Does the calls. */
    private final ServiceClient runtime;

    /**
     * Opens the client.
     *
     * @param config how it calls
     */
    DefaultCvmClient(ClientConfig config) {
        this.runtime = Clients.open(SERVICE, config);
    }

    @Override
    public <Q extends ParamSource, R> R call(ActionDescriptor<Q, R> action, Q request,
            RequestOptions options) {
        return runtime.call(action, request, options);
    }

    @Override
    public <Q extends ParamSource, R> CompletableFuture<R> callAsync(ActionDescriptor<Q, R> action,
            Q request, RequestOptions options) {
        return runtime.callAsync(action, request, options);
    }

    @Override
    public <Q extends ParamSource, R> Completion<R> callAndWait(ActionDescriptor<Q, R> action,
            Q request, WaitOptions options) {
        return runtime.callAndWait(action, request, options);
    }

    @Override
    public <Q extends ParamSource, R> EventStream<R> stream(ActionDescriptor<Q, R> action,
            Q request, RequestOptions options) {
        return runtime.stream(action, request, options);
    }

    @Override
    public void close() {
        runtime.close();
    }
}
