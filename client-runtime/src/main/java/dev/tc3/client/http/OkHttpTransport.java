package dev.tc3.client.http;

import dev.tc3.client.HttpMethod;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Call;
import okhttp3.Dns;
import okhttp3.HttpUrl;
import okhttp3.Request;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests with OkHttp, each at most once. It ends every call in time, at the latest when it is closed.
 */
public final class OkHttpTransport implements HttpTransport {

    private static final String CLOSED = "the client was closed";

    private final Timer timer = new Timer();
    private final Set<OkHttpCall<?>> calls = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final OpenAnswers openAnswers = new OpenAnswers(timer);
    private final WholeAnswer wholeAnswer;
    private final OkHttpClients clients;

    /**
     * A transport with threads and connections of its own, which {@link #close()} frees.
     *
     * @param connectTimeout how long opening a connection may take
     * @param maxResponseBytes how many bytes of an answer are read, after decompression, before it is given up
     */
    public OkHttpTransport(Duration connectTimeout, int maxResponseBytes) {
        this(connectTimeout, maxResponseBytes, new LoopbackDns(Dns.SYSTEM));
    }

    OkHttpTransport(Duration connectTimeout, int maxResponseBytes, Dns dns) {
        this.wholeAnswer = new WholeAnswer(maxResponseBytes);
        this.clients = new OkHttpClients(connectTimeout, dns);
    }

    @Override
    public HttpCall<HttpResponse> send(HttpRequest request) {
        return start(request, request.timeout(), wholeAnswer);
    }

    @Override
    public HttpCall<OpenResponse> open(HttpRequest request) {
        // The library would end the answer, too, when its own limit passes. The timer ends the call only until there is
        // one.
        return start(request, Duration.ZERO, openAnswers);
    }

    private <A> HttpCall<A> start(HttpRequest request, Duration limitToTheEnd, OkHttpCall.Receiver<A> receiver) {
        if (closed.get()) {
            return new RefusedCall<>(CLOSED);
        }
        SendGate gate = new SendGate(request.whenSent());
        Request outgoing = outgoing(request, gate);
        if (outgoing == null) {
            return new RefusedCall<>("it cannot be put into HTTP exactly as it was signed");
        }
        Call call = clients.of(request).newCall(outgoing);
        call.timeout().timeout(limitToTheEnd.toNanos(), TimeUnit.NANOSECONDS);
        OkHttpCall<A> started = new OkHttpCall<>(request, call, gate, receiver);
        start(started, call, request.timeout());
        return started;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what runs at the end cannot fail
    private void start(OkHttpCall<?> started, Call call, Duration timeout) {
        calls.add(started);
        try {
            Future<?> limit = timer.after(timeout, () -> started.cancel("its time limit passed"));
            started.answer().whenComplete((answer, failure) -> {
                limit.cancel(false);
                calls.remove(started);
            });
            call.enqueue(started);
        } catch (RejectedExecutionException e) {
            calls.remove(started);
            started.cancel(CLOSED);
        }
        if (closed.get()) {
            started.cancel(CLOSED);
        }
    }

    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        calls.forEach(call -> call.cancel(CLOSED));
        openAnswers.cancelAll(CLOSED);
        timer.close();
        clients.close();
    }

    int pendingTimers() {
        return timer.pending();
    }

    int openAnswers() {
        return openAnswers.size();
    }

    int idleConnections() {
        return clients.idleConnections();
    }

    /** The request in the library's terms, or null if the library would change what was signed. */
    private static @Nullable Request outgoing(HttpRequest request, SendGate gate) {
        try {
            HttpUrl url = HttpUrl.get(request.endpoint().url() + "/")
                    .newBuilder()
                    .encodedQuery(request.query().isEmpty() ? null : request.query())
                    .build();
            if (url.encodedQuery() != null && !url.encodedQuery().equals(request.query())) {
                return null;
            }
            Request.Builder builder = new Request.Builder().url(url).tag(SendGate.class, gate);
            request.headers().forEach(builder::header);
            if (request.connection() == ConnectionUse.ALONE) {
                builder.header("Connection", "close");
            }
            return request.method() == HttpMethod.GET
                    ? builder.get().build()
                    : builder.post(new OneShotBody(request.body())).build();
        } catch (IllegalArgumentException e) {
            // A header with a line end, for instance. The message would quote it.
            return null;
        }
    }
}
