package dev.tc3.client.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.AttemptReport;
import dev.tc3.client.ClientConfig;
import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsProvider;
import dev.tc3.client.NotSentException;
import dev.tc3.client.Outcome;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Retries;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.RawServer;
import dev.tc3.client.testing.RawServer.Request;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client tries again by itself, how often, and what the caller is told in the end. */
@Timeout(120)
final class RetriesTest {

    private static final Retries QUICK =
            Retries.standard().baseDelay(Duration.ofMillis(1)).rateLimitDelay(Duration.ofMillis(1));
    private static final ActionDescriptor<ParamSource, String> MAKE =
            Fixtures.action("MakeThing", Effect.WRITE).withClientToken("Ticket");
    private static final ParamSource WITH_TICKET = writer -> writer.string("Ticket", "t-1");
    private static final String DROP = "";

    @ParameterizedTest
    @EnumSource(Way.class)
    void aRequestThatDidNotLeaveIsTriedThreeTimes(Way way) {
        try (ServiceClient client = open(RawServer.nobody().url(), c -> {})) {
            NotSentException e = catchThrowableOfType(
                    NotSentException.class,
                    () -> way.call(client, Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()));

            assertThat(e.attempts()).isEqualTo(3);
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
            assertThat(e.getSuppressed()).hasSize(2).allMatch(NotSentException.class::isInstance);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatTheRateLimitStoppedIsTriedThreeTimesEachSignedAfresh(Way way) {
        try (RawServer server = answers(limited(), limited(), Fixtures.accepted("r-3"));
                ServiceClient client = open(server.endpoint().url(), c -> c.clock(new TickingClock()))) {
            assertThat(way.call(client, Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()))
                    .isEqualTo("r-3");

            assertThat(server.requests()).hasSize(3);
            assertThat(server.requests().stream().map(request -> request.header("X-TC-Timestamp")))
                    .doesNotHaveDuplicates();
            assertThat(server.requests().stream().map(request -> request.header("Authorization")))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void afterThreeRefusalsByTheRateLimitTheCallerIsTold() {
        try (RawServer server = always(limited());
                ServiceClient client = open(server)) {
            ApiErrorException e = failure(ApiErrorException.class, client, Fixtures.WIPE, RequestOptions.none());

            assertThat(e.attempts()).isEqualTo(3);
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
            assertThat(server.requests()).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aCallWithEffectsIsNeverMadeAgainWhenItMayHaveRun(Way way) {
        for (String answer : List.of(DROP, "<html>", Fixtures.error("InternalError", "", "r-1"))) {
            try (RawServer server = always(answer);
                    ServiceClient client = open(server)) {
                Tc3Exception e = catchThrowableOfType(
                        Tc3Exception.class,
                        () -> way.call(client, Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()));

                assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
                assertThat(e.attempts()).isEqualTo(1);
                assertThat(server.requests()).hasSize(1);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aCallThatOnlyReadsIsMadeThreeTimes(Way way) {
        try (RawServer server = answers(DROP, Fixtures.error("InternalError", "", "r-1"), Fixtures.accepted("r-3"));
                ServiceClient client = open(server)) {
            assertThat(way.call(client, Fixtures.LOOK, Fixtures.REQUEST, RequestOptions.none()))
                    .isEqualTo("r-3");
            assertThat(server.requests()).hasSize(3);
        }
        try (RawServer server = always(DROP);
                ServiceClient client = open(server)) {
            Tc3Exception e = failure(OutcomeUnknownException.class, client, Fixtures.LOOK, RequestOptions.none());

            assertThat(e.attempts()).isEqualTo(3);
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void aCallThatCarriesItsTokenIsMadeAgain() {
        try (RawServer server = answers(DROP, DROP, Fixtures.accepted("r-3"));
                ServiceClient client = open(server)) {
            assertThat(client.call(MAKE, WITH_TICKET, RequestOptions.none())).isEqualTo("r-3");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "none"})
    void aTokenThatIsMissingOrEmptyDoesNotCount(String token) {
        ParamSource request = writer -> writer.string("Ticket", token.equals("none") ? null : token);
        try (RawServer server = always(DROP);
                ServiceClient client = open(server)) {
            assertThatThrownBy(() -> client.call(MAKE, request, RequestOptions.none()))
                    .isInstanceOf(OutcomeUnknownException.class);

            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void aRefusalAfterAnAttemptThatMayHaveRunSaysNothing() {
        for (String refusal :
                List.of("MutexOperation.TaskRunning", "InvalidParameter", "AuthFailure.SignatureFailure")) {
            try (RawServer server = answers(DROP, Fixtures.error(refusal, "busy", "r-2"));
                    ServiceClient client = open(server)) {
                ApiErrorException e = catchThrowableOfType(
                        ApiErrorException.class, () -> client.call(MAKE, WITH_TICKET, RequestOptions.none()));

                assertThat(e.code()).isEqualTo(refusal);
                assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
                assertThat(e.attempts()).isEqualTo(2);
                assertThat(e.getSuppressed()).singleElement().isInstanceOf(OutcomeUnknownException.class);
            }
        }
    }

    @Test
    void anAttemptThatDidNotLeaveAfterOneThatMayHaveRunSaysNothing() {
        List<RawServer> self = new ArrayList<>();
        try (RawServer server = new RawServer(connection -> {
                    connection.readRequest();
                    self.get(0).close();
                });
                ServiceClient client = open(server)) {
            self.add(server);
            Tc3Exception e = catchThrowableOfType(
                    OutcomeUnknownException.class, () -> client.call(MAKE, WITH_TICKET, RequestOptions.none()));

            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(e.attempts()).isEqualTo(4);
            assertThat(e.getCause()).isInstanceOf(NotSentException.class);
        }
    }

    @Test
    void aRefusalThatWillNotChangeIsToldAtOnce() {
        for (String code :
                List.of("InvalidParameter", "MutexOperation", "UnauthorizedOperation", "AuthFailure.MFAFailure")) {
            try (RawServer server = always(Fixtures.error(code, "", "r-1"));
                    ServiceClient client = open(server)) {
                Tc3Exception e = failure(ApiErrorException.class, client, Fixtures.LOOK, RequestOptions.none());

                assertThat(e.attempts()).isEqualTo(1);
            }
        }
    }

    @Test
    void aClockThatIsOffIsCorrectedOnceByTheAnswersDate() {
        Instant service = Fixtures.NOW.plus(Duration.ofHours(7));
        try (RawServer server = dated(service, request -> stampOf(request) == service.getEpochSecond());
                ServiceClient client = open(server)) {
            assertThat(client.call(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()))
                    .isEqualTo("r-1");
            assertThat(client.call(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()))
                    .isEqualTo("r-1");

            assertThat(server.requests()).as("the correction is kept").hasSize(3);
        }
    }

    @Test
    void aClockThatIsStillRefusedIsTold() {
        try (RawServer server = dated(Fixtures.NOW, request -> false);
                ServiceClient client = open(server)) {
            ApiErrorException e = failure(ApiErrorException.class, client, Fixtures.WIPE, RequestOptions.none());

            assertThat(e.code()).isEqualTo("AuthFailure.SignatureExpire");
            assertThat(e.attempts()).isEqualTo(2);
        }
    }

    @Test
    void withoutATimeInTheAnswerNothingCanBeCorrected() {
        try (RawServer server = always(Fixtures.error("AuthFailure.SignatureExpire", "", "r-1"));
                ServiceClient client = open(server)) {
            assertThat(failure(ApiErrorException.class, client, Fixtures.WIPE, RequestOptions.none())
                            .attempts())
                    .isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AuthFailure.TokenFailure", "AuthFailure.SecretIdNotFound"})
    void otherCredentialsAreTriedOnceWhenTheServiceForgotThese(String code) {
        Rotating provider = new Rotating(List.of(Credentials.of("idOld", "keyOld"), Credentials.of("idNew", "keyNew")));
        try (RawServer server = new RawServer(connection -> {
                    Request request = connection.readRequest();
                    boolean old = request.header("Authorization").contains("idOld");
                    connection.answer(200, "", old ? Fixtures.error(code, "", "r-0") : Fixtures.accepted("r-1"));
                });
                ServiceClient client = open(server.endpoint().url(), c -> c.credentials(provider))) {
            assertThat(client.call(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()))
                    .isEqualTo("r-1");
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void theSameCredentialsAreNotTriedAgain() {
        try (RawServer server = always(Fixtures.error("AuthFailure.TokenFailure", "", "r-1"));
                ServiceClient client = open(server);
                ServiceClient asking = open(server.endpoint().url(), c -> c.credentials(() -> Fixtures.CREDENTIALS))) {
            for (ServiceClient each : List.of(client, asking)) {
                assertThat(failure(ApiErrorException.class, each, Fixtures.WIPE, RequestOptions.none())
                                .attempts())
                        .isEqualTo(1);
            }
        }
    }

    @Test
    void credentialsThatAreRefusedTooAreTold() {
        Rotating provider = new Rotating(
                List.of(Credentials.of("id1", "k"), Credentials.of("id2", "k"), Credentials.of("id3", "k")));
        try (RawServer server = always(Fixtures.error("AuthFailure.TokenFailure", "", "r-1"));
                ServiceClient client = open(server.endpoint().url(), c -> c.credentials(provider))) {
            assertThat(failure(ApiErrorException.class, client, Fixtures.WIPE, RequestOptions.none())
                            .attempts())
                    .isEqualTo(2);
        }
    }

    @Test
    void oneCallCanDoWithout() {
        try (RawServer server = always(limited());
                ServiceClient client = open(server)) {
            RequestOptions once = RequestOptions.of(o -> o.retries(Retries.none()));
            RequestOptions twice = RequestOptions.of(o -> o.retries(QUICK.attempts(2)));

            assertThat(failure(ApiErrorException.class, client, Fixtures.WIPE, once)
                            .attempts())
                    .isEqualTo(1);
            assertThat(failure(ApiErrorException.class, client, Fixtures.WIPE, twice)
                            .attempts())
                    .isEqualTo(2);
        }
    }

    @Test
    void allCallsOfAClientShareABudget() {
        try (RawServer server = always(limited());
                ServiceClient client = open(server.endpoint().url(), c -> c.retries(QUICK.budget(3)))) {
            List<Integer> attempts = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                attempts.add(failure(ApiErrorException.class, client, Fixtures.WIPE, RequestOptions.none())
                        .attempts());
            }

            assertThat(attempts).containsExactly(3, 2, 1, 1);
        }
    }

    @Test
    void successFillsTheBudgetAgain() {
        RetryBudget budget = new RetryBudget(1);
        assertThat(budget.take()).isTrue();
        for (int i = 0; i < 4; i++) {
            budget.succeededAtOnce();
            assertThat(budget.take()).isFalse();
        }
        budget.succeededAtOnce();
        assertThat(budget.take()).isTrue();
        budget.succeededLater();
        budget.succeededLater();
        assertThat(budget.take()).isTrue();
        assertThat(budget.take())
                .as("it never holds more than in the beginning")
                .isFalse();
    }

    @Test
    void aDelayThatDoesNotFitIntoTheTimeLimitIsNotBegun() {
        Retries slow = Retries.standard().rateLimitDelay(Duration.ofMinutes(1));
        RetryRules rules =
                new RetryRules(slow.longestDelay(Duration.ofMinutes(1)), false, new RetryBudget(9), () -> 0.9);

        assertThat(rules.after(RetryCause.RATE_LIMITED, 1, Duration.ofSeconds(30)))
                .isNull();
        assertThat(rules.after(RetryCause.RATE_LIMITED, 1, Duration.ofSeconds(55)))
                .isEqualTo(Duration.ofSeconds(54));
    }

    @Test
    void delaysAreDrawnFromTimesThatDoubleUpToABound() {
        Retries retries = Retries.standard().baseDelay(Duration.ofSeconds(4));
        Duration left = Duration.ofHours(1);
        RetryRules rules = new RetryRules(retries, true, new RetryBudget(9), () -> 0.5);

        assertThat(rules.after(RetryCause.UNKNOWN, 1, left)).isEqualTo(Duration.ofSeconds(2));
        assertThat(rules.after(RetryCause.UNKNOWN, 2, left)).isEqualTo(Duration.ofSeconds(4));
        assertThat(rules.after(RetryCause.UNKNOWN, 3, left)).isNull();
        assertThat(rules.after(RetryCause.NOT_SENT, 3, left)).isEqualTo(Duration.ofSeconds(2));
        assertThat(rules.after(RetryCause.RATE_LIMITED, 4, left)).isEqualTo(Duration.ofMillis(500));
        assertThat(rules.after(RetryCause.RATE_LIMITED, 5, left)).isEqualTo(Duration.ofSeconds(1));
        assertThat(rules.after(RetryCause.CLOCK, 6, left))
                .as("six attempts are all")
                .isNull();
        Retries bounded = retries.longestDelay(Duration.ofSeconds(3));
        assertThat(new RetryRules(bounded, true, new RetryBudget(9), () -> 1).after(RetryCause.NOT_SENT, 1, left))
                .isEqualTo(Duration.ofSeconds(3));
    }

    @Test
    void anAttemptOfARepeatableCallCanBeCutShort() {
        RawServer.Script silent = connection -> {
            connection.readRequest();
            connection.isEndedByClient();
        };
        try (RawServer server = new RawServer(silent);
                ServiceClient client = open(
                        server.endpoint().url(),
                        c -> c.attemptTimeout(Duration.ofMillis(100)).callTimeout(Duration.ofSeconds(60)))) {
            assertThat(failure(OutcomeUnknownException.class, client, Fixtures.LOOK, RequestOptions.none())
                            .attempts())
                    .isEqualTo(3);
        }
        try (RawServer server = new RawServer(silent);
                ServiceClient client = open(
                        server.endpoint().url(),
                        c -> c.attemptTimeout(Duration.ofMillis(1)).callTimeout(Duration.ofMillis(900)))) {
            long before = System.nanoTime();
            assertThat(failure(OutcomeUnknownException.class, client, Fixtures.WIPE, RequestOptions.none())
                            .attempts())
                    .isEqualTo(1);

            assertThat(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - before))
                    .as("a call that must not be repeated has all the time there is")
                    .isGreaterThanOrEqualTo(850);
        }
    }

    @Test
    void anInterruptEndsTheDelay() throws Exception {
        CountDownLatch delayed = new CountDownLatch(1);
        List<Throwable> thrown = Collections.synchronizedList(new ArrayList<>());
        Retries slow = Retries.standard().rateLimitDelay(Duration.ofMinutes(1)).longestDelay(Duration.ofMinutes(1));
        try (RawServer server = always(limited());
                ServiceClient client = open(
                        server.endpoint().url(),
                        c -> c.retries(slow)
                                .callTimeout(Duration.ofHours(1))
                                .observer(report -> delayed.countDown()))) {
            Thread caller = new Thread(() -> {
                thrown.add(catchThrowableOfType(
                        Tc3Exception.class, () -> client.call(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none())));
                assertThat(Thread.currentThread().isInterrupted()).isTrue();
            });
            caller.start();
            delayed.await();
            caller.interrupt();
            caller.join();
        }
        assertThat(thrown).singleElement().isInstanceOfSatisfying(Tc3Exception.class, e -> {
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
            assertThat(e.attempts()).isEqualTo(1);
        });
    }

    @Test
    void closingTheClientEndsTheDelay() throws Exception {
        CountDownLatch delayed = new CountDownLatch(1);
        Retries slow = Retries.standard().rateLimitDelay(Duration.ofMinutes(1)).longestDelay(Duration.ofMinutes(1));
        try (RawServer server = always(limited())) {
            ServiceClient client = open(
                    server.endpoint().url(),
                    c -> c.retries(slow).callTimeout(Duration.ofHours(1)).observer(report -> delayed.countDown()));
            var result = client.callAsync(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none());
            delayed.await();
            client.close();

            assertThat(result)
                    .failsWithin(Duration.ofMinutes(1))
                    .withThrowableThat()
                    .havingCause()
                    .satisfies(e -> {
                        assertThat(e)
                                .isInstanceOf(NotSentException.class)
                                .hasMessageContaining("the client was closed");
                    });
        }
    }

    @Test
    void anObserverLearnsOfEachAttempt() {
        Queue<AttemptReport> reports = new ConcurrentLinkedQueue<>();
        try (RawServer server = answers(limited(), Fixtures.accepted("r-2"));
                ServiceClient client = open(
                        server.endpoint().url(),
                        c -> c.observer(report -> {
                            reports.add(report);
                            throw new IllegalStateException("broken observer");
                        }))) {
            assertThat(client.call(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()))
                    .isEqualTo("r-2");
        }
        assertThat(reports).hasSize(2);
        AttemptReport first = new ArrayDeque<>(reports).getFirst();
        AttemptReport second = new ArrayDeque<>(reports).getLast();
        assertThat(first.accepted()).isFalse();
        assertThat(first.outcome()).contains(Outcome.NOT_EXECUTED);
        assertThat(first.errorCode()).contains("RequestLimitExceeded");
        assertThat(first.nextAfter()).isPresent();
        assertThat(first.attempt()).isEqualTo(1);
        assertThat(first.action()).isEqualTo("WipeThing");
        assertThat(first.region()).isEqualTo("ap-singapore");
        assertThat(first.toString()).contains("WipeThing in ap-singapore, attempt 1", "RequestLimitExceeded, next in");
        assertThat(second.accepted()).isTrue();
        assertThat(second.nextAfter()).isEmpty();
        assertThat(second.outcome()).isEmpty();
        assertThat(second.errorCode()).isEmpty();
        assertThat(second.attempt()).isEqualTo(2);
    }

    private static String limited() {
        return Fixtures.error("RequestLimitExceeded", "slow down", "r-0");
    }

    private static long stampOf(Request request) {
        return Long.parseLong(request.header("X-TC-Timestamp"));
    }

    /** A server that says what time it is, and takes requests that please it. */
    private static RawServer dated(Instant now, Predicate<Request> accepts) {
        String date = "Date: " + DateTimeFormatter.RFC_1123_DATE_TIME.format(now.atZone(ZoneOffset.UTC)) + "\r\n";
        return new RawServer(connection -> connection.answer(
                200,
                date,
                accepts.test(connection.readRequest())
                        ? Fixtures.accepted("r-1")
                        : Fixtures.error("AuthFailure.SignatureExpire", "", "r-1")));
    }

    private static RawServer always(String answer) {
        return new RawServer(connection -> answer(connection, answer));
    }

    private static RawServer answers(String... inOrder) {
        Queue<String> left = new ConcurrentLinkedQueue<>(List.of(inOrder));
        return new RawServer(connection -> answer(connection, left.remove()));
    }

    private static void answer(RawServer.Connection connection, String answer) throws java.io.IOException {
        connection.readRequest();
        if (answer.equals(DROP)) {
            connection.close();
        } else {
            connection.answer(200, "", answer);
        }
    }

    private static ServiceClient open(RawServer server) {
        return open(server.endpoint().url(), c -> {});
    }

    private static ServiceClient open(String url, Consumer<ClientConfig.Builder> steps) {
        return Clients.open(Fixtures.SERVICE, Fixtures.config(c -> {
            c.endpoint(url).retries(QUICK);
            steps.accept(c);
        }));
    }

    private static <E extends Tc3Exception> E failure(
            Class<E> kind, ServiceClient client, ActionDescriptor<ParamSource, String> action, RequestOptions options) {
        return catchThrowableOfType(kind, () -> client.call(action, Fixtures.REQUEST, options));
    }

    /** Gives the next credentials whenever some were refused. */
    private static final class Rotating implements CredentialsProvider {

        private final Queue<Credentials> left;

        Rotating(List<Credentials> inOrder) {
            this.left = new ConcurrentLinkedQueue<>(inOrder);
        }

        @Override
        public Credentials credentials() {
            return left.element();
        }

        @Override
        public Credentials renewed(Credentials refused) {
            left.remove();
            return left.element();
        }
    }

    /** A second later at each look. */
    private static final class TickingClock extends java.time.Clock {

        private Instant now = Fixtures.NOW;

        @Override
        public java.time.ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public java.time.Clock withZone(java.time.ZoneId zone) {
            return this;
        }

        @Override
        public synchronized Instant instant() {
            now = now.plusSeconds(1);
            return now;
        }
    }
}
