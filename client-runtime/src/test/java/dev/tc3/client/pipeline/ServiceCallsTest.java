package dev.tc3.client.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsProvider;
import dev.tc3.client.NotSentException;
import dev.tc3.client.Outcome;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.LogRecorder;
import dev.tc3.client.testing.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How calls behave beside their outcome: threads, interrupts, cancelling, connections. */
@Timeout(60)
final class ServiceCallsTest {

    @Test
    void aRequestArrivesAsItWasSigned() {
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r"));
                ServiceClient client = open(server)) {
            client.call(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none());

            assertThat(server.requests()).singleElement().satisfies(request -> {
                assertThat(request.header("Host")).isEqualTo(server.endpoint().authority());
                assertThat(request.header("Content-Type")).isEqualTo("application/json; charset=utf-8");
                assertThat(request.header("User-Agent")).startsWith("tc3/");
                assertThat(request.bodyText()).contains("pass*word ü");
                assertThat(request.header("Authorization")).startsWith("TC3-HMAC-SHA256 Credential=AKIDexample/");
            });
        }
    }

    @Test
    void callsThatOnlyReadShareAConnectionAndOthersDoNot() {
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r"));
                ServiceClient client = open(server)) {
            for (int i = 0; i < 3; i++) {
                client.call(Fixtures.LOOK, Fixtures.REQUEST, RequestOptions.none());
            }
            assertThat(server.connections()).isEqualTo(1);

            for (int i = 0; i < 3; i++) {
                client.call(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none());
            }
            assertThat(server.connections()).isEqualTo(4);
        }
    }

    @Test
    void credentialsAreAskedForOncePerCall() {
        AtomicInteger asked = new AtomicInteger();
        CredentialsProvider rotating = () -> Credentials.of("AKID" + asked.incrementAndGet(), "key");
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r"));
                ServiceClient client = Clients.open(
                        Fixtures.SERVICE,
                        Fixtures.config(c -> c.endpoint(server.endpoint().url()).credentials(rotating)))) {
            client.call(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none());
            client.call(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none());

            assertThat(server.requests())
                    .extracting(request -> request.header("Authorization"))
                    .satisfiesExactly(
                            first -> assertThat(first).contains("Credential=AKID1/"),
                            second -> assertThat(second).contains("Credential=AKID2/"));
        }
    }

    @Test
    void anInterruptEndsAWaitingCallAndIsKept() throws Exception {
        try (RawServer server = RawServer.silent();
                ServiceClient client = open(server)) {
            CompletableFuture<Boolean> interruptKept = new CompletableFuture<>();
            CompletableFuture<OutcomeUnknownException> thrown = new CompletableFuture<>();
            Thread caller = new Thread(() -> {
                thrown.complete(catchThrowableOfType(
                        OutcomeUnknownException.class,
                        () -> client.call(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none())));
                interruptKept.complete(Thread.currentThread().isInterrupted());
            });
            caller.start();
            server.awaitRequest();

            caller.interrupt();

            assertThat(thrown.get().outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(thrown.get()).hasMessageContaining("the waiting thread was interrupted");
            assertThat(interruptKept.get()).isTrue();
        }
    }

    @Test
    void anInterruptedThreadSendsNothing() {
        try (RawServer server = RawServer.silent();
                ServiceClient client = open(server)) {
            Thread.currentThread().interrupt();
            NotSentException e = catchThrowableOfType(
                    NotSentException.class, () -> client.call(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
            assertThat(e.attempts()).isZero();
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void cancellingAFutureEndsItsCall() throws Exception {
        CountDownLatch hungUp = new CountDownLatch(1);
        RawServer.Script waitForTheEnd = connection -> {
            connection.readRequest();
            if (connection.isEndedByClient()) {
                hungUp.countDown();
            }
        };
        try (RawServer server = new RawServer(waitForTheEnd);
                ServiceClient client = open(server)) {
            CompletableFuture<String> future = client.callAsync(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none());
            server.awaitRequest();

            future.cancel(true);

            hungUp.await();
            assertThat(future).isCancelled();
        }
    }

    @Test
    void whatHangsOnAFutureMayBlockAndCallAgain() {
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r"));
                ServiceClient client = open(server)) {
            List<CompletableFuture<String>> chains = IntStream.range(0, 100)
                    .mapToObj(i -> client.callAsync(Fixtures.LOOK, Fixtures.REQUEST, RequestOptions.none())
                            .thenApply(first -> client.call(Fixtures.LOOK, Fixtures.REQUEST, RequestOptions.none())))
                    .toList();

            assertThat(chains).allSatisfy(chain -> assertThat(chain.join()).isEqualTo("r"));
        }
    }

    @Test
    void asyncCallsDoNotWaitForTheAnswer() throws Exception {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        RawServer.Script held = connection -> {
            connection.readRequest();
            try {
                mayAnswer.await();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
            connection.answer(200, "", Fixtures.accepted("r"));
        };
        try (RawServer server = new RawServer(held);
                ServiceClient client = open(server)) {
            CompletableFuture<String> future = client.callAsync(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none());
            server.awaitRequest();
            assertThat(future).isNotDone();

            mayAnswer.countDown();

            assertThat(future.get()).isEqualTo("r");
        }
    }

    @Test
    void aProviderThatTakesItsTimeDoesNotHoldUpAsyncCalls() {
        CountDownLatch mayAnswer = new CountDownLatch(1);
        CredentialsProvider slow = () -> {
            awaitQuietly(mayAnswer);
            return Fixtures.CREDENTIALS;
        };
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r"));
                ServiceClient client = open(server, slow)) {
            CompletableFuture<String> future = client.callAsync(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none());
            assertThat(future).isNotDone();

            mayAnswer.countDown();

            assertThat(future.join()).isEqualTo("r");
        }
    }

    @Test
    void aProviderThatHangsDoesNotHoldUpTheEndOfAsyncCalls() {
        CredentialsProvider hanging = () -> {
            awaitQuietly(new CountDownLatch(1));
            return Fixtures.CREDENTIALS;
        };
        try (RawServer server = RawServer.silent();
                ServiceClient client = open(server, hanging)) {
            CompletableFuture<String> future = client.callAsync(
                    Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.of(o -> o.callTimeout(Duration.ofMillis(20))));

            assertThat(future)
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(NotSentException.class)
                    .withMessageContaining("within the call's time limit");
            assertThat(server.connections()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anErrorOfAProviderReachesTheCaller(Way way) {
        CredentialsProvider broken = () -> {
            throw new LinkageError("a class is missing");
        };
        try (RawServer server = RawServer.silent();
                ServiceClient client = open(server, broken)) {
            assertThat(catchThrowableOfType(
                            LinkageError.class,
                            () -> way.call(client, Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none())))
                    .hasMessage("a class is missing");
        }
    }

    @Test
    void asyncCallsThrowNothing() {
        ParamSource broken = writer -> {
            throw new LinkageError("a class is missing");
        };
        try (RawServer server = RawServer.silent();
                ServiceClient client = open(server)) {
            assertThat(client.callAsync(Fixtures.WIPE, broken, RequestOptions.none()))
                    .isCompletedExceptionally();
            assertThat(client.callAsync(Fixtures.WIPE, Fixtures.REQUEST, null)).isCompletedExceptionally();
        }
    }

    @Test
    void aCallThatIsCancelledWhileItsProviderIsAskedIsNotSent() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch mayAnswer = new CountDownLatch(1);
        CredentialsProvider slow = () -> {
            asked.countDown();
            awaitQuietly(mayAnswer);
            return Fixtures.CREDENTIALS;
        };
        CountDownLatch ended = new CountDownLatch(1);
        try (LogRecorder log = new LogRecorder(line -> ended.countDown());
                RawServer server = RawServer.silent();
                ServiceClient client = open(server, slow)) {
            CompletableFuture<String> future = client.callAsync(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none());
            asked.await();

            future.cancel(true);
            mayAnswer.countDown();

            ended.await();
            assertThat(log.callLines()).singleElement().asString().contains("NotSentException, NOT_EXECUTED");
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void aBusyCommonPoolHoldsUpNoResult() throws Exception {
        int threads = ForkJoinPool.getCommonPoolParallelism();
        CountDownLatch busy = new CountDownLatch(threads);
        CountDownLatch over = new CountDownLatch(1);
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r"));
                ServiceClient client = open(server)) {
            for (int i = 0; i < threads; i++) {
                ForkJoinPool.commonPool().execute(() -> {
                    busy.countDown();
                    awaitQuietly(over);
                });
            }
            busy.await();

            assertThat(client.callAsync(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()))
                    .succeedsWithin(Duration.ofSeconds(30))
                    .isEqualTo("r");
        } finally {
            over.countDown();
        }
    }

    @Test
    void closingEndsCallsUnderWay() throws Exception {
        try (RawServer server = RawServer.silent()) {
            ServiceClient client = open(server);
            CompletableFuture<String> future = client.callAsync(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none());
            server.awaitRequest();

            client.close();

            assertThat(future)
                    .failsWithin(Duration.ofSeconds(30))
                    .withThrowableThat()
                    .havingCause()
                    .isInstanceOf(OutcomeUnknownException.class)
                    .withMessageContaining("the client was closed");
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ServiceClient open(RawServer server) {
        return open(server, Fixtures.CREDENTIALS);
    }

    private static ServiceClient open(RawServer server, CredentialsProvider credentials) {
        return Clients.open(
                Fixtures.SERVICE,
                Fixtures.config(c -> c.endpoint(server.endpoint().url()).credentials(credentials)));
    }
}
