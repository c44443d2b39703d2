package dev.tc3.client.pipeline;

import dev.tc3.client.RequestOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import java.util.concurrent.ExecutionException;

/** The two ways to call. Every outcome must be the same by both. */
enum Way {
    SYNC {
        @Override
        <R> R call(
                ServiceClient client,
                ActionDescriptor<ParamSource, R> action,
                ParamSource request,
                RequestOptions options) {
            return client.call(action, request, options);
        }
    },
    ASYNC {
        @Override
        <R> R call(
                ServiceClient client,
                ActionDescriptor<ParamSource, R> action,
                ParamSource request,
                RequestOptions options) {
            try {
                return client.callAsync(action, request, options).get();
            } catch (ExecutionException e) {
                if (e.getCause() instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) e.getCause();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    abstract <R> R call(
            ServiceClient client, ActionDescriptor<ParamSource, R> action, ParamSource request, RequestOptions options);
}
