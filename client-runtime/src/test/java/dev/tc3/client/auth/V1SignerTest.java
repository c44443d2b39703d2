package dev.tc3.client.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.SignatureMethod;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class V1SignerTest {

    @ParameterizedTest
    @MethodSource("vectors")
    void publishedSignaturesAreReproduced(JsonNode vector) {
        JsonNode request = vector.path("request");

        String signature = V1Signer.signature(
                method(vector),
                HttpMethod.valueOf(request.path("method").asText()),
                request.path("host").asText(),
                request.path("path").asText(),
                parameters(request),
                vector.path("secretKey").asText());

        assertThat(signature)
                .isEqualTo(vector.path("expected").path("signature").asText());
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void theStringToSignIsTheOnePublished(JsonNode vector) {
        JsonNode request = vector.path("request");

        String stringToSign = V1Signer.stringToSign(
                HttpMethod.valueOf(request.path("method").asText()),
                request.path("host").asText(),
                request.path("path").asText(),
                parameters(request));

        assertThat(stringToSign)
                .isEqualTo(vector.path("expected").path("stringToSign").asText());
    }

    @Test
    void namesAreInByteOrder() {
        Map<String, String> parameters = new TreeMap<>();
        for (String name : new String[] {"L.2", "L.10", "a", "Z", "\uFF5E", "\uD83D\uDE00"}) {
            parameters.put(name, "");
        }

        assertThat(V1Signer.stringToSign(HttpMethod.GET, "h", "/", parameters))
                .isEqualTo("GETh/?L.10=&L.2=&Z=&a=&\uFF5E=&\uD83D\uDE00=");
    }

    @Test
    void theSignatureItselfIsNotSigned() {
        assertThat(V1Signer.stringToSign(HttpMethod.POST, "h", "/", Map.of("A", "1", "Signature", "x")))
                .isEqualTo("POSTh/?A=1");
    }

    @Test
    void theNewMethodIsNotForParameters() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> V1Signer.signature(SignatureMethod.TC3_HMAC_SHA256, HttpMethod.GET, "h", Map.of(), "key"))
                .withMessageContaining("TC3-HMAC-SHA256");
    }

    static Stream<Named<JsonNode>> vectors() {
        return SignatureVectors.of("v1");
    }

    private static SignatureMethod method(JsonNode vector) {
        return Arrays.stream(SignatureMethod.values())
                .filter(method -> method.wireName().equals(vector.path("method").asText()))
                .findFirst()
                .orElseThrow();
    }

    private static Map<String, String> parameters(JsonNode request) {
        Map<String, String> parameters = new TreeMap<>();
        request.path("parameters")
                .properties()
                .forEach(parameter ->
                        parameters.put(parameter.getKey(), parameter.getValue().asText()));
        return parameters;
    }
}
