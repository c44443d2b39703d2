package dev.tc3.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.client.Endpoint;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.testing.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers that are read as they come, over real connections. */
@Timeout(60)
final class OkHttpStreamTest {

    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(100);
    private static final String HEAD = "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nX-A: 1\r\n";
    private static final String CHUNKED = HEAD + "Transfer-Encoding: chunked\r\n\r\n";

    private final OkHttpTransport transport = new OkHttpTransport(Duration.ofSeconds(5), 1024);
    private final CountDownLatch go = new CountDownLatch(1);

    @AfterEach
    void close() {
        go.countDown();
        transport.close();
    }

    @Test
    void whatHasComeIsReadBeforeTheRestIsSent() throws Exception {
        try (RawServer server = serving(connection -> {
                    connection.send(CHUNKED + "5\r\nhello\r\n");
                    await(go);
                    connection.send("6\r\n world\r\n0\r\n\r\n");
                });
                OpenResponse answer = open(server, ConnectionUse.ALONE)) {
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("x-a")).isEqualTo("1");
            assertThat(answer.header("X-B")).isNull();
            assertThat(read(answer)).isEqualTo("hello");

            go.countDown();

            assertThat(read(answer)).isEqualTo(" world");
            assertThat(read(answer)).isNull();
            assertThat(read(answer)).isNull();
            assertThat(transport.openAnswers()).isZero();
        }
    }

    @Test
    void aBodyIsReadPieceByPieceHoweverLongItIs() throws Exception {
        int chunks = 2000;
        try (RawServer server = serving(connection -> {
                    connection.send(CHUNKED);
                    for (int i = 0; i < chunks; i++) {
                        connection.send("400\r\n" + "x".repeat(1024) + "\r\n");
                    }
                    connection.send("0\r\n\r\n");
                });
                OpenResponse answer = open(server, ConnectionUse.ALONE)) {
            long total = 0;
            byte[] buffer = new byte[100];
            for (int read = answer.read(buffer, LONG); read >= 0; read = answer.read(buffer, LONG)) {
                assertThat(read).isBetween(1, buffer.length);
                total += read;
            }

            assertThat(total).isEqualTo(chunks * 1024L);
        }
    }

    @Test
    void aCompressedBodyIsReadAsItComes() throws Exception {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        GZIPOutputStream gzip = new GZIPOutputStream(zipped, true);
        gzip.write(utf8("hello"));
        gzip.flush();
        try (RawServer server = serving(connection -> {
                    connection.send(HEAD + "Content-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n\r\n");
                    sendChunk(connection, zipped.toByteArray());
                    await(go);
                });
                OpenResponse answer = open(server, ConnectionUse.ALONE)) {
            assertThat(read(answer)).isEqualTo("hello");
        }
    }

    @Test
    void aConnectionIsUsedAgainOnlyAfterABodyWasReadToItsEnd() throws Exception {
        try (RawServer server = serving(connection -> connection.send(CHUNKED + "5\r\nhello\r\n0\r\n\r\n"))) {
            for (int i = 0; i < 3; i++) {
                OpenResponse answer = open(server, ConnectionUse.POOLED);
                assertThat(read(answer)).isEqualTo("hello");
                assertThat(read(answer)).isNull();
            }
            assertThat(server.connections()).isEqualTo(1);

            open(server, ConnectionUse.POOLED).close();
            open(server, ConnectionUse.POOLED).close();

            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n",
                "Transfer-Encoding: chunked\r\n\r\n6\r\nhello",
                "Content-Length: 6\r\n\r\nhello"
            })
    void aBodyThatBreaksOffHasNoEnd(String cut) throws Exception {
        try (RawServer server = serving(connection -> {
                    connection.send(HEAD + cut);
                    connection.close();
                });
                OpenResponse answer = open(server, ConnectionUse.ALONE)) {
            assertThat(read(answer)).isEqualTo("hello");

            TransportException failure = failure(answer);

            assertThat(failure.maybeSent()).isTrue();
            assertThat(failure.reason())
                    .isIn("the answer broke off, or is no HTTP", "the connection broke before the answer was complete");
            assertThat(failure(answer).reason()).isEqualTo(failure.reason());
            assertThat(transport.openAnswers()).isZero();
        }
    }

    @Test
    void aResetIsNoEndEither() throws Exception {
        try (RawServer server = serving(connection -> {
                    connection.send(HEAD + "\r\nhello");
                    await(go);
                    connection.reset();
                });
                OpenResponse answer = open(server, ConnectionUse.ALONE)) {
            assertThat(read(answer)).isEqualTo("hello");
            go.countDown();

            assertThat(failure(answer).reason()).isEqualTo("the connection broke before the answer was complete");
        }
    }

    @Test
    void aWaitEndsWithItsTimeLimitAndTheAnswerWithIt() throws Exception {
        try (RawServer server = serving(connection -> {
                    connection.send(CHUNKED + "5\r\nhello\r\n");
                    await(go);
                });
                OpenResponse answer = open(server, ConnectionUse.ALONE)) {
            assertThat(read(answer)).isEqualTo("hello");

            TransportException failure =
                    catchThrowableOfType(TransportException.class, () -> answer.read(new byte[10], SHORT));

            assertThat(failure.reason()).isEqualTo("nothing came within its time limit");
            assertThat(transport.pendingTimers()).isZero();
            assertThat(transport.openAnswers()).isZero();
        }
    }

    @Test
    void theRequestsTimeLimitLastsToTheHeadOnly() throws Exception {
        Duration limit = Duration.ofSeconds(2);
        try (RawServer server = serving(connection -> {
                    connection.send(CHUNKED);
                    long start = System.nanoTime();
                    while (System.nanoTime() - start < limit.toNanos() * 5 / 4) {
                        connection.send("1\r\n.\r\n");
                        LockSupport.parkNanos(50_000_000);
                    }
                    connection.send("0\r\n\r\n");
                });
                OpenResponse answer = transport
                        .open(request(server.endpoint(), ConnectionUse.ALONE, limit))
                        .answer()
                        .get()) {
            StringBuilder all = new StringBuilder();
            for (String text = read(answer); text != null; text = read(answer)) {
                all.append(text);
            }

            assertThat(all).hasSizeGreaterThan(1);
        }
    }

    @Test
    void aHeadThatDoesNotComeInTimeEndsTheCall() {
        try (RawServer server = RawServer.silent()) {
            HttpCall<OpenResponse> call =
                    transport.open(request(server.endpoint(), ConnectionUse.ALONE, Duration.ofSeconds(2)));

            assertThat(call.answer())
                    .failsWithin(LONG)
                    .withThrowableOfType(ExecutionException.class)
                    .havingCause()
                    .isInstanceOfSatisfying(
                            TransportException.class,
                            failure -> assertThat(failure.reason()).isEqualTo("its time limit passed"));
        }
    }

    @Test
    void nobodyListeningMeansNotSent() {
        HttpCall<OpenResponse> call = transport.open(request(RawServer.nobody(), ConnectionUse.ALONE, LONG));

        assertThat(call.answer())
                .failsWithin(LONG)
                .withThrowableOfType(ExecutionException.class)
                .havingCause()
                .isInstanceOfSatisfying(
                        TransportException.class,
                        failure -> assertThat(failure.maybeSent()).isFalse());
    }

    /** The ways by which another thread ends a read that waits. */
    enum Ending {
        CLOSE("it was closed before its end") {
            @Override
            void end(Thread reader, OpenResponse answer, OkHttpTransport transport) {
                answer.close();
            }
        },
        CANCEL("enough") {
            @Override
            void end(Thread reader, OpenResponse answer, OkHttpTransport transport) {
                answer.cancel("enough");
            }
        },
        INTERRUPT("the waiting thread was interrupted") {
            @Override
            void end(Thread reader, OpenResponse answer, OkHttpTransport transport) {
                reader.interrupt();
            }
        },
        CLOSE_ALL("the client was closed") {
            @Override
            void end(Thread reader, OpenResponse answer, OkHttpTransport transport) {
                transport.close();
            }
        };

        private final String reason;

        Ending(String reason) {
            this.reason = reason;
        }

        abstract void end(Thread reader, OpenResponse answer, OkHttpTransport transport);
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void aReadThatWaitsIsEndedAtOnceAndTheServerHearsOfIt(Ending ending) throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        try (RawServer server = serving(connection -> {
                    connection.send(CHUNKED + "5\r\nhello\r\n");
                    if (connection.isEndedByClient()) {
                        hungUp.countDown();
                    }
                });
                OpenResponse answer = open(server, ConnectionUse.ALONE)) {
            CompletableFuture<TransportException> thrown = new CompletableFuture<>();
            CompletableFuture<Boolean> interruptKept = new CompletableFuture<>();
            CountDownLatch second = new CountDownLatch(1);
            Thread reader = new Thread(() -> {
                thrown.complete(catchThrowableOfType(TransportException.class, () -> {
                    read(answer);
                    second.countDown();
                    read(answer);
                }));
                interruptKept.complete(Thread.currentThread().isInterrupted());
            });
            reader.start();
            second.await();

            ending.end(reader, answer, transport);

            assertThat(thrown.get().reason()).isEqualTo(ending.reason);
            assertThat(thrown.get().maybeSent()).isTrue();
            assertThat(interruptKept.get()).isEqualTo(ending == Ending.INTERRUPT);
            hungUp.await();
            assertThat(transport.openAnswers()).isZero();
        }
    }

    @Test
    void anInterruptedThreadReadsNothingMore() throws Exception {
        try (RawServer server = serving(connection -> connection.send(CHUNKED + "5\r\nhello\r\n0\r\n\r\n"));
                OpenResponse answer = open(server, ConnectionUse.ALONE)) {
            Thread.currentThread().interrupt();

            TransportException failure = failure(answer);

            assertThat(Thread.interrupted()).isTrue();
            assertThat(failure.reason()).isEqualTo("the waiting thread was interrupted");
        }
    }

    @Test
    void answersThatAreHeldOpenHoldNoThread() throws Exception {
        int many = 100;
        try (RawServer server = serving(connection -> {
            connection.send(CHUNKED + "5\r\nhello\r\n");
            await(go);
        })) {
            OpenResponse[] answers = new OpenResponse[many];
            for (int i = 0; i < many; i++) {
                // More than run at a time, so each must have left its thread.
                answers[i] = open(server, ConnectionUse.ALONE);
            }
            assertThat(transport.openAnswers()).isEqualTo(many);

            for (OpenResponse answer : answers) {
                answer.close();
                answer.close();
            }
            assertThat(transport.openAnswers()).isZero();
        }
    }

    @Test
    void answersThatAreForgottenAreNotKept() throws Exception {
        try (RawServer server = serving(connection -> {
            connection.send(CHUNKED + "5\r\nhello\r\n");
            await(go);
        })) {
            open(server, ConnectionUse.ALONE);

            while (transport.openAnswers() > 0) {
                System.gc();
            }
        }
    }

    @Test
    void aClosedTransportOpensNothing() {
        transport.close();

        assertThat(transport
                        .open(request(RawServer.nobody(), ConnectionUse.ALONE, LONG))
                        .answer())
                .isCompletedExceptionally();
    }

    @Test
    void anAnswerThatCameTooLateIsClosed() throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        try (RawServer server = serving(connection -> {
            await(go);
            connection.send(CHUNKED);
            if (connection.isEndedByClient()) {
                hungUp.countDown();
            }
        })) {
            HttpCall<OpenResponse> call = transport.open(request(server.endpoint(), ConnectionUse.ALONE, LONG));
            server.awaitRequest();

            call.cancel("enough");
            go.countDown();

            hungUp.await();
            assertThat(transport.openAnswers()).isZero();
        }
    }

    private OpenResponse open(RawServer server, ConnectionUse use) throws Exception {
        return transport.open(request(server.endpoint(), use, LONG)).answer().get();
    }

    private static HttpRequest request(Endpoint endpoint, ConnectionUse use, Duration timeout) {
        return new HttpRequest(HttpMethod.POST, endpoint, "", Map.of(), utf8("x"), use, timeout, () -> {});
    }

    private static RawServer serving(RawServer.Script script) {
        return new RawServer(connection -> {
            connection.readRequest();
            script.play(connection);
        });
    }

    private static void sendChunk(RawServer.Connection connection, byte[] bytes) throws IOException {
        connection.send(Integer.toHexString(bytes.length) + "\r\n");
        connection.send(bytes);
        connection.send("\r\n");
    }

    /** What has come, or null at the end. */
    private static String read(OpenResponse answer) throws TransportException {
        byte[] buffer = new byte[100];
        int read = answer.read(buffer, LONG);
        return read < 0 ? null : new String(buffer, 0, read, StandardCharsets.UTF_8);
    }

    private static TransportException failure(OpenResponse answer) {
        return catchThrowableOfType(TransportException.class, () -> read(answer));
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
