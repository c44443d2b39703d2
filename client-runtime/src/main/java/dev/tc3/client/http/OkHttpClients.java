package dev.tc3.client.http;

import java.io.IOException;
import java.net.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import okhttp3.Authenticator;
import okhttp3.ConnectionPool;
import okhttp3.CookieJar;
import okhttp3.Dispatcher;
import okhttp3.Dns;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Protocol;
import okhttp3.Response;

/**
 * The library's clients, one for each way to connect, over the same threads. By itself the library repeats requests after
 * broken connections, redirects and some statuses; here all of that is off, and a {@link SendGate} makes sure.
 */
final class OkHttpClients implements AutoCloseable {

    /** How many calls are under way at a time; more wait, and their time runs. */
    private static final int MOST_CALLS = 64;

    private static final int IDLE_CONNECTIONS = 8;
    private static final Duration IDLE_CONNECTION_LIFE = Duration.ofSeconds(30);
    private static final Duration IDLE_THREAD_LIFE = Duration.ofSeconds(20);

    private final OkHttpClient pooled;
    private final OkHttpClient alone;
    private final OkHttpClient pooledHere;
    private final OkHttpClient aloneHere;

    OkHttpClients(Duration connectTimeout, Dns dns) {
        this.pooled = new OkHttpClient.Builder()
                .dispatcher(dispatcher())
                .connectionPool(
                        new ConnectionPool(IDLE_CONNECTIONS, IDLE_CONNECTION_LIFE.toMillis(), TimeUnit.MILLISECONDS))
                .dns(dns)
                .protocols(List.of(Protocol.HTTP_1_1))
                .connectTimeout(connectTimeout)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .followSslRedirects(false)
                .authenticator(Authenticator.NONE)
                .proxyAuthenticator(Authenticator.NONE)
                .cookieJar(CookieJar.NO_COOKIES)
                .cache(null)
                .addInterceptor(OkHttpClients::begin)
                .addNetworkInterceptor(new SendOnce())
                .build();
        // It keeps none that is idle. While one is in use the library looks at it whenever a connection's life has
        // passed, so
        // a short life would keep a processor busy.
        this.alone = pooled.newBuilder()
                .connectionPool(new ConnectionPool(0, IDLE_CONNECTION_LIFE.toMillis(), TimeUnit.MILLISECONDS))
                .build();
        this.pooledHere = onThisMachine(pooled);
        this.aloneHere = onThisMachine(alone);
    }

    /** The client for a request. One by plain http does not leave the machine, whatever proxies the JVM is told to use. */
    OkHttpClient of(HttpRequest request) {
        boolean plain = request.endpoint().scheme().equals("http");
        return switch (request.connection()) {
            case POOLED -> plain ? pooledHere : pooled;
            case ALONE -> plain ? aloneHere : alone;
        };
    }

    int idleConnections() {
        return pooled.connectionPool().idleConnectionCount()
                + alone.connectionPool().idleConnectionCount();
    }

    @Override
    public void close() {
        pooled.dispatcher().executorService().shutdown();
        pooled.connectionPool().evictAll();
        alone.connectionPool().evictAll();
    }

    private static OkHttpClient onThisMachine(OkHttpClient client) {
        return client.newBuilder()
                .proxy(Proxy.NO_PROXY)
                .socketFactory(new DirectSocketFactory())
                .build();
    }

    /**
     * Lets reading and writing take what the call may take: a server may well think longer than a network should. Zero is no
     * limit; others end such calls.
     */
    private static Response begin(Interceptor.Chain chain) throws IOException {
        SendGate.of(chain.request()).begin();
        long limit = chain.call().timeout().timeoutNanos();
        int millis = limit == 0 ? 0 : (int) Math.max(1, TimeUnit.NANOSECONDS.toMillis(limit));
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
