package dev.tc3.client.auth.source;

import dev.tc3.client.Endpoint;
import dev.tc3.client.http.DaemonThreads;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.Authenticator;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.SocketTimeoutException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The service that tells an instance about itself. It is asked by plain http, directly and without a proxy, for it is on
 * the very host, and what it says is nobody else's business. No redirect is followed.
 */
public final class MetadataService {

    private static final String DOCUMENTED = "http://metadata.tencentyun.com";
    private static final int OK = 200;
    private static final int LONGEST_ANSWER = 64 * 1024;
    private static final Duration CONNECT_LIMIT = Duration.ofSeconds(1);
    private static final Duration LIMIT = Duration.ofSeconds(3);
    private static final ThreadFactory THREADS = DaemonThreads.named("tc3-metadata");

    private final String url;
    private final Duration limit;

    MetadataService(String url, Duration limit) {
        this.url = url;
        this.limit = limit;
    }

    /** {@return the service of the instance that this program runs on} */
    public static MetadataService ofThisInstance() {
        return new MetadataService(DOCUMENTED, LIMIT);
    }

    /**
     * A service that stands in for it.
     *
     * @param endpoint where it is
     * @return the service
     */
    public static MetadataService at(Endpoint endpoint) {
        return new MetadataService(endpoint.url(), LIMIT);
    }

    /**
     * What was answered.
     *
     * @param status the status
     * @param body the body if the status is 200, else nothing
     */
    record Answer(int status, String body) {

        boolean isOk() {
            return status == OK;
        }
    }

    /**
     * Asks, and waits no longer than the limit, in which a host name must be found, too.
     *
     * @param path from the root, of characters that stand for themselves
     * @throws IOException if there was no complete answer; only its class says anything of use
     */
    Answer get(String path) throws IOException {
        HttpURLConnection connection = open(path);
        FutureTask<Answer> exchange = new FutureTask<>(() -> exchange(connection));
        THREADS.newThread(exchange).start();
        try {
            return exchange.get(limit.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            end(connection);
            throw new SocketTimeoutException("no answer within " + limit);
        } catch (InterruptedException e) {
            end(connection);
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("the thread was interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException failure) {
                throw failure;
            }
            throw new IOException("the exchange failed", e.getCause());
        }
    }

    private HttpURLConnection open(String path) throws IOException {
        if (!(new URL(url + path).openConnection(Proxy.NO_PROXY) instanceof HttpURLConnection connection)) {
            throw new IOException("this program has replaced how http is spoken");
        }
        connection.setInstanceFollowRedirects(false);
        connection.setUseCaches(false);
        connection.setAuthenticator(new Authenticator() {});
        connection.setRequestProperty("Accept", "*/*");
        connection.setConnectTimeout((int) Math.min(CONNECT_LIMIT.toMillis(), limit.toMillis()));
        connection.setReadTimeout((int) limit.toMillis());
        return connection;
    }

    private Answer exchange(HttpURLConnection connection) throws IOException {
        try {
            int status = connection.getResponseCode();
            return new Answer(status, status == OK ? body(connection) : "");
        } finally {
            connection.disconnect();
        }
    }

    private String body(HttpURLConnection connection) throws IOException {
        long end = System.nanoTime() + limit.toNanos();
        byte[] bytes = new byte[LONGEST_ANSWER + 1];
        int length = 0;
        try (InputStream in = connection.getInputStream()) {
            for (int read = 0; read >= 0; read = in.read(bytes, length, bytes.length - length)) {
                length += read;
                if (length > LONGEST_ANSWER || System.nanoTime() - end > 0) {
                    throw new IOException("the answer is too long, or takes too long");
                }
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** Breaks off from another thread, since that which reads may hold what must be had for it. */
    private static void end(HttpURLConnection connection) {
        THREADS.newThread(connection::disconnect).start();
    }
}
