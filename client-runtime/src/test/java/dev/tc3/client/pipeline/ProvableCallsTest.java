package dev.tc3.client.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.client.Completion;
import dev.tc3.client.CompletionState;
import dev.tc3.client.NotSentException;
import dev.tc3.client.Outcome;
import dev.tc3.client.Proof;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Retries;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.WaitOptions;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.Observation;
import dev.tc3.client.api.OperationStatus;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.RawServer;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Finding out, through the whole client, what became of a call. */
@Timeout(120)
final class ProvableCallsTest {

    private static final ActionDescriptor<ParamSource, OperationStatus> SHOW =
            new ActionDescriptor<>(Fixtures.SERVICE, "ShowThing", Effect.READ, null, ProvableCallsTest::status);
    private static final ActionDescriptor<ParamSource, String> WIPE = Fixtures.WIPE.observedBy(() -> new Observation<>(
            SHOW, request -> Fixtures.REQUEST, (request, shown) -> shown, Set.of("SUCCESS"), Set.of("FAILED")));
    private static final RequestOptions LOOKING_FIRST = RequestOptions.of(RequestOptions.Builder::observeFirst);
    private static final String IDLE = shown("OldThing", "r-0", "SUCCESS");

    private final AtomicReference<Instant> now = new AtomicReference<>(Fixtures.NOW);
    private final AtomicReference<String> shown = new AtomicReference<>(IDLE);
    private final AtomicReference<@Nullable String> after = new AtomicReference<>();
    private final AtomicReference<String> stale = new AtomicReference<>("");
    private volatile String wiped = "";
    private volatile boolean dated = true;
    private RawServer server;
    private ServiceClient client;

    @BeforeEach
    void open() {
        server = new RawServer(connection -> answer(connection, connection.readRequest()));
        client = Clients.open(
                Fixtures.SERVICE,
                Fixtures.config(c -> c.endpoint(server.endpoint().url())
                        .retries(Retries.none())
                        .clock(new DrivenClock())));
    }

    @AfterEach
    void close() {
        client.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatDidNotRunIsProvedAfterItsSignatureHasExpired(Way way) {
        Tc3Exception e = failure(way, LOOKING_FIRST);

        assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(e.probe()).isEqualTo(Proof.UNDETERMINED);
        later(Duration.ofSeconds(359));
        assertThat(e.probe()).isEqualTo(Proof.UNDETERMINED);
        later(Duration.ofSeconds(2));
        assertThat(e.probe()).isEqualTo(Proof.NOT_EXECUTED);
        assertThat(wipes()).as("nothing is sent again").isEqualTo(1);
    }

    @Test
    void withoutTheServicesTimeItTakesAMinuteMore() {
        dated = false;
        Tc3Exception e = failure(Way.SYNC, LOOKING_FIRST);

        later(Duration.ofSeconds(419));
        assertThat(e.probe()).isEqualTo(Proof.UNDETERMINED);
        later(Duration.ofSeconds(2));
        assertThat(e.probe()).isEqualTo(Proof.NOT_EXECUTED);
    }

    @Test
    void withoutALookBeforeItCannotBeProvedThatNothingRan() {
        Tc3Exception e = failure(Way.SYNC, RequestOptions.none());
        later(Duration.ofHours(1));

        assertThat(e.probe()).isEqualTo(Proof.UNDETERMINED);
        assertThat(server.requests()).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void whatRanIsProvedByTheIdThatAnAnswerTold(Way way) {
        wiped = Fixtures.error("InternalError", "", "r-7");
        Tc3Exception e = failure(way, RequestOptions.none());
        assertThat(e.probe()).isEqualTo(Proof.UNDETERMINED);

        shown.set(shown("WipeThing", "r-7", "OPERATING"));
        assertThat(e.probe()).isEqualTo(Proof.EXECUTED);
    }

    @Test
    void somebodyElsesOperationProvesNothing() {
        Tc3Exception e = failure(Way.SYNC, LOOKING_FIRST);
        shown.set(shown("WipeThing", "r-9", "OPERATING"));
        later(Duration.ofHours(1));

        assertThat(e.probe()).isEqualTo(Proof.UNDETERMINED);
    }

    @Test
    void aLookThatFailsProvesNothing() {
        Tc3Exception e = failure(Way.SYNC, LOOKING_FIRST);
        later(Duration.ofHours(1));
        client.close();

        assertThat(e.probe()).isEqualTo(Proof.UNDETERMINED);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void nothingIsSentWhenTheLookBeforeFails(Way way) {
        shown.set("<html>");
        Tc3Exception e = catchThrowableOfType(
                NotSentException.class, () -> way.call(client, WIPE, Fixtures.REQUEST, LOOKING_FIRST));

        assertThat(e).hasMessageContaining("WipeThing was not sent: what it works on could not be looked at before it");
        assertThat(e.probe()).isEqualTo(Proof.NOT_EXECUTED);
        assertThat(wipes()).isZero();
    }

    @Test
    void whatComesLateOnAUsedConnectionProvesNothing() {
        Tc3Exception e = failure(Way.SYNC, LOOKING_FIRST);
        String before =
                client.call(SHOW, Fixtures.REQUEST, RequestOptions.none()).requestId();
        assertThat(before).isEqualTo("r-0");
        stale.set(IDLE);
        client.call(SHOW, Fixtures.REQUEST, RequestOptions.none());
        shown.set(shown("WipeThing", "r-9", "OPERATING"));
        later(Duration.ofHours(1));

        assertThat(e.probe())
                .as("an answer that was left on the connection shows what was before")
                .isEqualTo(Proof.UNDETERMINED);
        assertThat(client.call(SHOW, Fixtures.REQUEST, RequestOptions.none()).requestId())
                .as("ordinary reads do take it, which shows that it was there")
                .isEqualTo("r-0");
    }

    @Test
    void anAcceptedActionIsAwaited() {
        wiped = Fixtures.accepted("r-1");
        for (CompletionState state : Set.of(CompletionState.SUCCESS, CompletionState.FAILED)) {
            shown.set(IDLE);
            server.requests().clear();
            Completion<String> completion = client.callAndWait(
                    WIPE,
                    Fixtures.REQUEST,
                    WaitOptions.of(w -> w.interval(Duration.ofMillis(10))
                            .request(RequestOptions.of(o -> o.region(region(state))))));

            assertThat(completion.state()).isEqualTo(state);
            assertThat(completion.accepted()).isEqualTo("r-1");
            assertThat(server.requests())
                    .as("looks go where the call went")
                    .allMatch(request -> request.header("X-TC-Region").equals(region(state)));
        }
    }

    @Test
    void anActionWhoseEndCannotBeObservedCannotBeAwaited() {
        assertThatThrownBy(() ->
                        client.callAndWait(Fixtures.WIPE, Fixtures.REQUEST, WaitOptions.atMost(Duration.ofMinutes(1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("WipeThing has no completion in its spec");
        assertThat(server.requests()).isEmpty();
    }

    private Tc3Exception failure(Way way, RequestOptions options) {
        return catchThrowableOfType(Tc3Exception.class, () -> way.call(client, WIPE, Fixtures.REQUEST, options));
    }

    private long wipes() {
        return server.requests().stream()
                .filter(request -> request.header("X-TC-Action").equals("WipeThing"))
                .count();
    }

    private void later(Duration by) {
        now.updateAndGet(time -> time.plus(by));
    }

    private static String region(CompletionState end) {
        return end == CompletionState.SUCCESS ? "ap-tokyo" : "ap-seoul";
    }

    private void answer(RawServer.Connection connection, RawServer.Request request) throws IOException {
        boolean wipe = request.header("X-TC-Action").equals("WipeThing");
        String body = wipe ? wiped : shown.get();
        if (body.isEmpty()) {
            connection.close();
            return;
        }
        if (wipe && wiped.contains("r-1")) {
            // It begins to be seen a little later, and is over a little after that.
            String end = request.header("X-TC-Region").equals("ap-tokyo") ? "SUCCESS" : "FAILED";
            shown.set(shown("WipeThing", "r-1", "OPERATING"));
            after.set(shown("WipeThing", "r-1", end));
        } else if (!wipe && body.contains("OPERATING") && after.get() != null) {
            shown.set(after.getAndSet(null));
        }
        String date = DateTimeFormatter.RFC_1123_DATE_TIME.format(now.get().atZone(ZoneOffset.UTC));
        String left = stale.getAndSet("");
        if (!left.isEmpty()) {
            connection.answer(200, "", left);
        }
        connection.answer(200, dated ? "Date: " + date + "\r\n" : "", body);
    }

    private static String shown(String operation, String id, String state) {
        return "{\"Response\":{\"Operation\":\"" + operation + "\",\"Id\":\"" + id + "\",\"State\":\"" + state
                + "\",\"RequestId\":\"look\"}}";
    }

    private static OperationStatus status(ResponseReader reader) {
        String operation = null;
        String id = null;
        String state = null;
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            switch (name) {
                case "Operation" -> operation = reader.string();
                case "Id" -> id = reader.string();
                case "State" -> state = reader.string();
                default -> reader.skip();
            }
        }
        return new OperationStatus(operation, id, state, null);
    }

    private final class DrivenClock extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now.get();
        }
    }
}
