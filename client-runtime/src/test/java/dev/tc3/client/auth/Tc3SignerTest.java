package dev.tc3.client.auth;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tc3.client.Credentials;
import dev.tc3.client.HttpMethod;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.jqno.equalsverifier.EqualsVerifier;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class Tc3SignerTest {

    private static final long NOON = 1_551_096_000;
    private static final Tc3Message MESSAGE =
            new Tc3Message(HttpMethod.POST, "host.example", "", "application/json", "DoIt", bytes("{}"));

    @ParameterizedTest
    @MethodSource("vectors")
    void publishedSignaturesAreReproduced(JsonNode vector) {
        JsonNode expected = vector.path("expected");
        Credentials credentials = Credentials.of("AKIDEXAMPLE", text(vector, "secretKey"));

        String authorization =
                new Tc3Signer().authorization(message(vector), text(vector, "service"), timestamp(vector), credentials);

        assertThat(authorization)
                .startsWith("TC3-HMAC-SHA256 Credential=AKIDEXAMPLE/")
                .contains("/" + text(vector, "service") + "/tc3_request, ")
                .contains("SignedHeaders=" + text(expected, "signedHeaders") + ", ")
                .endsWith("Signature=" + text(expected, "signature"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theCanonicalRequestIsTheOnePublished(JsonNode vector) {
        String canonical = Tc3Signer.canonicalRequest(message(vector));

        assertThat(Sha256.hex(canonical)).isEqualTo(text(vector.path("expected"), "canonicalRequestSha256"));
    }

    @Test
    void theStringToSignHasAlgorithmTimeScopeAndDigest() {
        Tc3Scope scope = Tc3Scope.at(NOON, "svc");

        assertThat(Tc3Signer.stringToSign("", NOON, scope).lines())
                .containsExactly(
                        "TC3-HMAC-SHA256",
                        Long.toString(NOON),
                        "2019-02-25/svc/tc3_request",
                        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void everyDerivedKeyIsTheOnePublished() {
        JsonNode vector = vectors()
                .map(Named::getPayload)
                .filter(candidate -> candidate.path("expected").has("keys"))
                .findFirst()
                .orElseThrow();
        JsonNode keys = vector.path("expected").path("keys");
        Tc3Scope scope = Tc3Scope.at(timestamp(vector), text(vector, "service"));

        byte[] ofDate = Tc3Keys.ofDate(text(vector, "secretKey"), scope.date());
        byte[] ofService = Tc3Keys.ofService(ofDate, scope.service());

        assertThat(hex(ofDate)).isEqualTo(text(keys, "date"));
        assertThat(hex(ofService)).isEqualTo(text(keys, "service"));
        assertThat(hex(Tc3Keys.signing(ofService))).isEqualTo(text(keys, "signing"));
    }

    @Test
    void theDayChangesAtMidnightInUtcWhateverTheTimeZone() {
        TimeZone before = TimeZone.getDefault();
        try {
            for (String zone : new String[] {"Pacific/Kiritimati", "Pacific/Niue", "UTC"}) {
                TimeZone.setDefault(TimeZone.getTimeZone(zone));
                assertThat(Tc3Scope.at(1_551_139_199, "svc").date()).isEqualTo("2019-02-25");
                assertThat(Tc3Scope.at(1_551_139_200, "svc").date()).isEqualTo("2019-02-26");
            }
        } finally {
            TimeZone.setDefault(before);
        }
    }

    @Test
    void theSignatureIsTheSameInEveryLocale() {
        Tc3Message message =
                new Tc3Message(HttpMethod.GET, "host.example", "I=1", "text/plain", "IIIInquire", new byte[0]);
        Credentials credentials = Credentials.of("id", "key");
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            String english = new Tc3Signer().authorization(message, "svc", NOON, credentials);
            for (String tag : new String[] {"tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(new Tc3Signer().authorization(message, "svc", NOON, credentials))
                        .as(tag)
                        .isEqualTo(english);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void oneSignerServesManyDaysServicesAndCallers() {
        Tc3Signer shared = new Tc3Signer();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < 10; i++) {
                Credentials credentials = Credentials.of("id" + i % 3, "key" + i % 5);
                long day = NOON + 86_400L * (i % 2);
                String service = "svc" + i % 4;
                assertThat(shared.authorization(MESSAGE, service, day, credentials))
                        .isEqualTo(new Tc3Signer().authorization(MESSAGE, service, day, credentials));
            }
        }
    }

    @Test
    void threadsMayShareASigner() {
        Tc3Signer shared = new Tc3Signer();
        String expected = new Tc3Signer().authorization(MESSAGE, "svc", NOON, Credentials.of("id", "key"));

        Stream<String> signed = IntStream.range(0, 500).parallel().mapToObj(i -> {
            shared.authorization(MESSAGE, "svc" + i % 7, NOON, Credentials.of("id", "key" + i % 7));
            return shared.authorization(MESSAGE, "svc", NOON, Credentials.of("id", "key"));
        });

        assertThat(signed).containsOnly(expected);
    }

    @Test
    void fewSecretsAreRemembered() {
        SigningKeyCache cache = new SigningKeyCache();
        Tc3Scope scope = Tc3Scope.at(NOON, "svc");

        IntStream.range(0, 100).forEach(i -> cache.get(Credentials.of("id", "key" + i), scope));

        assertThat(cache.size()).isEqualTo(SigningKeyCache.CAPACITY);
    }

    @Test
    void theKeyOfTheDayIsDerivedOnce() {
        SigningKeyCache cache = new SigningKeyCache();

        byte[] first = cache.get(Credentials.of("id", "key"), Tc3Scope.at(NOON, "svc"));

        assertThat(cache.get(Credentials.of("id", "key"), Tc3Scope.at(NOON + 3600, "svc")))
                .isSameAs(first);
        assertThat(cache.get(Credentials.of("id", "other"), Tc3Scope.at(NOON, "svc")))
                .isNotEqualTo(first);
    }

    @Test
    void messagesAreValues() {
        EqualsVerifier.forClass(Tc3Message.class)
                .withNonnullFields("method", "host", "query", "contentType", "payload")
                .verify();
    }

    @Test
    void messagesShowNothingOfTheirParameters() {
        Tc3Message message =
                new Tc3Message(HttpMethod.GET, "host.example", "Password=hush", "text/plain", "DoIt", bytes("hush"));

        assertThat(message.toString()).contains("host.example", "DoIt").doesNotContain("hush", "Password");
    }

    static Stream<Named<JsonNode>> vectors() {
        return SignatureVectors.of("tc3");
    }

    private static Tc3Message message(JsonNode vector) {
        JsonNode request = vector.path("request");
        return new Tc3Message(
                HttpMethod.valueOf(text(request, "method")),
                text(request, "host"),
                text(request, "query"),
                text(request, "contentType"),
                request.path("action").textValue(),
                bytes(text(request, "body")));
    }

    private static long timestamp(JsonNode vector) {
        return vector.path("timestamp").longValue();
    }

    private static String text(JsonNode node, String name) {
        return node.required(name).textValue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
