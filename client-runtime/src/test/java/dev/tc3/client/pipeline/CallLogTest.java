package dev.tc3.client.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.LogRecorder;
import dev.tc3.client.testing.RawServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class CallLogTest {

    @ParameterizedTest
    @EnumSource(Way.class)
    void anAcceptedCallIsOneLine(Way way) {
        try (LogRecorder log = new LogRecorder();
                RawServer server = RawServer.answering(200, "", Fixtures.accepted("r-1"));
                ServiceClient client = open(server.endpoint().url())) {
            way.call(client, Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none());

            assertThat(log.callLines())
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .matches("\\S+ WipeThing at " + server.endpoint().authority()
                                    + ": accepted, RequestId r-1, \\d+ ms"));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFailedCallIsOneLine(Way way) {
        try (LogRecorder log = new LogRecorder();
                RawServer server = RawServer.answering(200, "", Fixtures.error("InternalError", "hush", "r-2"));
                ServiceClient client = open(server.endpoint().url())) {
            assertThatThrownBy(() -> way.call(client, Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()))
                    .isInstanceOf(Tc3Exception.class);

            assertThat(log.callLines())
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .matches("\\S+ WipeThing at \\S+: InternalError, UNKNOWN, RequestId r-2, \\d+ ms"));
        }
    }

    @Test
    void aCallThatWasNotSentIsOneLine() {
        try (LogRecorder log = new LogRecorder();
                ServiceClient client = open(RawServer.nobody().url())) {
            assertThatThrownBy(() -> client.call(Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()))
                    .isInstanceOf(Tc3Exception.class);

            assertThat(log.callLines())
                    .singleElement()
                    .satisfies(line -> assertThat(line)
                            .matches("\\S+ WipeThing at \\S+: NotSentException, NOT_EXECUTED, \\d+ ms"));
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aHandlerThatThrowsDoesNotChangeWhatACallGives(Way way) {
        ParamSource broken = writer -> writer.float64("A", Double.NaN);
        try (LogRecorder log = new LogRecorder(line -> {
                    throw new IllegalStateException("the disk is full");
                });
                RawServer accepting = RawServer.answering(200, "", Fixtures.accepted("r-1"));
                RawServer refusing = RawServer.answering(200, "", Fixtures.error("InvalidParameter", "m", "r-2"));
                ServiceClient accepted = open(accepting.endpoint().url());
                ServiceClient refused = open(refusing.endpoint().url())) {
            assertThat(way.call(accepted, Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()))
                    .isEqualTo("r-1");
            assertThatThrownBy(() -> way.call(refused, Fixtures.WIPE, Fixtures.REQUEST, RequestOptions.none()))
                    .isInstanceOf(ApiErrorException.class);
            assertThatThrownBy(() -> way.call(refused, Fixtures.WIPE, broken, RequestOptions.none()))
                    .isInstanceOf(InvalidRequestException.class);
            assertThat(log.callLines()).hasSize(3);
        }
    }

    private static ServiceClient open(String url) {
        return Clients.open(Fixtures.SERVICE, Fixtures.config(c -> c.endpoint(url)));
    }
}
