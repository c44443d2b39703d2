package dev.tc3.client.bucket4j;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A service on loopback that notes when requests of the limited action arrive, and accepts all requests. */
final class ArrivalServer implements AutoCloseable {

    private static final byte[] ACCEPTED = "{\"Response\":{\"RequestId\":\"r-1\"}}".getBytes(StandardCharsets.UTF_8);

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Queue<Long> arrivals = new ConcurrentLinkedQueue<>();
    private final HttpServer server;

    ArrivalServer() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), 0), 100);
        server.createContext("/", this::serve);
        server.setExecutor(threads);
        server.start();
    }

    private void serve(HttpExchange exchange) throws IOException {
        long now = System.nanoTime();
        if ("WipeThing".equals(exchange.getRequestHeaders().getFirst("X-TC-Action"))) {
            arrivals.add(now);
        }
        try (exchange) {
            exchange.getRequestBody().readAllBytes();
            exchange.sendResponseHeaders(200, ACCEPTED.length);
            exchange.getResponseBody().write(ACCEPTED);
        }
    }

    String endpoint() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** When requests arrived, in nanoseconds, the first one first. */
    List<Long> arrivals() {
        return arrivals.stream().sorted().toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
