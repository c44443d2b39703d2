package dev.tc3.client.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.ErrorFamily;
import dev.tc3.client.InvalidRequestException;
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
import dev.tc3.client.api.ServiceDescriptor;
import dev.tc3.client.http.OkHttpTransport;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.RawServer;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a call that did not succeed says about whether it ran, over real connections. */
@Timeout(60)
final class OutcomesTest {

    @ParameterizedTest
    @EnumSource(Way.class)
    void anAcceptedRequestGivesItsResponse(Way way) {
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r-1"));
                ServiceClient client = open(server.endpoint().url())) {
            assertThat(way.call(client, Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()))
                    .isEqualTo("r-1");
            assertThat(server.requests()).hasSize(1);
        }
    }

    static Arguments[] errors() {
        return combine(new Object[][] {
            {"AuthFailure.SignatureFailure", ErrorFamily.AUTHENTICATION, Outcome.NOT_EXECUTED},
            {"AuthFailure.SignatureExpire", ErrorFamily.AUTHENTICATION, Outcome.NOT_EXECUTED},
            {"RequestLimitExceeded", ErrorFamily.RATE_LIMITED, Outcome.NOT_EXECUTED},
            {"RequestLimitExceeded.UinLimitExceeded", ErrorFamily.RATE_LIMITED, Outcome.NOT_EXECUTED},
            {"UnauthorizedOperation", ErrorFamily.PERMISSION, Outcome.NOT_EXECUTED},
            {"IpInBlacklist", ErrorFamily.PERMISSION, Outcome.NOT_EXECUTED},
            {"InvalidParameterValue.TooLong", ErrorFamily.INVALID_REQUEST, Outcome.NOT_EXECUTED},
            {"InvalidParameterValue.LimitExceeded", ErrorFamily.INVALID_REQUEST, Outcome.NOT_EXECUTED},
            {"MissingParameter", ErrorFamily.INVALID_REQUEST, Outcome.NOT_EXECUTED},
            {"UnknownParameter", ErrorFamily.INVALID_REQUEST, Outcome.NOT_EXECUTED},
            {"UnsupportedRegion", ErrorFamily.INVALID_REQUEST, Outcome.NOT_EXECUTED},
            {"NoSuchVersion", ErrorFamily.INVALID_REQUEST, Outcome.NOT_EXECUTED},
            {"RequestSizeLimitExceeded", ErrorFamily.INVALID_REQUEST, Outcome.NOT_EXECUTED},
            {"ActionOffline", ErrorFamily.INVALID_REQUEST, Outcome.NOT_EXECUTED},
            {"DryRunOperation", ErrorFamily.INVALID_REQUEST, Outcome.NOT_EXECUTED},
            {"MutexOperation.TaskRunning", ErrorFamily.BUSY, Outcome.NOT_EXECUTED},
            {"OperationDenied.MigrationInProgress", ErrorFamily.BUSY, Outcome.NOT_EXECUTED},
            {"UnsupportedOperation.InstanceStateStopped", ErrorFamily.BUSY, Outcome.NOT_EXECUTED},
            {"UnsupportedOperation.InstanceTypeNotSupportGridLicence", ErrorFamily.INVALID_REQUEST, Outcome.NOT_EXECUTED
            },
            {"InternalError", ErrorFamily.UNCERTAIN, Outcome.UNKNOWN},
            {"InternalError.TradeUnknownError", ErrorFamily.UNCERTAIN, Outcome.UNKNOWN},
            {"InternalServerError", ErrorFamily.UNCERTAIN, Outcome.UNKNOWN},
            {"FailedOperation.Somehow", ErrorFamily.UNCERTAIN, Outcome.UNKNOWN},
            {"ServiceUnavailable", ErrorFamily.UNCERTAIN, Outcome.UNKNOWN},
            {"ResourceInsufficient", ErrorFamily.UNCERTAIN, Outcome.UNKNOWN},
            {"ResourceNotFound", ErrorFamily.UNCERTAIN, Outcome.UNKNOWN},
            {"ResourcesSoldOut.SpecifiedInstanceType", ErrorFamily.UNCERTAIN, Outcome.UNKNOWN},
            {"LimitExceeded", ErrorFamily.UNCERTAIN, Outcome.UNKNOWN},
            {"ResponseSizeLimitExceeded", ErrorFamily.UNCERTAIN, Outcome.UNKNOWN},
            {"OperationDenied", ErrorFamily.UNCERTAIN, Outcome.UNKNOWN},
            {"OperationDenied.ChcInstallCloudImageWithoutDeployNetwork", ErrorFamily.UNCERTAIN, Outcome.UNKNOWN},
            {"NeverHeardOf.This", ErrorFamily.UNCERTAIN, Outcome.UNKNOWN},
        });
    }

    @ParameterizedTest
    @MethodSource("errors")
    void anErrorsOutcomeIsItsFamilys(String code, ErrorFamily family, Outcome outcome, Way way) {
        try (RawServer server = RawServer.answering(200, "", Fixtures.error(code, "own words", "r-2"))) {
            ApiErrorException e =
                    failure(ApiErrorException.class, way, server.endpoint().url());

            assertThat(e.code()).isEqualTo(code);
            assertThat(e.family()).isEqualTo(family);
            assertThat(e.outcome()).isEqualTo(outcome);
            assertThat(e.apiMessage()).isEqualTo("own words");
            assertThat(e.requestId()).isEqualTo("r-2");
            assertThat(e.action()).isEqualTo("WipeThing");
            assertThat(e.attempts()).isEqualTo(1);
            assertThat(e).hasMessage("WipeThing failed with " + code + " (RequestId r-2)");
            assertThat(server.requests()).hasSize(1);
        }
    }

    static Arguments[] statuses() {
        return combine(new Object[][] {
            {201, Fixtures.accepted("r-3"), "r-3"},
            {202, Fixtures.accepted("r-3"), "r-3"},
            {301, "", null},
            {400, Fixtures.error("InvalidParameter", "m", "r-3"), "r-3"},
            {403, "<html>", null},
            {429, "", null},
            {500, "", null},
            {503, Fixtures.error("RequestLimitExceeded", "m", "r-3"), "r-3"},
        });
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void anyOtherStatusSaysNothingAboutTheOutcome(int status, String body, String requestId, Way way) {
        try (RawServer server = RawServer.answering(status, "Retry-After: 0\r\n", body)) {
            OutcomeUnknownException e = failure(
                    OutcomeUnknownException.class, way, server.endpoint().url());

            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(e.httpStatus()).hasValue(status);
            assertThat(e.requestId()).isEqualTo(requestId);
            assertThat(e.attempts()).isEqualTo(1);
            assertThat(e.getMessage()).contains("HTTP status " + status);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theErrorThatComesWithAnotherStatusIsNamed(Way way) {
        try (RawServer server = RawServer.answering(503, "", Fixtures.error("RequestLimitExceeded", "hush", "r-3"))) {
            OutcomeUnknownException e = failure(
                    OutcomeUnknownException.class, way, server.endpoint().url());

            assertThat(e)
                    .hasMessage("WipeThing may or may not have run: the answer has HTTP status 503; it names the error"
                            + " RequestLimitExceeded (RequestId r-3)");
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void noTextIsTakenForAnErrorsName(Way way) {
        for (String code : new String[] {"hush hush", "hush" + "x".repeat(100), "hush\\n"}) {
            try (RawServer server = RawServer.answering(500, "", Fixtures.error(code, "m", "r-3"))) {
                OutcomeUnknownException e = failure(
                        OutcomeUnknownException.class, way, server.endpoint().url());

                assertThat(e.getMessage()).doesNotContain("hush");
            }
        }
    }

    static Arguments[] malformed() {
        return combine(new Object[][] {
            {"", null},
            {"null", null},
            {"{}", null},
            {"hush", null},
            {"{\"Response\":{}}", null},
            {"{\"Response\":null}", null},
            {"{\"Response\":{\"RequestId\":\"r-4\",\"Error\":{}}}", "r-4"},
            {"{\"Response\":{\"Error\":{},\"RequestId\":\"r-4\"}}", "r-4"},
            {"{\"Response\":{\"RequestId\":\"r-4\"}", "r-4"},
            {"{\"Response\":{\"RequestId\":\"r-4\",\"RequestId\":\"r-5\"}}", null},
            {"{\"Response\":{\"RequestId\":\"r-4\"}} hush", "r-4"},
        });
    }

    @ParameterizedTest
    @MethodSource("malformed")
    void anAnswerThatIsNoneSaysNothingAboutTheOutcome(String body, String requestId, Way way) {
        try (RawServer server = RawServer.answering(200, "", body)) {
            OutcomeUnknownException e = failure(
                    OutcomeUnknownException.class, way, server.endpoint().url());

            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(e.httpStatus()).hasValue(200);
            assertThat(e.requestId()).isEqualTo(requestId);
            assertThat(e.getMessage()).contains("malformed").doesNotContain("hush");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anAnswerOfEventsHasToBeStreamed(Way way) {
        try (RawServer server =
                RawServer.answering(200, "Content-Type: text/event-stream; charset=utf-8\r\n", "data: {}\n\n")) {
            OutcomeUnknownException e = failure(
                    OutcomeUnknownException.class, way, server.endpoint().url());

            assertThat(e)
                    .hasMessage(
                            "WipeThing may or may not have run: the answer is a stream of events; call it by stream(...),"
                                    + " which gives them as they come");
            assertThat(e.httpStatus()).hasValue(200);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aBrokenConnectionSaysNothingAboutTheOutcome(Way way) {
        RawServer.Script reset = connection -> {
            connection.readRequest();
            connection.reset();
        };
        try (RawServer server = new RawServer(reset)) {
            OutcomeUnknownException e = failure(
                    OutcomeUnknownException.class, way, server.endpoint().url());

            assertThat(e.httpStatus()).isEmpty();
            assertThat(e.requestId()).isNull();
            assertThat(e.attempts()).isEqualTo(1);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aTimeLimitAfterSendingSaysNothingAboutTheOutcome(Way way) {
        try (RawServer server = RawServer.silent();
                ServiceClient client = open(server.endpoint().url())) {
            RequestOptions options = RequestOptions.of(o -> o.callTimeout(Duration.ofSeconds(3)));

            OutcomeUnknownException e = catchThrowableOfType(
                    OutcomeUnknownException.class, () -> way.call(client, Fixtures.WIPE, Fixtures.REQUEST, options));

            assertThat(e.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aServerThatCannotBeReachedMeansNotExecuted(Way way) {
        NotSentException e =
                failure(NotSentException.class, way, RawServer.nobody().url());

        assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
        assertThat(e.attempts()).isEqualTo(1);
        assertThat(e.requestId()).isNull();
        assertThat(e.getMessage()).startsWith("WipeThing was not sent: no connection to 127.0.0.1:");
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aClosedClientMeansNotExecuted(Way way) {
        try (RawServer server = RawServer.silent()) {
            ServiceClient client = open(server.endpoint().url());
            client.close();
            client.close();

            NotSentException e = catchThrowableOfType(
                    NotSentException.class,
                    () -> way.call(client, Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()));

            assertThat(e).hasMessage("WipeThing was not sent: the client was closed");
            assertThat(e.attempts()).isZero();
            assertThat(server.connections()).isZero();
        }
    }

    /** As when the client is closed right after the call has looked whether it is. */
    @ParameterizedTest
    @EnumSource(Way.class)
    void aTransportThatWasClosedTriedNothing(Way way) {
        OkHttpTransport transport = new OkHttpTransport(Duration.ofSeconds(5), 4096);
        ServiceClient client = new ServiceCalls(Fixtures.SERVICE, Fixtures.config(c -> {}), transport);
        transport.close();

        NotSentException e = catchThrowableOfType(
                NotSentException.class, () -> way.call(client, Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()));

        assertThat(e).hasMessage("WipeThing was not sent: the client was closed");
        assertThat(e.attempts()).isZero();
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aRequestThatCannotBeSentMeansNotExecuted(Way way) {
        ParamSource broken = writer -> writer.float64("A", Double.NaN);
        try (RawServer server = RawServer.silent();
                ServiceClient client = open(server.endpoint().url())) {
            InvalidRequestException e = catchThrowableOfType(
                    InvalidRequestException.class,
                    () -> way.call(client, Fixtures.WIPE, broken, RequestOptions.none()));

            assertThat(e.problems()).containsExactly("A is infinite or not a number");
            assertThat(server.connections()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void anActionOfAnotherProductIsRefused(Way way) {
        ServiceDescriptor other = new ServiceDescriptor("other", "2020-01-02", "other.example", Set.of());
        ActionDescriptor<ParamSource, String> stranger =
                new ActionDescriptor<>(other, "Other", Effect.READ, null, reader -> "");
        try (ServiceClient client = open(RawServer.nobody().url())) {
            InvalidRequestException e = catchThrowableOfType(
                    InvalidRequestException.class,
                    () -> way.call(client, stranger, Fixtures.REQUEST, RequestOptions.none()));

            assertThat(e).hasMessageContaining("no action of svc 2020-01-02");
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void javaErrorsReachTheCaller(Way way) {
        ActionDescriptor<ParamSource, String> fatal =
                new ActionDescriptor<>(Fixtures.SERVICE, "Fatal", Effect.READ, null, reader -> {
                    throw new LinkageError("a class is missing");
                });
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r"));
                ServiceClient client = open(server.endpoint().url())) {
            LinkageError e = catchThrowableOfType(
                    LinkageError.class, () -> way.call(client, fatal, Fixtures.REQUEST, RequestOptions.none()));

            assertThat(e).hasMessage("a class is missing");
        }
    }

    private static <E extends Tc3Exception> E failure(Class<E> type, Way way, String url) {
        try (ServiceClient client = open(url)) {
            return catchThrowableOfType(
                    type, () -> way.call(client, Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()));
        }
    }

    private static ServiceClient open(String url) {
        return Clients.open(
                Fixtures.SERVICE, Fixtures.config(c -> c.endpoint(url).retries(Retries.none())));
    }

    /** Each row with each way to call. */
    private static Arguments[] combine(Object[][] rows) {
        Arguments[] all = new Arguments[rows.length * Way.values().length];
        int next = 0;
        for (Object[] row : rows) {
            for (Way way : Way.values()) {
                Object[] with = Arrays.copyOf(row, row.length + 1);
                with[row.length] = way;
                all[next++] = Arguments.of(with);
            }
        }
        return all;
    }
}
