package dev.tc3.client.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tc3.client.Credentials;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.SignatureMethod;
import dev.tc3.client.Tc3Exception;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.LogRecorder;
import dev.tc3.client.testing.RawServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Canaries in every secret place, and every way for a call to fail: none of them may sing. */
@Timeout(60)
final class SecretsTest {

    private static final String CANARY = "canary";
    private static final Credentials CREDENTIALS = Credentials.of("canaryId", "canaryKey", "canaryToken");
    private static final ParamSource REQUEST = writer -> {
        writer.sensitive().string("Password", "canaryPassword");
        writer.string("Comment", "canaryComment");
    };

    static Stream<Arguments> calls() {
        Map<String, Supplier<RawServer>> servers = Map.of(
                "an error that quotes the request", () -> echo(200, true),
                "an error page that quotes the request", () -> echo(500, false),
                "an answer that quotes the request", () -> echo(200, false),
                "a status line that quotes the request",
                        () -> new RawServer(connection -> {
                            RawServer.Request request = connection.readRequest();
                            connection.send(request.target() + request.head() + request.bodyText() + "\r\n\r\n");
                            connection.close();
                        }),
                "a header that quotes the request",
                        () -> new RawServer(connection -> {
                            RawServer.Request request = connection.readRequest();
                            connection.send("HTTP/1.1 200 OK\r\nContent-Length: " + request.target()
                                    + request.bodyText() + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                                    + request.target());
                            connection.close();
                        }),
                "a redirect to the same",
                        () -> new RawServer(connection -> {
                            RawServer.Request request = connection.readRequest();
                            connection.answer(307, "Location: " + request.target() + "\r\n", "");
                        }),
                "an early end", () -> new RawServer(RawServer.Connection::close),
                "a reset", () -> new RawServer(RawServer.Connection::reset),
                "silence", RawServer::silent,
                "nobody",
                        () -> {
                            RawServer gone = RawServer.silent();
                            gone.close();
                            return gone;
                        });
        return servers.entrySet().stream()
                .flatMap(server -> Stream.of(SignatureMethod.values())
                        .flatMap(signature -> Stream.of(HttpMethod.values())
                                .flatMap(method -> Stream.of(Way.values())
                                        .map(way -> Arguments.of(
                                                server.getKey(), server.getValue(), signature, method, way)))));
    }

    @ParameterizedTest(name = "{0}, {2}, {3}, {4}")
    @MethodSource("calls")
    void noFailureShowsASecret(
            String failure, Supplier<RawServer> script, SignatureMethod signature, HttpMethod method, Way way) {
        Duration timeout = failure.equals("silence") ? Duration.ofMillis(300) : Duration.ofSeconds(30);
        try (LogRecorder log = new LogRecorder();
                RawServer server = script.get();
                ServiceClient client = Clients.open(
                        Fixtures.SERVICE,
                        Fixtures.config(c -> c.endpoint(server.endpoint().url())
                                .credentials(CREDENTIALS)
                                .signatureMethod(signature)
                                .method(method)
                                .callTimeout(timeout)))) {
            RequestOptions options =
                    RequestOptions.of(o -> o.allowInUrl("Password").allowInUrl("Token"));

            Throwable thrown = catchThrowable(() -> way.call(client, Fixtures.WIPE, REQUEST, options));

            assertThat(thrown).isInstanceOf(Tc3Exception.class);
            assertThat(stackTrace(thrown)).doesNotContainIgnoringCase(CANARY).doesNotContain("Signature=");
            assertThat(log.callLines()).hasSize(1);
            assertThat(log.lines())
                    .noneMatch(line -> line.toLowerCase(Locale.ROOT).contains(CANARY));
        }
    }

    private static RawServer echo(int status, boolean asError) {
        return new RawServer(connection -> {
            RawServer.Request request = connection.readRequest();
            String quoted = (request.head() + request.bodyText()).replaceAll("[^A-Za-z0-9 =&.]", "_");
            connection.answer(
                    status, "", asError ? Fixtures.error("InvalidParameter", quoted, "r-1") : "{\"" + quoted + "\":1}");
        });
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
