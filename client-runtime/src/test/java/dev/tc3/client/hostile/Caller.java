package dev.tc3.client.hostile;

import dev.tc3.client.EventStream;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.ServerEvent;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import java.util.concurrent.ExecutionException;

/** The three ways to call, each up to the answer's last byte. */
enum Caller {
    CALL {
        @Override
        void call(
                ServiceClient client,
                ActionDescriptor<ParamSource, ?> action,
                ParamSource request,
                RequestOptions options) {
            client.call(action, request, options);
        }
    },
    CALL_ASYNC {
        @Override
        void call(
                ServiceClient client,
                ActionDescriptor<ParamSource, ?> action,
                ParamSource request,
                RequestOptions options)
                throws Throwable {
            try {
                client.callAsync(action, request, options).get();
            } catch (ExecutionException e) {
                throw e.getCause();
            }
        }
    },
    STREAM {
        @Override
        void call(
                ServiceClient client,
                ActionDescriptor<ParamSource, ?> action,
                ParamSource request,
                RequestOptions options) {
            takeAll(client.stream(action, request, options));
        }

        private static <R> void takeAll(EventStream<R> stream) {
            try (stream) {
                for (ServerEvent<R> event : stream) {
                    event.data();
                }
            }
        }
    };

    abstract void call(
            ServiceClient client, ActionDescriptor<ParamSource, ?> action, ParamSource request, RequestOptions options)
            throws Throwable;
}
