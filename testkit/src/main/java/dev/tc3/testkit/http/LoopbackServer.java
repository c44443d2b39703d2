package dev.tc3.testkit.http;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import mockwebserver3.Dispatcher;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import mockwebserver3.RecordedRequest;
import mockwebserver3.SocketEffect;
import okhttp3.Headers;
import okio.Buffer;
import okio.ByteString;
import org.jspecify.annotations.Nullable;

/** A plain HTTP/1.1 server on 127.0.0.1, reachable from this machine only. Thread-safe. */
public final class LoopbackServer implements AutoCloseable {

    /** One byte more than the largest body that is accepted, so that an accepted one is always kept whole. */
    private static final long BODY_BYTES_KEPT = 10 * 1024 * 1024 + 1;

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final MockWebServer server = new MockWebServer();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final int port;

    private LoopbackServer(int port, Function<RawRequest, Reply> handler) throws IOException {
        server.setServerSocketFactory(new PromptSockets());
        server.setBodyLimit(BODY_BYTES_KEPT);
        server.setDispatcher(new Handling(server, handler));
        server.start(InetAddress.getByAddress(LOOPBACK), port);
        this.port = server.getPort();
    }

    /**
     * Starts a server.
     *
     * @param port the port to listen on, or 0 for any free one
     * @param handler answers the requests, many at once
     * @throws UncheckedIOException if the port cannot be had
     */
    public static LoopbackServer start(int port, Function<RawRequest, Reply> handler) {
        try {
            return new LoopbackServer(port, handler);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot listen on 127.0.0.1:" + port + "; is the port taken?", e);
        }
    }

    /** The server's URL, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + port;
    }

    /** Stops the server and closes its connections. Closing twice does nothing. */
    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            server.close();
        }
    }

    private static final class Handling extends Dispatcher {

        private final MockWebServer server;
        private final Function<RawRequest, Reply> handler;

        Handling(MockWebServer server, Function<RawRequest, Reply> handler) {
            this.server = server;
            this.handler = handler;
        }

        @Override
        public MockResponse dispatch(RecordedRequest request) throws InterruptedException {
            // The server queues every request for a consumer that does not exist here; a long life would fill memory.
            server.takeRequest(0, TimeUnit.NANOSECONDS);
            try {
                return response(handler.apply(raw(request)));
            } catch (RuntimeException | Error e) {
                // The server would leave the connection open, and the caller waiting for ever.
                return new MockResponse.Builder()
                        .code(500)
                        .body("The fake itself failed: " + e.getClass().getName())
                        .build();
            }
        }

        private static RawRequest raw(RecordedRequest request) {
            @Nullable ByteString body = request.getBody();
            return new RawRequest(
                    request.getMethod(),
                    request.getTarget(),
                    headers(request.getHeaders()),
                    body == null ? new byte[0] : body.toByteArray(),
                    request.getBodySize());
        }

        private static Map<String, List<String>> headers(Headers headers) {
            Map<String, List<String>> byName = new TreeMap<>();
            for (int i = 0; i < headers.size(); i++) {
                byName.computeIfAbsent(headers.name(i).toLowerCase(Locale.ROOT), name -> new ArrayList<>())
                        .add(headers.value(i));
            }
            byName.replaceAll((name, values) -> List.copyOf(values));
            return byName;
        }

        private static MockResponse response(Reply reply) {
            if (reply instanceof Reply.Stream stream) {
                return Chunks.response(stream).build();
            }
            MockResponse.Builder response = new MockResponse.Builder();
            if (reply instanceof Reply.Answer answer) {
                response.code(answer.status()).body(new Buffer().write(answer.body()));
                answer.headers().forEach(response::setHeader);
            } else if (reply instanceof Reply.Drop) {
                response.onResponseStart(new SocketEffect.CloseSocket());
            } else {
                response.onResponseStart(SocketEffect.Stall.INSTANCE);
            }
            return response.build();
        }
    }
}
