package dev.tc3.client.http;

import dev.tc3.client.HttpMethod;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Authenticator;
import okhttp3.Call;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.HttpUrl;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Request;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests with OkHttp, set up so that each arrives at most once. OkHttp by itself repeats requests after broken
 * connections, redirects and some statuses; here all of that is off, and a {@link SendGate} makes sure.
 */
public final class OkHttpTransport implements HttpTransport {

    /** How many calls are under way at a time; more wait, and their time runs. */
    private static final int MOST_CALLS = 64;

    private static final int IDLE_CONNECTIONS = 8;
    private static final Duration IDLE_CONNECTION_LIFE = Duration.ofSeconds(30);
    private static final Duration IDLE_THREAD_LIFE = Duration.ofSeconds(20);

    private static final String CLOSED = "the client was closed";

    private final Timer timer = new Timer();
    private final Set<OkHttpCall> calls = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final int maxResponseBytes;
    private final OkHttpClient pooled;
    private final OkHttpClient alone;

    /**
     * A transport with threads and connections of its own, which {@link #close()} frees.
     *
     * @param connectTimeout how long opening a connection may take
     * @param maxResponseBytes how many bytes of an answer are read, after decompression, before it is given up
     */
    public OkHttpTransport(Duration connectTimeout, int maxResponseBytes) {
        this.maxResponseBytes = maxResponseBytes;
        this.pooled = new OkHttpClient.Builder()
                .dispatcher(dispatcher())
                .connectionPool(
                        new ConnectionPool(IDLE_CONNECTIONS, IDLE_CONNECTION_LIFE.toMillis(), TimeUnit.MILLISECONDS))
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectTimeout(connectTimeout)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                .proxyAuthenticator(Authenticator.NONE)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                .addInterceptor(OkHttpTransport::withinCallTimeout)
                .addNetworkInterceptor(new SendOnce())
                .build();
        this.alone = pooled.newBuilder()
                .connectionPool(new ConnectionPool(0, 1, TimeUnit.NANOSECONDS))
                .build();
    }

    @Override
    public HttpCall send(HttpRequest request) {
        if (closed.get()) {
            return new RefusedCall(CLOSED);
        }
        SendGate gate = new SendGate();
        OkHttpClient client = request.connection() == ConnectionUse.POOLED ? pooled : alone;
        Request outgoing = outgoing(request, gate);
        if (outgoing == null) {
            return new RefusedCall("it cannot be put into HTTP exactly as it was signed");
        }
        Call call = client.newCall(outgoing);
        call.timeout().timeout(request.timeout().toNanos(), TimeUnit.NANOSECONDS);
        OkHttpCall started = new OkHttpCall(request, call, gate, maxResponseBytes);
        start(started, call, request.timeout());
        return started;
    }

    @SuppressWarnings("FutureReturnValueIgnored") // what runs at the end cannot fail
    private void start(OkHttpCall started, Call call, Duration timeout) {
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
        timer.close();
        pooled.dispatcher().executorService().shutdown();
        pooled.connectionPool().evictAll();
        alone.connectionPool().evictAll();
    }

    int pendingTimers() {
        return timer.pending();
    }

    int idleConnections() {
        return pooled.connectionPool().idleConnectionCount()
                + alone.connectionPool().idleConnectionCount();
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

    /** Lets reading and writing take what the call may take: a server may well think longer than a network should. */
    private static Response withinCallTimeout(Interceptor.Chain chain) throws IOException {
        int millis = (int)
                Math.max(1, TimeUnit.NANOSECONDS.toMillis(chain.call().timeout().timeoutNanos()));
        return chain.withReadTimeout(millis, TimeUnit.MILLISECONDS)
                .withWriteTimeout(millis, TimeUnit.MILLISECONDS)
                .proceed(chain.request());
    }

    private static Dispatcher dispatcher() {
        Dispatcher dispatcher = new Dispatcher(new ThreadPoolExecutor(
                0,
                Integer.MAX_VALUE,
                IDLE_THREAD_LIFE.toMillis(),
                TimeUnit.MILLISECONDS,
                new SynchronousQueue<>(),
                DaemonThreads.named("tc3-http")));
        dispatcher.setMaxRequests(MOST_CALLS);
        dispatcher.setMaxRequestsPerHost(MOST_CALLS);
        return dispatcher;
    }
}
