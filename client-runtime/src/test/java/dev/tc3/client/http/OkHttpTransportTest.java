package dev.tc3.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.tc3.client.Endpoint;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.testing.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.lang.management.ThreadMXBean;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import okhttp3.Dns;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@Timeout(60)
final class OkHttpTransportTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    /** Long enough for a request to get out of a busy machine. */
    private static final Duration SHORT = Duration.ofSeconds(3);

    private static final Duration SHORTEST = Duration.ofMillis(100);
    private static final int MAX_BYTES = 4096;

    private final OkHttpTransport transport = new OkHttpTransport(Duration.ofSeconds(5), MAX_BYTES);

    @AfterEach
    void close() {
        transport.close();
    }

    @Test
    void aPostArrivesByteForByte() throws Exception {
        try (RawServer server = RawServer.answering(200, "", "hello")) {
            HttpRequest request = new HttpRequest(
                    HttpMethod.POST,
                    server.endpoint(),
                    "",
                    Map.of("Host", "signed.example", "Content-Type", "application/json; charset=utf-8", "X-A", "1"),
                    utf8("{\"ü\":1}"),
                    ConnectionUse.ALONE,
                    LONG,
                    () -> {});

            HttpResponse response = transport.send(request).answer().get();

            assertThat(response.status()).isEqualTo(200);
            assertThat(response.body()).isEqualTo(utf8("hello"));
            assertThat(server.requests()).singleElement().satisfies(received -> {
                assertThat(received.line()).isEqualTo("POST / HTTP/1.1");
                assertThat(received.header("Host")).isEqualTo("signed.example");
                assertThat(received.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
                assertThat(received.header("X-A")).isEqualTo("1");
                assertThat(received.bodyText()).isEqualTo("{\"ü\":1}");
            });
        }
    }

    @Test
    void aQueryArrivesAsItWasGiven() throws Exception {
        String unreserved = IntStream.rangeClosed('!', '~')
                .mapToObj(Character::toString)
                .filter(c -> c.matches("[A-Za-z0-9._~-]"))
                .reduce("", String::concat);
        StringBuilder query = new StringBuilder("a=" + unreserved);
        for (int c = 0; c < 256; c++) {
            query.append("&p").append(c).append('=').append('%').append(String.format("%02X", c));
        }
        try (RawServer server = RawServer.answering(200, "", "")) {
            transport
                    .send(get(server.endpoint(), query.toString(), ConnectionUse.ALONE, LONG))
                    .answer()
                    .get();

            assertThat(server.requests())
                    .singleElement()
                    .satisfies(received -> assertThat(received.target()).isEqualTo("/?" + query));
        }
    }

    @Test
    void withoutAQueryThereIsNoQuestionMark() throws Exception {
        try (RawServer server = RawServer.answering(200, "", "")) {
            transport
                    .send(get(server.endpoint(), "", ConnectionUse.ALONE, LONG))
                    .answer()
                    .get();

            assertThat(server.requests())
                    .singleElement()
                    .satisfies(received -> assertThat(received.target()).isEqualTo("/"));
        }
    }

    @Test
    void whatHttpWouldChangeIsNotSent() {
        try (RawServer server = RawServer.answering(200, "", "")) {
            HttpRequest spaced = get(server.endpoint(), "a=b c", ConnectionUse.ALONE, LONG);
            HttpRequest injected = new HttpRequest(
                    HttpMethod.GET,
                    server.endpoint(),
                    "",
                    Map.of("X-A", "hush\r\nX-B: 1"),
                    new byte[0],
                    ConnectionUse.ALONE,
                    LONG,
                    () -> {});

            for (HttpRequest request : List.of(spaced, injected)) {
                TransportException failure = failure(transport.send(request));
                assertThat(failure.maybeSent()).isFalse();
                assertThat(failure.reason()).doesNotContain("hush");
                assertThat(failure).hasNoCause();
            }
            assertThat(server.connections()).isZero();
        }
    }

    static Stream<Arguments> statuses() {
        return Stream.of(
                        Map.entry(503, "Retry-After: 0\r\n"),
                        Map.entry(408, "Retry-After: 0\r\n"),
                        Map.entry(408, "Connection: close\r\n"),
                        Map.entry(421, ""),
                        Map.entry(401, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
                        Map.entry(301, "Location: /again\r\n"),
                        Map.entry(302, "Location: /again\r\n"),
                        Map.entry(307, "Location: /again\r\n"),
                        Map.entry(308, "Location: /again\r\n"),
                        Map.entry(500, ""))
                .flatMap(status -> combinations(status.getKey(), status.getValue()));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void noStatusMakesARequestArriveTwice(int status, String headers, HttpMethod method, ConnectionUse use)
            throws Exception {
        try (RawServer server = RawServer.answering(status, headers, "body")) {
            HttpResponse response = transport
                    .send(request(method, server.endpoint(), use, LONG))
                    .answer()
                    .get();

            assertThat(response.status()).isEqualTo(status);
            assertThat(response.body()).isEqualTo(utf8("body"));
            assertThat(server.requests()).hasSize(1);
        }
    }

    static Stream<Arguments> faults() {
        return Stream.<Map.Entry<String, RawServer.Script>>of(
                        Map.entry("reset after the head", RawServer.Connection::reset),
                        Map.entry("end after the head", RawServer.Connection::close),
                        Map.entry("reset after the request", connection -> {
                            connection.readRequest();
                            connection.reset();
                        }),
                        Map.entry("end after the request", connection -> {
                            connection.readRequest();
                            connection.close();
                        }),
                        Map.entry("half a status line", connection -> {
                            connection.readRequest();
                            connection.send("HTTP/1.1 20");
                            connection.close();
                        }),
                        Map.entry("no HTTP", connection -> {
                            connection.readRequest();
                            connection.send("hush hush hush\r\n\r\n");
                            connection.close();
                        }),
                        Map.entry("half the headers", connection -> {
                            connection.readRequest();
                            connection.send("HTTP/1.1 200 OK\r\nContent-Le");
                            connection.close();
                        }),
                        Map.entry("a body that breaks off", connection -> {
                            connection.readRequest();
                            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
                            connection.close();
                        }),
                        Map.entry("a body that is reset", connection -> {
                            connection.readRequest();
                            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
                            connection.reset();
                        }),
                        Map.entry("chunks that break off", connection -> {
                            connection.readRequest();
                            connection.send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nhalf\r\n");
                            connection.close();
                        }),
                        Map.entry("no gzip", connection -> {
                            connection.readRequest();
                            connection.answer(200, "Content-Encoding: gzip\r\n", "hush");
                        }),
                        Map.entry("a proxy's status", connection -> {
                            connection.readRequest();
                            connection.answer(407, "Proxy-Authenticate: Basic realm=\"hush\"\r\n", "");
                        }))
                .flatMap(fault -> combinations(fault.getKey(), fault.getValue()));
    }

    @ParameterizedTest(name = "{0}, {2}, {3}")
    @MethodSource("faults")
    void afterAFaultTheRequestMayHaveBeenSentAndIsNotSentAgain(
            String fault, RawServer.Script script, HttpMethod method, ConnectionUse use) {
        try (RawServer server = new RawServer(script)) {
            TransportException failure = failure(transport.send(request(method, server.endpoint(), use, LONG)));

            assertThat(failure.maybeSent()).isTrue();
            assertThat(server.connections()).isEqualTo(1);
            assertThat(server.requests()).hasSizeLessThanOrEqualTo(1);
            assertThat(failure).hasStackTraceContaining("TransportException");
            assertThat(stackTrace(failure)).doesNotContain("hush", "secret");
        }
    }

    @Test
    void aRefusedConnectionMeansNotSent() {
        Endpoint nobody = RawServer.nobody();

        TransportException failure =
                failure(transport.send(request(HttpMethod.POST, nobody, ConnectionUse.ALONE, LONG)));

        assertThat(failure.progress()).isEqualTo(Progress.NOT_SENT);
        assertThat(failure.reason()).isEqualTo("no connection to " + nobody.authority() + " came about");
        assertThat(failure).cause().hasMessageStartingWith("java.net.ConnectException: ");
    }

    @ParameterizedTest
    @MethodSource("methodsAndConnections")
    void ofAHostsAddressesOnlyOneGetsTheRequest(HttpMethod method, ConnectionUse use) {
        byte[] first = {127, 0, 0, 1};
        byte[] second = {127, 0, 0, 2};
        Dns both = name -> List.of(InetAddress.getByAddress(first), InetAddress.getByAddress(second));
        RawServer.Script resetAfterReading = connection -> {
            connection.readRequest();
            connection.reset();
        };
        try (RawServer server = new RawServer(resetAfterReading);
                RawServer twin = server.twin(second);
                OkHttpTransport resolving = new OkHttpTransport(Duration.ofSeconds(5), MAX_BYTES, both)) {
            TransportException failure = failure(resolving.send(request(method, localhost(server), use, LONG)));

            assertThat(failure.maybeSent()).isTrue();
            assertThat(server.requests().size() + twin.requests().size()).isEqualTo(1);
        }
    }

    static Stream<Arguments> methodsAndConnections() {
        return Stream.of(HttpMethod.values())
                .flatMap(method -> Stream.of(ConnectionUse.values()).map(use -> Arguments.of(method, use)));
    }

    @Test
    void anUnknownHostMeansNotSent() {
        Dns unknowing = name -> {
            throw new UnknownHostException(name);
        };
        try (OkHttpTransport resolving = new OkHttpTransport(Duration.ofSeconds(5), MAX_BYTES, unknowing)) {
            TransportException failure = failure(resolving.send(
                    request(HttpMethod.GET, new Endpoint("https", "nowhere.invalid"), ConnectionUse.POOLED, LONG)));

            assertThat(failure.progress()).isEqualTo(Progress.NOT_SENT);
            assertThat(failure.reason()).isEqualTo("the host nowhere.invalid was not found");
        }
    }

    static Stream<Arguments> proxies() {
        return Stream.of(Proxy.Type.HTTP, Proxy.Type.SOCKS)
                .flatMap(type -> Stream.of(ConnectionUse.values()).map(use -> Arguments.of(type, use)));
    }

    @ParameterizedTest
    @MethodSource("proxies")
    void plainHttpGoesThroughNoProxy(Proxy.Type type, ConnectionUse use) throws Exception {
        ProxySelector before = ProxySelector.getDefault();
        try (RawServer server = RawServer.answering(200, "", "direct");
                RawServer recorder = RawServer.answering(200, "", "through the proxy")) {
            ProxySelector.setDefault(new OneProxy(new Proxy(type, address(recorder))));
            try (OkHttpTransport proxied = new OkHttpTransport(Duration.ofSeconds(5), MAX_BYTES)) {
                for (Endpoint endpoint : List.of(server.endpoint(), localhost(server))) {
                    HttpResponse response = proxied.send(request(HttpMethod.POST, endpoint, use, SHORT))
                            .answer()
                            .get();

                    assertThat(response.body()).isEqualTo(utf8("direct"));
                }
            }
            assertThat(recorder.connections()).isZero();
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    @Test
    void aServerThatSpeaksNoTlsMeansNotSent() {
        try (RawServer server = RawServer.greeting("HTTP/1.1 400 Bad\r\n\r\n")) {
            String authority = server.endpoint().authority();

            TransportException failure = failure(transport.send(
                    request(HttpMethod.POST, new Endpoint("https", authority), ConnectionUse.ALONE, LONG)));

            assertThat(failure.progress()).isEqualTo(Progress.NOT_SENT);
            assertThat(failure.reason()).isEqualTo("no secure connection to " + authority + " came about");
        }
    }

    @ParameterizedTest
    @EnumSource(HttpMethod.class)
    void silenceEndsWithTheTimeLimit(HttpMethod method) {
        try (RawServer server = RawServer.silent()) {
            TransportException failure =
                    failure(transport.send(request(method, server.endpoint(), ConnectionUse.ALONE, SHORT)));

            assertThat(failure.maybeSent()).isTrue();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aSlowDripEndsWithTheTimeLimit() {
        RawServer.Script drip = connection -> {
            connection.readRequest();
            connection.send("HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\n");
            while (true) {
                connection.send(" ");
                LockSupport.parkNanos(50_000_000);
            }
        };
        try (RawServer server = new RawServer(drip)) {
            TransportException failure =
                    failure(transport.send(request(HttpMethod.POST, server.endpoint(), ConnectionUse.ALONE, SHORT)));

            assertThat(failure.maybeSent()).isTrue();
        }
    }

    @Test
    void waitingForAFreeThreadIsPartOfTheTimeLimitAndMeansNotSent() throws Exception {
        try (RawServer server = RawServer.silent()) {
            HttpRequest slow = request(HttpMethod.POST, server.endpoint(), ConnectionUse.ALONE, LONG);
            List<HttpCall<HttpResponse>> busy =
                    IntStream.range(0, 64).mapToObj(i -> transport.send(slow)).toList();

            TransportException failure =
                    failure(transport.send(request(HttpMethod.POST, server.endpoint(), ConnectionUse.ALONE, SHORTEST)));

            assertThat(failure.progress()).isEqualTo(Progress.NOT_TRIED);
            assertThat(failure.reason()).isEqualTo("its time limit passed");
            busy.forEach(call -> call.cancel("the test is over"));
            assertThat(server.requests()).hasSizeLessThanOrEqualTo(64);
        }
    }

    @Test
    void manyCallsToOneHostRunAtATime() throws Exception {
        CountDownLatch together = new CountDownLatch(32);
        RawServer.Script meet = connection -> {
            connection.readRequest();
            together.countDown();
            try {
                together.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            connection.answer(200, "", "");
        };
        try (RawServer server = new RawServer(meet)) {
            List<HttpCall<HttpResponse>> calls = IntStream.range(0, 32)
                    .mapToObj(i ->
                            transport.send(request(HttpMethod.POST, server.endpoint(), ConnectionUse.POOLED, LONG)))
                    .toList();

            for (HttpCall<HttpResponse> call : calls) {
                assertThat(call.answer().get().status()).isEqualTo(200);
            }
        }
    }

    @Test
    void aTimeLimitIsForgottenWhenTheCallHasEnded() throws Exception {
        try (RawServer server = RawServer.answering(200, "", "")) {
            for (int i = 0; i < 20; i++) {
                transport
                        .send(request(HttpMethod.POST, server.endpoint(), ConnectionUse.ALONE, LONG))
                        .answer()
                        .get();
            }

            // Whoever waits for an answer may wake before the limit is forgotten.
            for (int i = 0; transport.pendingTimers() > 0 && i < 10_000; i++) {
                LockSupport.parkNanos(1_000_000);
            }
            assertThat(transport.pendingTimers()).isZero();
        }
    }

    @Test
    void cancellingAfterSendingEndsTheCallAtOnce() throws Exception {
        try (RawServer server = RawServer.silent()) {
            HttpCall<HttpResponse> call =
                    transport.send(request(HttpMethod.POST, server.endpoint(), ConnectionUse.ALONE, LONG));
            server.awaitRequest();

            call.cancel("enough");

            assertThat(call.answer()).isCompletedExceptionally();
            TransportException failure = failure(call);
            assertThat(failure.maybeSent()).isTrue();
            assertThat(failure.reason()).isEqualTo("enough");
            assertThat(transport.pendingTimers()).isZero();
        }
    }

    @Test
    void cancellingAnAnsweredCallChangesNothing() throws Exception {
        try (RawServer server = RawServer.answering(200, "", "x")) {
            HttpCall<HttpResponse> call =
                    transport.send(request(HttpMethod.POST, server.endpoint(), ConnectionUse.POOLED, LONG));
            HttpResponse response = call.answer().get();

            call.cancel("too late");

            assertThat(call.answer().get()).isSameAs(response);
        }
    }

    @Test
    void aCallThatWaitsCostsNoProcessorTime() throws Exception {
        try (RawServer server = RawServer.silent()) {
            transport.send(request(HttpMethod.POST, server.endpoint(), ConnectionUse.ALONE, LONG));
            server.awaitRequest();
            long start = System.nanoTime();
            long before = processorNanosOfTheLibrary();

            LockSupport.parkNanos(400_000_000);

            assertThat(processorNanosOfTheLibrary() - before).isLessThan((System.nanoTime() - start) / 20);
        }
    }

    /** What its threads have used. */
    private static long processorNanosOfTheLibrary() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        return Arrays.stream(threads.getAllThreadIds())
                .filter(id -> {
                    ThreadInfo thread = threads.getThreadInfo(id);
                    return thread != null && thread.getThreadName().startsWith("OkHttp");
                })
                .map(threads::getThreadCpuTime)
                .sum();
    }

    @Test
    void callsOfTheirOwnConnectionNeitherUseNorLeaveAPooledOne() throws Exception {
        try (RawServer server = RawServer.answering(200, "", "")) {
            HttpRequest pooled = request(HttpMethod.POST, server.endpoint(), ConnectionUse.POOLED, LONG);
            HttpRequest alone = request(HttpMethod.POST, server.endpoint(), ConnectionUse.ALONE, LONG);

            transport.send(pooled).answer().get();
            transport.send(alone).answer().get();
            transport.send(alone).answer().get();

            assertThat(server.connections()).isEqualTo(3);
            assertThat(server.requests().get(1).header("Connection")).isEqualTo("close");
        }
    }

    @Test
    void anAnswerThatIsTooLongIsGivenUp() {
        for (String headers : List.of("", "Content-Type: text/plain\r\n")) {
            try (RawServer server = RawServer.answering(200, headers, "x".repeat(MAX_BYTES + 1))) {
                TransportException failure =
                        failure(transport.send(request(HttpMethod.GET, server.endpoint(), ConnectionUse.ALONE, LONG)));

                assertThat(failure.maybeSent()).isTrue();
                assertThat(failure.reason()).isEqualTo("the answer is longer than 4096 bytes");
            }
        }
    }

    @Test
    void theLongestAnswerIsRead() throws Exception {
        try (RawServer server = RawServer.answering(200, "", "x".repeat(MAX_BYTES))) {
            assertThat(transport
                            .send(request(HttpMethod.GET, server.endpoint(), ConnectionUse.ALONE, LONG))
                            .answer()
                            .get()
                            .body())
                    .hasSize(MAX_BYTES);
        }
    }

    @Test
    void compressedAnswersAreReadAndBoundedByWhatTheyHold() throws Exception {
        try (RawServer small = answeringGzip("hello");
                RawServer bomb = answeringGzip(" ".repeat(100 * MAX_BYTES))) {
            assertThat(transport
                            .send(request(HttpMethod.GET, small.endpoint(), ConnectionUse.ALONE, LONG))
                            .answer()
                            .get()
                            .body())
                    .isEqualTo(utf8("hello"));
            assertThat(failure(transport.send(request(HttpMethod.GET, bomb.endpoint(), ConnectionUse.ALONE, LONG)))
                            .reason())
                    .contains("longer than 4096 bytes");
        }
    }

    @Test
    void closingEndsCallsAndLaterOnesAreNotSent() throws Exception {
        try (RawServer server = RawServer.silent()) {
            HttpRequest request = request(HttpMethod.POST, server.endpoint(), ConnectionUse.ALONE, LONG);
            HttpCall<HttpResponse> running = transport.send(request);
            server.awaitRequest();

            transport.close();
            transport.close();

            assertThat(running.answer()).isCompletedExceptionally();
            assertThat(failure(running).maybeSent()).isTrue();
            TransportException late = failure(transport.send(request));
            assertThat(late.progress()).isEqualTo(Progress.NOT_TRIED);
            assertThat(late.reason()).isEqualTo("the client was closed");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void closingFreesConnections() throws Exception {
        try (RawServer server = RawServer.answering(200, "", "")) {
            transport
                    .send(request(HttpMethod.GET, server.endpoint(), ConnectionUse.POOLED, LONG))
                    .answer()
                    .get();
            assertThat(transport.idleConnections()).isEqualTo(1);

            transport.close();

            assertThat(transport.idleConnections()).isZero();
        }
    }

    @Test
    void noThreadKeepsTheProgramFromEnding() throws Exception {
        try (RawServer server = RawServer.answering(200, "", "")) {
            for (ConnectionUse use : ConnectionUse.values()) {
                transport
                        .send(request(HttpMethod.POST, server.endpoint(), use, LONG))
                        .answer()
                        .get();
            }

            assertThat(Thread.getAllStackTraces().keySet())
                    .filteredOn(thread -> thread.getName().matches("(?i).*(tc3|okhttp|okio).*"))
                    .isNotEmpty()
                    .allMatch(Thread::isDaemon);
        }
    }

    @Test
    void requestsAndAnswersShowNoSecrets() {
        HttpRequest request = request(HttpMethod.GET, new Endpoint("https", "a.example"), ConnectionUse.ALONE, LONG);

        assertThat(request.toString()).isEqualTo("HttpRequest{GET https://a.example}");
        assertThat(new HttpResponse(200, "text/hush", null, utf8("hush")).toString())
                .isEqualTo("HttpResponse{200, 4 bytes}");
    }

    private static Endpoint localhost(RawServer server) {
        return new Endpoint("http", "localhost:" + address(server).getPort());
    }

    private static InetSocketAddress address(RawServer server) {
        String[] parts = server.endpoint().authority().split(":", 2);
        return new InetSocketAddress(parts[0], Integer.parseInt(parts[1]));
    }

    /** Sends everything, local or not, through one proxy. */
    private static final class OneProxy extends ProxySelector {

        private final Proxy proxy;

        OneProxy(Proxy proxy) {
            this.proxy = proxy;
        }

        @Override
        public List<Proxy> select(URI uri) {
            boolean forSocks = uri.getScheme().equals("socket");
            return List.of(forSocks == (proxy.type() == Proxy.Type.SOCKS) ? proxy : Proxy.NO_PROXY);
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    }

    private static Stream<Arguments> combinations(Object first, Object second) {
        return Stream.of(HttpMethod.values())
                .flatMap(method ->
                        Stream.of(ConnectionUse.values()).map(use -> Arguments.of(first, second, method, use)));
    }

    private static HttpRequest request(HttpMethod method, Endpoint endpoint, ConnectionUse use, Duration timeout) {
        return method == HttpMethod.GET
                ? get(endpoint, "a=secret", use, timeout)
                : new HttpRequest(
                        method, endpoint, "", Map.of("X-Token", "secret"), utf8("secret"), use, timeout, () -> {});
    }

    private static HttpRequest get(Endpoint endpoint, String query, ConnectionUse use, Duration timeout) {
        return new HttpRequest(
                HttpMethod.GET, endpoint, query, Map.of("X-Token", "secret"), new byte[0], use, timeout, () -> {});
    }

    private static RawServer answeringGzip(String text) {
        return new RawServer(connection -> {
            connection.readRequest();
            ByteArrayOutputStream zipped = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
                gzip.write(utf8(text));
            }
            connection.send(
                    "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: " + zipped.size() + "\r\n\r\n");
            connection.send(zipped.toByteArray());
        });
    }

    private static TransportException failure(HttpCall<?> call) {
        Throwable[] caught = new Throwable[1];
        assertThatThrownBy(() -> call.answer().get())
                .isInstanceOf(ExecutionException.class)
                .cause()
                .asInstanceOf(type(TransportException.class))
                .satisfies(failure -> caught[0] = failure);
        return (TransportException) caught[0];
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
