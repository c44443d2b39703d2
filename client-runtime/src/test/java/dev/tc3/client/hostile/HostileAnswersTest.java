package dev.tc3.client.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.Outcome;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.RawServer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whatever a server answers, a call ends in time, with one of our exceptions that says what is known, and lets the server write no
 * line of its own anywhere. The answers are given to a call that must not run twice, by each way to call.
 */
@Timeout(120)
final class HostileAnswersTest {

    /** Many times what those take that end by themselves. */
    private static final Duration LONG = Duration.ofSeconds(60);

    /** What those get that end by this alone. */
    private static final Duration SHORT = Duration.ofMillis(300);

    private static final int LIMIT = 2 << 20;

    private static final List<HostileAnswer> ANSWERS =
            Stream.concat(HostileBodies.all(), HostileHttp.all()).toList();

    private static final AtomicReference<RawServer.Script> SCRIPT = new AtomicReference<>();
    private static RawServer server;
    private static ServiceClient client;
    private static ExecutorService threads;

    @BeforeAll
    static void open() {
        server = new RawServer(connection -> SCRIPT.get().play(connection));
        client = Clients.open(
                Fixtures.SERVICE,
                Fixtures.config(c -> c.endpoint(server.endpoint().url()).maxResponseBytes(LIMIT)));
        threads = Executors.newFixedThreadPool(Caller.values().length);
    }

    @AfterAll
    static void close() {
        threads.shutdownNow();
        client.close();
        server.close();
    }

    static List<HostileAnswer> answers() {
        return ANSWERS;
    }

    @Test
    void thereAreManyOfThem() {
        assertThat(ANSWERS.stream().map(HostileAnswer::name).distinct().count()).isGreaterThan(600);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void everyAnswerEndsInSomethingOfOurs(HostileAnswer answer) {
        int before = server.requests().size();
        SCRIPT.set(answer.script());

        List<Result> results = callByAllWays(RequestOptions.of(o -> o.callTimeout(answer.endless() ? SHORT : LONG)));

        assertThat(results).allSatisfy(result -> check(answer, result));
        assertThat(server.requests()).as("one request for each call").hasSize(before + results.size());
    }

    private static List<Result> callByAllWays(RequestOptions options) {
        List<CompletableFuture<Result>> calls = Arrays.stream(Caller.values())
                .map(caller -> CompletableFuture.supplyAsync(() -> result(caller, options), threads))
                .toList();
        return calls.stream().map(CompletableFuture::join).toList();
    }

    private static Result result(Caller caller, RequestOptions options) {
        return new Result(
                caller, catchThrowable(() -> caller.call(client, EveryKind.ACTION, Fixtures.REQUEST, options)));
    }

    private static void check(HostileAnswer answer, Result result) {
        Throwable thrown = result.thrown();
        if (thrown == null) {
            assertThat(answer.results()).contains(HostileAnswer.Accepted.class);
            return;
        }
        assertThat(thrown).isInstanceOf(Tc3Exception.class);
        assertThat(answer.results()).contains(thrown.getClass());
        Tc3Exception failure = (Tc3Exception) thrown;
        assertThat(failure.outcome())
                .isEqualTo(failure instanceof ApiErrorException ? Outcome.NOT_EXECUTED : Outcome.UNKNOWN);
        assertThat(failure.attempts()).isEqualTo(1);
        assertThat(failure.getMessage()).matches("[ -~]{1,400}").doesNotContain("FORGED");
        assertThat(String.valueOf(failure.requestId())).matches("[!-~]{1,256}");
        assertThat(Traces.text(failure)).doesNotContain("FORGED").doesNotContain("\u001b");
    }

    private record Result(Caller caller, Throwable thrown) {}
}
