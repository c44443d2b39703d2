package dev.tc3.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.client.Credentials;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.SignatureMethod;
import dev.tc3.client.auth.Tc3Message;
import dev.tc3.client.auth.Tc3Signer;
import dev.tc3.client.auth.V1Signer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A call by the plainest of HTTP clients, signed by the runtime's signers. It is right as it begins; a test makes it
 * wrong in one thing.
 */
final class TestCall {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Tc3Signer SIGNER = new Tc3Signer();

    private final FakeTencentCloud fake;
    private final HttpMethod method;
    private final SignatureMethod signatureMethod;
    private final Map<String, String> common = new TreeMap<>();
    private final Map<String, String> flattened = new LinkedHashMap<>();
    private final Map<String, String> headersAfterSigning = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private String service = "garden";
    private String contentType;
    private Credentials credentials;
    private byte[] json = new byte[0];
    private String path = "/";
    private boolean signsAction = true;
    private UnaryOperator<String> signatureAfterSigning = UnaryOperator.identity();
    private UnaryOperator<String> textAfterSigning = UnaryOperator.identity();

    private TestCall(FakeTencentCloud fake, long epochSeconds, Form form) {
        this.fake = fake;
        this.method = form.method();
        this.signatureMethod = form.signatureMethod();
        this.credentials = fake.credentials();
        this.contentType = isTc3() && method == HttpMethod.POST
                ? "application/json; charset=utf-8"
                : "application/x-www-form-urlencoded";
        common.put("Action", "MakeGarden");
        common.put("Version", "2020-02-20");
        common.put("Region", "ap-singapore");
        common.put("Timestamp", Long.toString(epochSeconds));
        parameters("{\"Name\":\"front\"}");
    }

    static TestCall to(FakeTencentCloud fake, ManualClock clock, Form form) {
        return new TestCall(fake, clock.instant().getEpochSecond(), form);
    }

    TestCall action(String action) {
        return common("Action", action);
    }

    /** Sets a common parameter, wherever it travels, or leaves it out for null. */
    TestCall common(String name, String value) {
        common.put(name, value);
        return this;
    }

    TestCall service(String otherService) {
        this.service = otherService;
        return this;
    }

    TestCall credentials(Credentials other) {
        this.credentials = other;
        return this;
    }

    TestCall contentType(String other) {
        this.contentType = other;
        return this;
    }

    TestCall path(String other) {
        this.path = other;
        return this;
    }

    TestCall withoutSigningTheAction() {
        signsAction = false;
        return this;
    }

    /** Business parameters, as JSON or flattened, as the form wants it. */
    TestCall parameters(String text) {
        json(text);
        flattened.clear();
        flatten("", TestSpecs.json(text));
        return this;
    }

    /** A body as it stands, for the form with a JSON body. */
    TestCall json(String text) {
        this.json = text.getBytes(StandardCharsets.UTF_8);
        return this;
    }

    TestCall bytes(byte[] body) {
        this.json = body;
        return this;
    }

    /** One more flattened parameter, for the forms that have such. */
    TestCall flattened(String name, String value) {
        flattened.put(name, value);
        return this;
    }

    /** Sets a header after signing, or takes it away for null. */
    TestCall header(String name, String value) {
        headersAfterSigning.put(name, value);
        return this;
    }

    /** Changes the {@code Authorization} header or the {@code Signature} parameter. */
    TestCall changedSignature(UnaryOperator<String> change) {
        this.signatureAfterSigning = change;
        return this;
    }

    /** Changes the query or the body after signing. */
    TestCall changedText(UnaryOperator<String> change) {
        this.textAfterSigning = change;
        return this;
    }

    TestAnswer send() {
        try {
            HttpResponse<String> response = HTTP.send(request(), BodyHandlers.ofString());
            return new TestAnswer(response);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    HttpRequest request() {
        return isTc3() ? tc3() : v1();
    }

    private HttpRequest tc3() {
        String query = method == HttpMethod.GET ? encode(flattened) : "";
        byte[] body = method == HttpMethod.GET ? new byte[0] : json;
        Tc3Message message =
                new Tc3Message(method, host(), query, contentType, signsAction ? common.get("Action") : null, body);
        long timestamp =
                common.get("Timestamp") == null || !common.get("Timestamp").matches("\\d{1,11}")
                        ? 0
                        : Long.parseLong(common.get("Timestamp"));
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        common.forEach((name, value) -> headers.put("X-TC-" + name, value));
        headers.put("Content-Type", contentType);
        headers.put("X-TC-Token", credentials.token().orElse(null));
        headers.put(
                "Authorization",
                signatureAfterSigning.apply(SIGNER.authorization(message, service, timestamp, credentials)));
        headers.putAll(headersAfterSigning);
        String sentBody =
                method == HttpMethod.POST ? textAfterSigning.apply(new String(body, StandardCharsets.ISO_8859_1)) : "";
        return request(
                method == HttpMethod.GET ? textAfterSigning.apply(query) : "",
                headers,
                sentBody.getBytes(StandardCharsets.ISO_8859_1));
    }

    private HttpRequest v1() {
        Map<String, String> all = new TreeMap<>(flattened);
        all.put("Nonce", "8938");
        all.put("SecretId", credentials.secretId());
        all.put("SignatureMethod", signatureMethod.wireName());
        credentials.token().ifPresent(token -> all.put("Token", token));
        all.putAll(common);
        all.values().removeIf(Objects::isNull);
        String signature = V1Signer.signature(signatureMethod, method, host(), all, credentials.secretKey());
        all.put("Signature", signatureAfterSigning.apply(signature));
        String text = textAfterSigning.apply(encode(all));
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        headers.put("Content-Type", contentType);
        headers.putAll(headersAfterSigning);
        return method == HttpMethod.GET
                ? request(text, headers, new byte[0])
                : request("", headers, text.getBytes(StandardCharsets.UTF_8));
    }

    private HttpRequest request(String query, Map<String, String> headers, byte[] body) {
        URI uri = URI.create(fake.endpoint() + path + (query.isEmpty() ? "" : "?" + query));
        HttpRequest.Builder request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(60))
                .method(
                        method.name(),
                        body.length == 0 && method == HttpMethod.GET
                                ? BodyPublishers.noBody()
                                : BodyPublishers.ofByteArray(body));
        headers.forEach((name, value) -> {
            if (value != null) {
                request.header(name, value);
            }
        });
        return request.build();
    }

    private boolean isTc3() {
        return signatureMethod == SignatureMethod.TC3_HMAC_SHA256;
    }

    private String host() {
        return URI.create(fake.endpoint()).getAuthority();
    }

    private void flatten(String prefix, JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(property -> flatten(prefix + property.getKey() + ".", property.getValue()));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(prefix + i + ".", node.get(i));
            }
        } else {
            flattened.put(prefix.substring(0, prefix.length() - 1), node.asText());
        }
    }

    private static String encode(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map((Entry<String, String> parameter) ->
                        encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A")
                .replace("%7E", "~");
    }
}
