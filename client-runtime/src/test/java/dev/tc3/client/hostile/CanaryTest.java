package dev.tc3.client.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tc3.client.ApiErrorException;
import dev.tc3.client.AttemptReport;
import dev.tc3.client.ClientConfig;
import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsProvider;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Retries;
import dev.tc3.client.SignatureMethod;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.http.ConnectionUse;
import dev.tc3.client.http.HttpRequest;
import dev.tc3.client.query.SensitiveParams;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.LogRecorder;
import dev.tc3.client.testing.RawServer;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Secrets go in, calls fail in every way, everything that can be seen afterwards is searched for the secrets in every form. */
@Timeout(60)
final class CanaryTest {

    private static final Pattern SIGNATURE = Pattern.compile("Signature=([^&\\s]+)");
    private static final ParamSource REQUEST = CanaryRequest.full();
    private static final Logger ROOT = Logger.getLogger("");

    private final Level before = ROOT.getLevel();
    private final List<AttemptReport> reports = new CopyOnWriteArrayList<>();
    private LogRecorder log;

    @BeforeEach
    void logEverything() {
        ROOT.setLevel(Level.ALL);
        log = new LogRecorder();
    }

    @AfterEach
    void logAsBefore() {
        log.close();
        ROOT.setLevel(before);
    }

    static Stream<Arguments> calls() {
        return Arrays.stream(Failure.values())
                .flatMap(failure -> Arrays.stream(SignatureMethod.values())
                        .flatMap(signature -> Arrays.stream(HttpMethod.values())
                                .map(method -> Arguments.of(failure, signature, method))));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void nothingThatCanBeSeenShowsASecret(Failure failure, SignatureMethod signature, HttpMethod method)
            throws Exception {
        CredentialsProvider provider = new Vault();
        List<Object> roots = new ArrayList<>(List.of(REQUEST, provider));
        List<String> texts = new ArrayList<>();
        List<String> servicesWords = new ArrayList<>();
        RawServer server = failure.server();
        ClientConfig config = Fixtures.config(c -> c.endpoint(failure.url(server))
                .credentials(provider)
                .signatureMethod(signature)
                .method(method)
                .retries(Retries.standard().attempts(2).baseDelay(Duration.ZERO))
                .callTimeout(failure.timeout())
                .observer(reports::add));
        RequestOptions options = RequestOptions.of(o -> {
            SensitiveParams.in(REQUEST).forEach(o::allowInUrl);
            o.allowInUrl("Token");
        });
        try (server;
                ServiceClient client = Clients.open(Fixtures.SERVICE, config)) {
            roots.addAll(List.of(client, config, options));
            for (Caller caller : Caller.values()) {
                Throwable thrown = catchThrowable(() -> caller.call(client, EveryKind.ACTION, REQUEST, options));
                if (thrown != null) {
                    roots.add(thrown);
                    texts.add(Traces.text(thrown));
                }
                if (thrown instanceof ApiErrorException error) {
                    servicesWords.add(error.apiMessage());
                }
            }
            roots.addAll(reports);
            texts.addAll(Reachable.textsFrom(roots));
        }
        texts.addAll(log.lines());

        assertThat(reports).hasSizeGreaterThanOrEqualTo(Caller.values().length);
        assertThat(texts).hasSizeGreaterThan(50);
        assertThat(texts).allSatisfy(text -> assertThat(Canaries.in(text)).isEmpty());
        for (String written : signatures(server.requests())) {
            assertThat(texts).noneMatch(text -> text.contains(written));
        }
        assertThat(servicesWords.isEmpty()).isEqualTo(!failure.isError());
        assertThat(servicesWords)
                .allSatisfy(words -> assertThat(Canaries.in(words)).isNotEmpty());
        assertThat(failure.sends()).isEqualTo(!server.requests().isEmpty());
    }

    @ParameterizedTest
    @EnumSource(SignatureMethod.class)
    void withoutLeaveNoUrlShowsASecret(SignatureMethod signature) {
        try (RawServer server = RawServer.answering(200, "", EveryKind.ANSWER);
                ServiceClient client = Clients.open(
                        Fixtures.SERVICE,
                        Fixtures.config(c -> c.endpoint(server.endpoint().url())
                                .credentials(Canaries.CREDENTIALS)
                                .signatureMethod(signature)))) {
            RequestOptions get = RequestOptions.of(o -> o.method(HttpMethod.GET));
            for (Caller caller : Caller.values()) {
                Throwable thrown = catchThrowable(() -> caller.call(client, EveryKind.ACTION, REQUEST, get));

                assertThat(thrown).isInstanceOf(InvalidRequestException.class);
                assertThat(Canaries.in(Traces.text(thrown))).isEmpty();
                assertThat(server.requests()).isEmpty();
            }
            for (Caller caller : Caller.values()) {
                assertThat(catchThrowable(() -> caller.call(client, EveryKind.ACTION, REQUEST, RequestOptions.none())))
                        .isNull();
            }
            assertThat(server.requests()).hasSize(Caller.values().length).allSatisfy(request -> {
                assertThat(request.target()).isEqualTo("/");
                assertThat(Canaries.in(request.head() + request.bodyText())).isNotEmpty();
            });
        }
    }

    @Test
    void whatIsSentSaysNothingOfItself() {
        byte[] body = Canaries.PASSWORD.getBytes(StandardCharsets.UTF_8);
        HttpRequest request = new HttpRequest(
                HttpMethod.POST,
                RawServer.nobody(),
                "Password=" + Canaries.EXTRA,
                Map.of("Authorization", Canaries.SECRET_KEY, "X-TC-Token", Canaries.TOKEN),
                body,
                ConnectionUse.ALONE,
                Duration.ofSeconds(1),
                () -> {});

        assertThat(Canaries.in(request.toString())).isEmpty();
        assertThat(Canaries.in(Canaries.CREDENTIALS.toString())).isEmpty();
    }

    @Test
    void theSearchFindsWhatItShould() throws Exception {
        byte[] password = Canaries.PASSWORD.getBytes(StandardCharsets.UTF_8);
        for (int before = 0; before < 3; before++) {
            byte[] around =
                    HostileAnswer.join("x".repeat(before).getBytes(StandardCharsets.UTF_8), password, new byte[2]);
            assertThat(Canaries.in(Base64.getEncoder().encodeToString(around))).isNotEmpty();
        }
        assertThat(Canaries.in("a " + Canaries.TOKEN.toUpperCase(Locale.ROOT))).isNotEmpty();
        assertThat(Canaries.in("Secret=canarySix%25extra%3B")).isNotEmpty();
        assertThat(Reachable.textsFrom(List.of(List.of(Map.of("a", new Careless())))))
                .anySatisfy(text -> assertThat(Canaries.in(text)).isNotEmpty());
    }

    private static List<String> signatures(List<RawServer.Request> requests) {
        return requests.stream()
                .flatMap(request -> SIGNATURE
                        .matcher(request.head() + "\n" + request.bodyText())
                        .results())
                .map(found -> found.group(1))
                .flatMap(written -> Stream.of(written, URLDecoder.decode(written, StandardCharsets.UTF_8)))
                .toList();
    }

    /** A provider that somebody wrote without a thought. */
    private static final class Vault implements CredentialsProvider {

        private final Object inside = Canaries.CREDENTIALS;

        @Override
        public Credentials credentials() {
            return (Credentials) inside;
        }
    }

    private static final class Careless {

        @Override
        public String toString() {
            return Canaries.PASSWORD;
        }
    }
}
