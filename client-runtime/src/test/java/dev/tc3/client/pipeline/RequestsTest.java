package dev.tc3.client.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.ClientConfig;
import dev.tc3.client.Credentials;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.Language;
import dev.tc3.client.Outcome;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.SignatureMethod;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.auth.Tc3Message;
import dev.tc3.client.auth.Tc3Signer;
import dev.tc3.client.auth.V1Signer;
import dev.tc3.client.http.ConnectionUse;
import dev.tc3.client.http.HttpRequest;
import dev.tc3.client.testing.Fixtures;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RequestsTest {

    private static final ParamSource PLAIN = writer -> {
        writer.string("Id", "t-1");
        writer.strings("Names", List.of("a b", "ü*"));
    };

    @Test
    void aPostIsJsonAndSignedInItsHeaders() {
        HttpRequest request = build(Fixtures.REQUEST, options -> {});

        assertThat(request.method()).isEqualTo(HttpMethod.POST);
        assertThat(request.endpoint().url()).isEqualTo("https://svc.tencentcloudapi.com");
        assertThat(request.query()).isEmpty();
        assertThat(new String(request.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"Id\":\"t-1\",\"Size\":60,\"Login\":{\"Password\":\"pass*word ü\"}}");
        assertThat(request.headers())
                .containsEntry("Host", "svc.tencentcloudapi.com")
                .containsEntry("Content-Type", "application/json; charset=utf-8")
                .containsEntry("X-TC-Action", "WipeThing")
                .containsEntry("X-TC-Version", "2020-01-02")
                .containsEntry("X-TC-Region", "ap-singapore")
                .containsEntry("X-TC-Timestamp", Long.toString(Fixtures.NOW.getEpochSecond()))
                .containsEntry("X-TC-Language", "en-US")
                .doesNotContainKey("X-TC-Token")
                .hasEntrySatisfying(
                        "X-TC-RequestClient", name -> assertThat(name).matches("tc3/\\d+\\.\\d+\\.\\d+.*"))
                .containsEntry("Authorization", signature(request, "WipeThing"));
    }

    @Test
    void aGetIsAQueryAndSignedInItsHeaders() {
        HttpRequest request = build(PLAIN, options -> options.method(HttpMethod.GET));

        assertThat(request.method()).isEqualTo(HttpMethod.GET);
        assertThat(request.query()).isEqualTo("Id=t-1&Names.0=a%20b&Names.1=%C3%BC%2A");
        assertThat(request.body()).isEmpty();
        assertThat(request.headers())
                .containsEntry("Content-Type", "application/x-www-form-urlencoded")
                .containsEntry("Authorization", signature(request, "WipeThing"));
    }

    @ParameterizedTest
    @CsvSource({"HMAC_SHA1, GET", "HMAC_SHA1, POST", "HMAC_SHA256, GET", "HMAC_SHA256, POST"})
    void theOlderMethodsSignParameters(SignatureMethod signatureMethod, HttpMethod method) {
        HttpRequest request =
                build(PLAIN, options -> options.signatureMethod(signatureMethod).method(method));

        String flat = method == HttpMethod.GET ? request.query() : new String(request.body(), StandardCharsets.UTF_8);
        Map<String, String> parameters = decode(flat);
        String signature = parameters.remove("Signature");
        assertThat(parameters)
                .containsEntry("Id", "t-1")
                .containsEntry("Names.0", "a b")
                .containsEntry("Names.1", "ü*")
                .containsEntry("Action", "WipeThing")
                .containsEntry("Version", "2020-01-02")
                .containsEntry("Region", "ap-singapore")
                .containsEntry("Language", "en-US")
                .containsEntry("Timestamp", Long.toString(Fixtures.NOW.getEpochSecond()))
                .containsEntry("SecretId", "AKIDexample")
                .containsEntry("SignatureMethod", signatureMethod.wireName())
                .hasEntrySatisfying(
                        "Nonce", nonce -> assertThat(Integer.parseInt(nonce)).isPositive())
                .hasSize(11);
        assertThat(signature)
                .isEqualTo(V1Signer.signature(
                        signatureMethod, method, "svc.tencentcloudapi.com", parameters, "secretKeyExample"));
        if (method == HttpMethod.POST) {
            assertThat(request.query()).isEmpty();
            assertThat(request.headers()).containsEntry("Content-Type", "application/x-www-form-urlencoded");
        } else {
            assertThat(request.body()).isEmpty();
        }
        assertThat(request.headers()).doesNotContainKeys("Authorization", "X-TC-Action");
    }

    @Test
    void noncesDiffer() {
        Set<String> nonces = new HashSet<>();
        for (int i = 0; i < 20; i++) {
            HttpRequest request = build(PLAIN, options -> options.signatureMethod(SignatureMethod.HMAC_SHA1));
            nonces.add(
                    decode(new String(request.body(), StandardCharsets.UTF_8)).get("Nonce"));
        }

        assertThat(nonces).hasSizeGreaterThan(15);
    }

    @Test
    void temporaryCredentialsSendTheirToken() {
        Credentials temporary = Credentials.of("AKIDexample", "secretKeyExample", "token=+/");

        assertThat(build(temporary, PLAIN, options -> {}).headers()).containsEntry("X-TC-Token", "token=+/");
        HttpRequest older = build(temporary, PLAIN, options -> options.signatureMethod(SignatureMethod.HMAC_SHA256));
        assertThat(decode(new String(older.body(), StandardCharsets.UTF_8))).containsEntry("Token", "token=+/");
    }

    @Test
    void oneCallMayDifferInEverything() {
        HttpRequest request =
                build(PLAIN, options -> options.region("ap-shanghai-fsi").language(Language.ZH_CN));

        assertThat(request.endpoint().authority()).isEqualTo("svc.ap-shanghai-fsi.tencentcloudapi.com");
        assertThat(request.headers())
                .containsEntry("Host", "svc.ap-shanghai-fsi.tencentcloudapi.com")
                .containsEntry("X-TC-Region", "ap-shanghai-fsi")
                .containsEntry("X-TC-Language", "zh-CN")
                .containsEntry("Authorization", signature(request, "WipeThing"));
    }

    @Test
    void behindAGatewayTheServiceIsStillTheProducts() {
        ClientConfig config = Fixtures.config(c -> c.endpoint("https://gateway.example:8443"));

        HttpRequest request = build(config, Fixtures.CREDENTIALS, PLAIN, options -> {});

        assertThat(request.headers())
                .containsEntry("Host", "gateway.example:8443")
                .hasEntrySatisfying("Authorization", value -> assertThat(value).contains("/svc/tc3_request"));
    }

    @Test
    void callsThatChangeSomethingGetAConnectionOfTheirOwn() {
        ClientConfig config = Fixtures.config(c -> {});
        Hosts hosts = new Hosts(Fixtures.SERVICE, config);
        CallPlan wipe = CallPlan.of(Fixtures.WIPE, PLAIN, RequestOptions.none(), config, hosts);
        CallPlan look = CallPlan.of(Fixtures.LOOK, PLAIN, RequestOptions.none(), config, hosts);

        assertThat(wipe.connection()).isEqualTo(ConnectionUse.ALONE);
        assertThat(look.connection()).isEqualTo(ConnectionUse.POOLED);
    }

    @ParameterizedTest
    @EnumSource(SignatureMethod.class)
    void aSensitiveParameterDoesNotGetIntoAUrl(SignatureMethod signatureMethod) {
        assertInvalid(
                Fixtures.REQUEST,
                options -> options.method(HttpMethod.GET).signatureMethod(signatureMethod),
                "Login.Password is sensitive",
                "allowInUrl(\"Login.Password\")");
    }

    @Test
    void unlessTheCallerAllowsItByName() {
        HttpRequest request = build(
                Fixtures.REQUEST, options -> options.method(HttpMethod.GET).allowInUrl("Login.Password"));

        assertThat(request.query()).contains("Login.Password=pass%2Aword%20%C3%BC");
        assertInvalid(
                Fixtures.REQUEST,
                options -> options.method(HttpMethod.GET).allowInUrl("Password"),
                "Login.Password is sensitive");
    }

    @ParameterizedTest
    @EnumSource(
            value = SignatureMethod.class,
            names = {"HMAC_SHA1", "HMAC_SHA256"})
    void theTokenOfTemporaryCredentialsDoesNotGetIntoAUrlUnlessAllowed(SignatureMethod signatureMethod) {
        Credentials temporary = Credentials.of("AKIDexample", "secretKeyExample", "hush");
        Consumer<RequestOptions.Builder> get =
                options -> options.method(HttpMethod.GET).signatureMethod(signatureMethod);

        assertThatThrownBy(() -> build(temporary, PLAIN, get))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("allowInUrl(\"Token\")")
                .hasMessageNotContaining("hush");
        assertThat(build(temporary, PLAIN, get.andThen(options -> options.allowInUrl("Token")))
                        .query())
                .contains("Token=hush");
        assertThat(build(temporary, PLAIN, options -> options.method(HttpMethod.GET))
                        .query())
                .doesNotContain("hush");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Action",
                "Version",
                "Region",
                "Timestamp",
                "Nonce",
                "SecretId",
                "SignatureMethod",
                "Token",
                "Language",
                "Signature"
            })
    void theOlderMethodsRefuseParametersNamedLikeTheirOwn(String name) {
        ParamSource request = writer -> writer.string(name, "hush");

        assertInvalid(request, options -> options.signatureMethod(SignatureMethod.HMAC_SHA1), name + " has the name");
        assertThat(build(request, options -> {}).body()).isNotEmpty();
        assertThat(build(
                                writer -> writer.struct(name, inner -> inner.string("X", "x")),
                                options -> options.signatureMethod(SignatureMethod.HMAC_SHA1))
                        .body())
                .isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TC3_HMAC_SHA256, GET, 32768",
        "HMAC_SHA1, GET, 32768",
        "TC3_HMAC_SHA256, POST, 10485760",
        "HMAC_SHA256, POST, 1048576",
    })
    void sizeLimitsAreKept(SignatureMethod signatureMethod, HttpMethod method, int limit) {
        Consumer<RequestOptions.Builder> options =
                builder -> builder.signatureMethod(signatureMethod).method(method);

        assertInvalid(text(limit), options, "at most " + limit);
        assertThat(build(text(limit - 1000), options)).isNotNull();
    }

    @Test
    void theLargestQueryAndBodyAreSent() {
        assertThat(build(text(32768 - "A=".length()), options -> options.method(HttpMethod.GET))
                        .query())
                .hasSize(32768);
        assertInvalid(
                text(32768 - "A=".length() + 1),
                options -> options.method(HttpMethod.GET),
                "the query has 32769 bytes");
        assertThat(build(text(10 * 1024 * 1024 - "{\"A\":\"\"}".length()), options -> {})
                        .body())
                .hasSize(10 * 1024 * 1024);
    }

    @Test
    void whatIsSetToNothingNeedsAJsonBody() {
        ParamSource cleared = writer -> writer.struct("S", inner -> inner.strings("L", List.of()));

        assertThat(build(cleared, options -> {}).body())
                .asString(StandardCharsets.UTF_8)
                .isEqualTo("{\"S\":{\"L\":[]}}");
        assertInvalid(cleared, options -> options.method(HttpMethod.GET), "S.L is empty");
        assertInvalid(cleared, options -> options.signatureMethod(SignatureMethod.HMAC_SHA256), "S.L is empty");
    }

    @ParameterizedTest
    @EnumSource(HttpMethod.class)
    void aValueWithoutAFormIsRefusedByItsPath(HttpMethod method) {
        assertInvalid(
                writer -> writer.struct("S", inner -> inner.float64s("L", List.of(1.0, Double.NaN))),
                options -> options.method(method),
                "S.L.1 is infinite or not a number");
        assertInvalid(
                writer -> writer.strings("L", Collections.singletonList(null)),
                options -> options.method(method),
                "L.0 is null");
    }

    private static ParamSource text(int length) {
        return writer -> writer.string("A", "x".repeat(length));
    }

    private static void assertInvalid(ParamSource request, Consumer<RequestOptions.Builder> options, String... parts) {
        assertThatThrownBy(() -> build(request, options)).isInstanceOfSatisfying(InvalidRequestException.class, e -> {
            assertThat(e.getMessage()).contains(parts).doesNotContain("hush", "pass*word");
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
            assertThat(e.attempts()).isZero();
        });
    }

    private static HttpRequest build(ParamSource request, Consumer<RequestOptions.Builder> options) {
        return build(Fixtures.CREDENTIALS, request, options);
    }

    private static HttpRequest build(
            Credentials credentials, ParamSource request, Consumer<RequestOptions.Builder> options) {
        return build(Fixtures.config(c -> {}), credentials, request, options);
    }

    private static HttpRequest build(
            ClientConfig config,
            Credentials credentials,
            ParamSource request,
            Consumer<RequestOptions.Builder> options) {
        Signing signing =
                new Signing(Optional.of(credentials), config.clock().instant(), Duration.ofMinutes(1), () -> {});
        return new Requests().encode(plan(config, request, options)).sign(signing);
    }

    private static CallPlan plan(ClientConfig config, ParamSource request, Consumer<RequestOptions.Builder> options) {
        return CallPlan.of(
                Fixtures.WIPE, request, RequestOptions.of(options), config, new Hosts(Fixtures.SERVICE, config));
    }

    private static String signature(HttpRequest request, String action) {
        Tc3Message message = new Tc3Message(
                request.method(),
                request.headers().get("Host"),
                request.query(),
                request.headers().get("Content-Type"),
                action,
                request.body());
        return new Tc3Signer().authorization(message, "svc", Fixtures.NOW.getEpochSecond(), Fixtures.CREDENTIALS);
    }

    private static Map<String, String> decode(String flat) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String pair : flat.split("&", -1)) {
            int equals = pair.indexOf('=');
            parameters.put(
                    URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8),
                    URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
