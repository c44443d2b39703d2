package dev.tc3.client.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.Credentials;
import dev.tc3.client.ErrorFamily;
import dev.tc3.client.EventStream;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.Outcome;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.ServerEvent;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.LogRecorder;
import dev.tc3.client.testing.RawServer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls whose answer comes event by event, over real connections. */
@Timeout(60)
final class StreamsTest {

    private static final String EVENTS =
            "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nX-TC-RequestId: r-head\r\n";
    private static final String CHUNKED = EVENTS + "Transfer-Encoding: chunked\r\n\r\n";
    private static final String END = "0\r\n\r\n";

    /** An action that tells of something bit by bit, and whose answer is the text. */
    private static final ActionDescriptor<ParamSource, String> TELL =
            new ActionDescriptor<>(Fixtures.SERVICE, "TellThing", Effect.WRITE, null, StreamsTest::text);

    private final CountDownLatch go = new CountDownLatch(1);

    @AfterEach
    void letServersGo() {
        go.countDown();
    }

    @Test
    void eachEventIsThereBeforeTheNextIsSent() {
        CountDownLatch second = new CountDownLatch(1);
        try (RawServer server = serving(connection -> {
                    connection.send(CHUNKED + chunk("id: 7\nevent: start\n" + event("one")));
                    await(second);
                    connection.send(chunk(event("two")) + END);
                });
                ServiceClient client = open(server);
                EventStream<String> events = client.stream(TELL, Fixtures.REQUEST, RequestOptions.none())) {
            Iterator<ServerEvent<String>> iterator = events.iterator();
            assertThat(events.requestId()).isEqualTo("r-head");
            assertThat(iterator.next()).isEqualTo(new ServerEvent<>("7", "start", "one"));

            second.countDown();

            assertThat(iterator.next()).isEqualTo(new ServerEvent<>("7", "message", "two"));
            assertThat(iterator.hasNext()).isFalse();
            assertThat(iterator.hasNext()).isFalse();
            assertThat(catchThrowableOfType(NoSuchElementException.class, iterator::next))
                    .isNotNull();
            assertThat(server.requests())
                    .singleElement()
                    .satisfies(request ->
                            assertThat(request.header("Authorization")).contains("Credential=AKIDexample/"));
        }
    }

    @Test
    void anyCutOfTheBytesGivesTheSameEvents() {
        byte[] stream = ("\uFEFF: hello\r\n" + event("漢字") + "data: {\"Text\":\r\ndata: \"😀\"}\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        int[] cut = {0};
        try (RawServer server = serving(connection -> {
                    connection.send(CHUNKED);
                    sendChunk(connection, stream, 0, cut[0]);
                    sendChunk(connection, stream, cut[0], stream.length);
                    connection.send(END);
                });
                ServiceClient client = open(server)) {
            for (cut[0] = 1; cut[0] < stream.length; cut[0]++) {
                assertThat(all(client)).as("cut at %s", cut[0]).containsExactly("漢字", "😀");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Type: text/event-stream;charset=UTF-8\r\n",
                "content-type: Text/Event-Stream ; x=y\r\n",
            })
    void theTypeMayBeWrittenInSeveralWays(String header) {
        String body = event("one");
        try (RawServer server = RawServer.answering(200, header, body);
                ServiceClient client = open(server)) {
            assertThat(all(client)).containsExactly("one");
        }
    }

    @Test
    void theServicesMarkEndsAStreamThatStaysOpen() {
        CountDownLatch hungUp = new CountDownLatch(1);
        try (RawServer server = serving(connection -> {
                    connection.send(CHUNKED + chunk(event("one") + "data: [DONE]\n\n" + event("never")));
                    if (connection.isEndedByClient()) {
                        hungUp.countDown();
                    }
                });
                ServiceClient client = open(server)) {
            assertThat(all(client)).containsExactly("one");
            assertThat(catchThrowableOfType(InterruptedException.class, hungUp::await))
                    .isNull();
        }
    }

    @Test
    void aConnectionThatEndsTheAnswerEndsTheStream() {
        try (RawServer server = serving(connection -> {
                    connection.send(EVENTS + "\r\n" + event("one") + "data: {\"Text\":\"two\"}");
                    connection.close();
                });
                ServiceClient client = open(server)) {
            assertThat(all(client)).containsExactly("one", "two");
        }
    }

    @Test
    void theLatestEventThatNamesTheRequestIsRight() {
        String named = "data: {\"Text\":\"one\",\"RequestId\":\"r-event\"}\n\n";
        try (RawServer server = serving(connection -> connection.send(CHUNKED + chunk(named + event("two")) + END));
                ServiceClient client = open(server);
                EventStream<String> events = client.stream(TELL, Fixtures.REQUEST, RequestOptions.none())) {
            assertThat(events.data()).containsExactly("one", "two");
            assertThat(events.requestId()).isEqualTo("r-event");
        }
    }

    @Test
    void anAnswerThatIsNotOfEventsIsAStreamOfOne() {
        String body = "{\"Response\":{\"Text\":\"whole\",\"RequestId\":\"r-1\"}}";
        try (RawServer server = RawServer.answering(200, "Content-Type: application/json\r\n", body);
                ServiceClient client = open(server);
                EventStream<String> events = client.stream(TELL, Fixtures.REQUEST, RequestOptions.none())) {
            assertThat(events.requestId()).isEqualTo("r-1");
            assertThat(events.data()).containsExactly("whole");
        }
    }

    @Test
    void anErrorBeforeTheFirstEventIsThrownByTheCall() {
        try (RawServer server = RawServer.answering(
                        200, "", Fixtures.error("InvalidParameterValue.TooLong", "own words", "r-2"));
                ServiceClient client = open(server)) {
            ApiErrorException e = failure(ApiErrorException.class, client, RequestOptions.none());

            assertThat(e.code()).isEqualTo("InvalidParameterValue.TooLong");
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
            assertThat(e.requestId()).isEqualTo("r-2");
        }
    }

    @Test
    void anotherStatusIsNoStream() {
        try (RawServer server = RawServer.answering(
                        503,
                        "Content-Type: text/event-stream\r\n",
                        Fixtures.error("RequestLimitExceeded", "m", "r-3"));
                ServiceClient client = open(server)) {
            OutcomeUnknownException e = failure(OutcomeUnknownException.class, client, RequestOptions.none());

            assertThat(e.httpStatus()).hasValue(503);
            assertThat(e.requestId()).isEqualTo("r-3");
        }
    }

    @Test
    void anErrorThatIsTheFirstEventMeansWhatItSays() {
        try (RawServer server =
                        streaming("data: " + Fixtures.error("AuthFailure.TokenFailure", "own", "r-4") + "\n\n");
                ServiceClient client = open(server)) {
            ApiErrorException e = streamFailure(ApiErrorException.class, client);

            assertThat(e.code()).isEqualTo("AuthFailure.TokenFailure");
            assertThat(e.requestId()).isEqualTo("r-4");
            assertThat(e.apiMessage()).isEqualTo("own");
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
        }
    }

    @Test
    void anErrorAfterAnEventDoesNotMeanThatNothingRan() {
        try (RawServer server = streaming(
                        event("one") + "data: {\"Error\":{\"Code\":\"RequestLimitExceeded\",\"Message\":\"m\"}}\n\n");
                ServiceClient client = open(server)) {
            ApiErrorException e = streamFailure(ApiErrorException.class, client);

            assertThat(e.code()).isEqualTo("RequestLimitExceeded");
            assertThat(e.family()).isEqualTo(ErrorFamily.RATE_LIMITED);
            assertThat(e.requestId()).isEqualTo("r-head");
            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        }
    }

    @Test
    void anErrorThatNobodyCanAskAboutIsNone() {
        String anonymous = "data: {\"Response\":{\"Error\":{\"Code\":\"InvalidParameter\",\"Message\":\"hush\"}}}\n\n";
        try (RawServer server = RawServer.answering(200, "Content-Type: text/event-stream\r\n", anonymous);
                ServiceClient client = open(server)) {
            OutcomeUnknownException e = streamFailure(OutcomeUnknownException.class, client);

            assertThat(e)
                    .hasMessage(
                            "TellThing may or may not have run: the stream of its events ended early: one of its events"
                                    + " is an error without RequestId; it names the error InvalidParameter");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data: {\"Text\":\"hush\n\n",
                "data: hush\n\n",
                "data: {\"Text\":\"hush\"}\ndata: {}\n\n",
                "data: {\"Error\":{}}\n\n"
            })
    void anEventThatCannotBeReadSaysNothingAboutTheOutcome(String broken) {
        try (RawServer server = streaming(event("one") + broken + event("two"));
                ServiceClient client = open(server)) {
            OutcomeUnknownException e = streamFailure(OutcomeUnknownException.class, client);

            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(e.requestId()).isEqualTo("r-head");
            assertThat(e.httpStatus()).hasValue(200);
            assertThat(e.getMessage())
                    .contains("one of its events is malformed")
                    .doesNotContain("hush");
        }
    }

    @Test
    void theRequestOfABrokenEventIsTold() {
        try (RawServer server = streaming("data: {\"RequestId\":\"r-event\",\"Text\":\n\n");
                ServiceClient client = open(server)) {
            assertThat(streamFailure(OutcomeUnknownException.class, client).requestId())
                    .isEqualTo("r-event");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "data: {\"Text\":\"tw", "data: {\"Text\":\"two\"}\n"})
    void aStreamThatIsCutIsNoEnd(String rest) {
        try (RawServer server = serving(connection -> {
                    connection.send(CHUNKED + chunk(event("one")) + (rest.isEmpty() ? "" : chunk(rest)));
                    connection.close();
                });
                ServiceClient client = open(server)) {
            List<String> taken = new ArrayList<>();
            EventStream<String> events = client.stream(TELL, Fixtures.REQUEST, RequestOptions.none());
            OutcomeUnknownException e = catchThrowableOfType(
                    OutcomeUnknownException.class, () -> events.forEach(event -> taken.add(event.data())));

            assertThat(taken).containsExactly("one");
            assertThat(e.requestId()).isEqualTo("r-head");
            assertThat(e.httpStatus()).hasValue(200);
            assertThat(e).hasMessageContaining("the stream of its events ended early: the ");
            assertThat(catchThrowableOfType(
                            OutcomeUnknownException.class,
                            () -> events.iterator().hasNext()))
                    .as("what is thrown again")
                    .isSameAs(e);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ": nothing\n\n", "data:\n\n", "event: x"})
    void aStreamWithoutEventsSaysNothingAboutTheOutcome(String none) {
        try (RawServer server = streaming(none);
                ServiceClient client = open(server)) {
            assertThat(streamFailure(OutcomeUnknownException.class, client))
                    .hasMessageContaining("ended early: it had none");
        }
    }

    @Test
    void anEventIsAsLongAsAnAnswerMayBe() {
        String longest = "x".repeat(1024 - "data: {'Text':''}".length());
        try (RawServer server = streaming(event(longest) + event(longest) + event(longest + "x"));
                ServiceClient client = Clients.open(
                        Fixtures.SERVICE,
                        Fixtures.config(c -> c.endpoint(server.endpoint().url()).maxResponseBytes(1024)))) {
            List<String> taken = new ArrayList<>();
            OutcomeUnknownException e = catchThrowableOfType(OutcomeUnknownException.class, () -> {
                client.stream(TELL, Fixtures.REQUEST, RequestOptions.none()).forEach(event -> taken.add(event.data()));
            });

            assertThat(taken).containsExactly(longest, longest);
            assertThat(e).hasMessageContaining("one of its events is longer than 1024 bytes");
        }
    }

    @Test
    void aWholeAnswerIsBoundedAsWell() {
        try (RawServer server = RawServer.answering(200, "", " ".repeat(2000) + Fixtures.accepted("r"));
                ServiceClient client = Clients.open(
                        Fixtures.SERVICE,
                        Fixtures.config(c -> c.endpoint(server.endpoint().url()).maxResponseBytes(1024)))) {
            assertThat(failure(OutcomeUnknownException.class, client, RequestOptions.none()))
                    .hasMessageContaining("the answer is longer than 1024 bytes");
        }
    }

    @Test
    void waitingForAnEventHasTheCallsTimeLimit() {
        try (RawServer server = serving(connection -> {
                    connection.send(CHUNKED + chunk(event("one")));
                    // A sign of life is no event.
                    while (go.getCount() > 0) {
                        connection.send(chunk(": still here\n\n"));
                        LockSupport.parkNanos(20_000_000);
                    }
                });
                ServiceClient client = open(server);
                EventStream<String> events = client.stream(TELL, Fixtures.REQUEST, limit(Duration.ofSeconds(2)))) {
            Iterator<ServerEvent<String>> iterator = events.iterator();
            assertThat(iterator.next().data()).isEqualTo("one");

            OutcomeUnknownException e = catchThrowableOfType(OutcomeUnknownException.class, iterator::hasNext);

            assertThat(e).hasMessageContaining("nothing came within its time limit");
        }
    }

    @Test
    void theTimeLimitCountsAnewForEachEvent() {
        Duration limit = Duration.ofSeconds(2);
        try (RawServer server = serving(connection -> {
                    connection.send(CHUNKED);
                    long start = System.nanoTime();
                    while (System.nanoTime() - start < limit.toNanos() * 5 / 4) {
                        connection.send(chunk(event(".")));
                        LockSupport.parkNanos(50_000_000);
                    }
                    connection.send(END);
                });
                ServiceClient client = open(server);
                EventStream<String> events = client.stream(TELL, Fixtures.REQUEST, limit(limit))) {
            assertThat(events.data().count()).isGreaterThan(1);
        }
    }

    @Test
    void anAnswerThatDoesNotBeginInTimeEndsTheCall() {
        try (RawServer server = RawServer.silent();
                ServiceClient client = open(server)) {
            assertThat(failure(OutcomeUnknownException.class, client, limit(Duration.ofSeconds(2))))
                    .hasMessageContaining("its time limit passed, after the request may have been sent");
        }
    }

    /** The ways by which somebody else ends a wait. */
    enum Ending {
        CLOSE("it was closed before its end") {
            @Override
            void end(Thread reader, EventStream<?> events, ServiceClient client) {
                events.close();
            }
        },
        INTERRUPT("the waiting thread was interrupted") {
            @Override
            void end(Thread reader, EventStream<?> events, ServiceClient client) {
                reader.interrupt();
            }
        },
        CLOSE_CLIENT("the client was closed") {
            @Override
            void end(Thread reader, EventStream<?> events, ServiceClient client) {
                client.close();
            }
        };

        private final String reason;

        Ending(String reason) {
            this.reason = reason;
        }

        abstract void end(Thread reader, EventStream<?> events, ServiceClient client);
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void aWaitForAnEventIsEndedAtOnceAndTheServiceHearsOfIt(Ending ending) throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        try (RawServer server = serving(connection -> {
                    connection.send(CHUNKED + chunk(event("one")));
                    if (connection.isEndedByClient()) {
                        hungUp.countDown();
                    }
                });
                ServiceClient client = open(server);
                EventStream<String> events = client.stream(TELL, Fixtures.REQUEST, RequestOptions.none())) {
            CountDownLatch one = new CountDownLatch(1);
            CompletableFuture<OutcomeUnknownException> thrown = new CompletableFuture<>();
            CompletableFuture<Boolean> interruptKept = new CompletableFuture<>();
            Thread reader = new Thread(() -> {
                thrown.complete(catchThrowableOfType(
                        OutcomeUnknownException.class, () -> events.forEach(event -> one.countDown())));
                interruptKept.complete(Thread.currentThread().isInterrupted());
            });
            reader.start();
            one.await();

            ending.end(reader, events, client);

            assertThat(thrown.get()).hasMessageContaining(ending.reason).hasMessageContaining("RequestId r-head");
            assertThat(interruptKept.get()).isEqualTo(ending == Ending.INTERRUPT);
            hungUp.await();
        }
    }

    @Test
    void anInterruptEndsTheWaitForTheAnswersBeginning() throws Exception {
        try (RawServer server = RawServer.silent();
                ServiceClient client = open(server)) {
            CompletableFuture<OutcomeUnknownException> thrown = new CompletableFuture<>();
            Thread caller = new Thread(
                    () -> thrown.complete(failure(OutcomeUnknownException.class, client, RequestOptions.none())));
            caller.start();
            server.awaitRequest();

            caller.interrupt();

            assertThat(thrown.get()).hasMessageContaining("the waiting thread was interrupted");
        }
    }

    @Test
    void aClosedStreamGivesNoMoreEvents() {
        try (RawServer server = streaming(event("one") + event("two"));
                ServiceClient client = open(server)) {
            EventStream<String> events = client.stream(TELL, Fixtures.REQUEST, RequestOptions.none());
            Iterator<ServerEvent<String>> iterator = events.iterator();
            assertThat(iterator.next().data()).isEqualTo("one");

            events.close();
            events.close();

            assertThat(catchThrowableOfType(OutcomeUnknownException.class, iterator::hasNext))
                    .hasMessageContaining("it was closed before its end");
        }
    }

    @Test
    void closingEarlyHangsUp() throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        try (RawServer server = serving(connection -> {
                    connection.send(CHUNKED + chunk(event("one")));
                    if (connection.isEndedByClient()) {
                        hungUp.countDown();
                    }
                });
                ServiceClient client = open(server)) {
            client.stream(TELL, Fixtures.REQUEST, RequestOptions.none()).close();

            hungUp.await();
        }
    }

    @Test
    void aServiceThatIsFasterThanItsReaderWaits() throws Exception {
        AtomicLong sent = new AtomicLong();
        String megabyte = event("x".repeat(1024 * 1024));
        int many = 64;
        CompletableFuture<Long> sentWhileNobodyRead = new CompletableFuture<>();
        try (RawServer server = serving(connection -> {
                    connection.send(CHUNKED);
                    for (int i = 0; i < many; i++) {
                        connection.send(chunk(megabyte));
                        sent.incrementAndGet();
                    }
                    connection.send(END);
                });
                ServiceClient client = open(server);
                EventStream<String> events = client.stream(TELL, Fixtures.REQUEST, RequestOptions.none())) {
            // Until the server can send no more: buffers of the network are full, and nobody empties them.
            long before;
            do {
                before = sent.get();
                LockSupport.parkNanos(200_000_000);
            } while (sent.get() > before);
            sentWhileNobodyRead.complete(sent.get());

            assertThat(sentWhileNobodyRead.get()).isLessThan(many);
            assertThat(events.data().count()).isEqualTo(many);
            assertThat(sent).hasValue(many);
        }
    }

    @Test
    void streamsThatNobodyClosesHoldNoThread() throws Exception {
        int before = clientThreads();
        try (RawServer server = serving(connection -> {
                    connection.send(CHUNKED + chunk(event("one")));
                    await(go);
                });
                ServiceClient client = open(server)) {
            List<EventStream<String>> forgotten = new ArrayList<>();
            for (int i = 0; i < 80; i++) {
                EventStream<String> events = client.stream(TELL, Fixtures.REQUEST, RequestOptions.none());
                assertThat(events.iterator().next().data()).isEqualTo("one");
                forgotten.add(events);
            }

            assertThat(forgotten).hasSize(80);
            assertThat(clientThreads() - before).isLessThan(20);
        }
    }

    @Test
    void nothingIsSentWhereACallWouldSendNothing() {
        try (RawServer server = RawServer.silent()) {
            ServiceClient client = open(server);
            ParamSource broken = writer -> writer.float64("A", Double.NaN);
            assertThat(catchThrowableOfType(
                            InvalidRequestException.class, () -> client.stream(TELL, broken, RequestOptions.none())))
                    .isNotNull();
            Thread.currentThread().interrupt();
            assertThat(failure(NotSentException.class, client, RequestOptions.none()))
                    .hasMessageContaining("the calling thread was interrupted");
            assertThat(Thread.interrupted()).isTrue();
            client.close();
            assertThat(failure(NotSentException.class, client, RequestOptions.none()))
                    .hasMessageContaining("the client was closed");
            assertThat(server.connections()).isZero();
        }
        try (ServiceClient unsure = Clients.open(
                Fixtures.SERVICE,
                Fixtures.config(c -> c.endpoint(RawServer.nobody().url()).credentials(Credentials.none())))) {
            assertThat(failure(NotSentException.class, unsure, RequestOptions.none()))
                    .hasMessageContaining("the client has no credentials");
        }
    }

    @Test
    void clientsThatCannotStreamSaySo() {
        ServiceClient fake = new ServiceClient() {};

        assertThat(catchThrowableOfType(
                        UnsupportedOperationException.class,
                        () -> fake.stream(TELL, Fixtures.REQUEST, RequestOptions.none())))
                .hasMessage("TellThing is not implemented here");
    }

    @Test
    void oneLineTellsOfAStreamWhenItHasEnded() {
        try (LogRecorder log = new LogRecorder();
                RawServer server = streaming(event("one") + event("two"));
                ServiceClient client = open(server)) {
            all(client);
            try (EventStream<String> events = client.stream(TELL, Fixtures.REQUEST, RequestOptions.none())) {
                events.iterator().next();
            }
            try (RawServer cut = streaming(event("one") + "data: hush\n\n");
                    ServiceClient other = open(cut)) {
                streamFailure(OutcomeUnknownException.class, other);
            }

            assertThat(log.callLines())
                    .satisfiesExactly(
                            ended -> assertThat(ended).contains(": accepted, 2 events, RequestId r-head, "),
                            closed -> assertThat(closed).contains(": closed after 1 events, RequestId r-head, "),
                            failed -> assertThat(failed)
                                    .contains(": OutcomeUnknownException, UNKNOWN, RequestId r-head, ")
                                    .doesNotContain("hush"));
        }
    }

    private static List<String> all(ServiceClient client) {
        try (EventStream<String> events = client.stream(TELL, Fixtures.REQUEST, RequestOptions.none())) {
            return events.data().toList();
        }
    }

    private static <E extends Tc3Exception> E failure(Class<E> type, ServiceClient client, RequestOptions options) {
        return catchThrowableOfType(type, () -> client.stream(TELL, Fixtures.REQUEST, options));
    }

    /** How the stream fails after the call has succeeded. */
    private static <E extends Tc3Exception> E streamFailure(Class<E> type, ServiceClient client) {
        try (EventStream<String> events = client.stream(TELL, Fixtures.REQUEST, RequestOptions.none())) {
            return catchThrowableOfType(type, () -> events.data().toList());
        }
    }

    private static int clientThreads() {
        return (int) Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("tc3-"))
                .count();
    }

    private static RequestOptions limit(Duration limit) {
        return RequestOptions.of(o -> o.callTimeout(limit));
    }

    private static String event(String text) {
        return "data: {\"Text\":\"" + text + "\"}\n\n";
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.getBytes(StandardCharsets.UTF_8).length) + "\r\n" + text + "\r\n";
    }

    private static void sendChunk(RawServer.Connection connection, byte[] bytes, int from, int to) throws IOException {
        connection.send(Integer.toHexString(to - from) + "\r\n");
        connection.send(Arrays.copyOfRange(bytes, from, to));
        connection.send("\r\n");
    }

    /** A server that answers with a stream which ends properly. */
    private static RawServer streaming(String stream) {
        return serving(connection -> connection.send(CHUNKED + (stream.isEmpty() ? "" : chunk(stream)) + END));
    }

    private static RawServer serving(RawServer.Script script) {
        return new RawServer(connection -> {
            connection.readRequest();
            script.play(connection);
        });
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static ServiceClient open(RawServer server) {
        return Clients.open(
                Fixtures.SERVICE,
                Fixtures.config(c -> c.endpoint(server.endpoint().url())));
    }

    private static String text(ResponseReader reader) {
        String text = "";
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            if (name.equals("Text")) {
                text = reader.string();
            } else {
                reader.skip();
            }
        }
        return text;
    }
}
