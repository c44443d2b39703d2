package dev.tc3.client.testing;

import dev.tc3.client.Endpoint;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/** A server on loopback that misbehaves as told, byte by byte, and counts what arrives. */
public final class RawServer implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final ServerSocket listener;
    private final Script script;
    private final String greeting;
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final AtomicInteger connections = new AtomicInteger();
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final CountDownLatch arrived = new CountDownLatch(1);

    /** What happens when the head of a request has arrived. */
    @FunctionalInterface
    public interface Script {

        void play(Connection connection) throws IOException;
    }

    @SuppressWarnings("ArrayRecordComponent") // requests are looked into, not compared
    public record Request(String head, byte[] body) {

        public String line() {
            return head.lines().findFirst().orElseThrow();
        }

        public String target() {
            return line().substring(line().indexOf(' ') + 1, line().lastIndexOf(' '));
        }

        public String bodyText() {
            return new String(body, StandardCharsets.UTF_8);
        }

        public String header(String name) {
            return head.lines()
                    .filter(line -> line.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                    .map(line -> line.substring(name.length() + 2))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** One connection, at the moment when a request's head has arrived. */
    public static final class Connection {

        private final RawServer server;
        private final Socket socket;
        private final String head;

        private Connection(RawServer server, Socket socket, String head) {
            this.server = server;
            this.socket = socket;
            this.head = head;
        }

        /** Reads the body, which completes the request. */
        public Request readRequest() throws IOException {
            String length = new Request(head, new byte[0]).header("Content-Length");
            byte[] body = socket.getInputStream().readNBytes(length == null ? 0 : Integer.parseInt(length));
            Request request = new Request(head, body);
            server.requests.add(request);
            server.arrived.countDown();
            return request;
        }

        public void send(String text) throws IOException {
            send(text.getBytes(StandardCharsets.UTF_8));
        }

        public void send(byte[] bytes) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        }

        public void answer(int status, String headers, String body) throws IOException {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            send("HTTP/1.1 " + status + " Status\r\nContent-Length: " + bytes.length + "\r\n" + headers + "\r\n");
            send(bytes);
        }

        /** Waits until the client ends the connection; false if it says something more instead. */
        public boolean isEndedByClient() {
            try {
                return socket.getInputStream().read() < 0;
            } catch (IOException e) {
                return true;
            }
        }

        /** Closes with a reset instead of a proper end. */
        public void reset() throws IOException {
            socket.setSoLinger(true, 0);
            socket.close();
        }

        public void close() throws IOException {
            socket.close();
        }
    }

    public RawServer(Script script) {
        this(script, "", LOOPBACK, 0);
    }

    private RawServer(Script script, String greeting, byte[] address, int port) {
        this.script = script;
        this.greeting = greeting;
        try {
            this.listener = listen(address, port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        daemon(this::accept);
    }

    /** A server that says something before it is asked. */
    public static RawServer greeting(String text) {
        return new RawServer(connection -> {}, text, LOOPBACK, 0);
    }

    /** Another server that plays the same script, at another loopback address but the same port. */
    public RawServer twin(byte[] address) {
        return new RawServer(script, greeting, address, listener.getLocalPort());
    }

    /** A server that reads each request and answers it. */
    public static RawServer answering(int status, String headers, String body) {
        return new RawServer(connection -> {
            connection.readRequest();
            connection.answer(status, headers, body);
        });
    }

    /** A server that reads each request and never answers. */
    public static RawServer silent() {
        return new RawServer(Connection::readRequest);
    }

    /** Where nobody listens. */
    public static Endpoint nobody() {
        try (ServerSocket closed = listen(LOOPBACK, 0)) {
            return endpoint(closed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Endpoint endpoint() {
        return endpoint(listener);
    }

    public InetSocketAddress address() {
        return (InetSocketAddress) listener.getLocalSocketAddress();
    }

    /** The requests that have arrived whole. */
    public List<Request> requests() {
        return requests;
    }

    public int connections() {
        return connections.get();
    }

    public void awaitRequest() throws InterruptedException {
        arrived.await();
    }

    @Override
    public void close() {
        try {
            listener.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static ServerSocket listen(byte[] address, int port) throws IOException {
        return new ServerSocket(port, 200, InetAddress.getByAddress(address));
    }

    private static Endpoint endpoint(ServerSocket listener) {
        return new Endpoint("http", "127.0.0.1:" + listener.getLocalPort());
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                open.add(socket);
                connections.incrementAndGet();
                daemon(() -> serve(socket));
            }
        } catch (IOException e) {
            // The listener was closed: the test is over.
        }
    }

    private void serve(Socket socket) {
        try {
            socket.getOutputStream().write(greeting.getBytes(StandardCharsets.UTF_8));
            String head = readHead(socket.getInputStream());
            while (!head.isEmpty()) {
                script.play(new Connection(this, socket, head));
                head = socket.isClosed() ? "" : readHead(socket.getInputStream());
            }
            socket.close();
        } catch (IOException e) {
            // The client went away, which is what some tests are about.
        }
    }

    private static String readHead(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0; next = in.read()) {
            head.write(next);
            if (head.toString(StandardCharsets.US_ASCII).endsWith("\r\n\r\n")) {
                return head.toString(StandardCharsets.US_ASCII);
            }
        }
        return "";
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "raw-server");
        thread.setDaemon(true);
        thread.start();
    }
}
