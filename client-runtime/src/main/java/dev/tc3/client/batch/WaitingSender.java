package dev.tc3.client.batch;

import dev.tc3.client.Completion;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Makes calls and waits for the end of what they began, each on a thread of the batch's own. */
final class WaitingSender<Q extends ParamSource> implements Sender<Q> {

    private final ServiceClient client;
    private final ActionDescriptor<Q, AcceptedId> action;
    private final WaitOptions options;
    private final ExecutorService threads;

    WaitingSender(ServiceClient client, ActionDescriptor<Q, ?> action, WaitOptions options, int atOnce) {
        this.client = client;
        this.action = AcceptedId.of(action);
        this.options = options;
        this.threads = Executors.newFixedThreadPool(atOnce, WaitingSender::daemon);
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "tc3-batch");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void send(String key, Q request, Consumer<Ended> whenEnded) {
        try {
            threads.execute(() -> whenEnded.accept(call(key, request)));
        } catch (Throwable e) {
            whenEnded.accept(Ended.failed(key, e));
        }
    }

    private Ended call(String key, Q request) {
        try {
            Completion<?> completion = client.callAndWait(action, request, options);
            return Ended.accepted(key, Verdict.accepted(AcceptedId.in(completion.accepted()), completion.state()));
        } catch (Throwable e) {
            return Ended.failed(key, e);
        }
    }

    @Override
    public void close() {
        threads.shutdown();
    }
}
