package dev.tc3.client.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.HttpMethod;
import dev.tc3.client.SignatureMethod;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class V1SignatureTest {

    @Test
    void withoutAPathTheRootIsSigned() {
        Map<String, String> parameters = Map.of("Action", "WipeThing", "Nonce", "7");

        assertThat(V1Signer.signature(SignatureMethod.HMAC_SHA256, HttpMethod.POST, "h", parameters, "key"))
                .isNotEmpty()
                .isEqualTo(
                        V1Signer.signature(SignatureMethod.HMAC_SHA256, HttpMethod.POST, "h", "/", parameters, "key"))
                .isNotEqualTo(V1Signer.signature(
                        SignatureMethod.HMAC_SHA256, HttpMethod.POST, "h", "/v2", parameters, "key"));
    }
}
