package dev.tc3.testkit.signature;

import dev.tc3.client.SignatureMethod;
import dev.tc3.testkit.http.RawRequest;
import dev.tc3.testkit.wire.Authorization;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** HmacSHA1 and HmacSHA256 over all parameters, sorted by the bytes of their names and not percent-encoded. */
final class V1Signature {

    private static final Comparator<String> BY_BYTES =
            (a, b) -> Arrays.compareUnsigned(a.getBytes(StandardCharsets.UTF_8), b.getBytes(StandardCharsets.UTF_8));

    private V1Signature() {}

    static String of(RawRequest request, Authorization.V1 authorization, String secretKey) {
        @Nullable String host = request.header("Host");
        String parameters = authorization.parameters().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(BY_BYTES))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&"));
        String stringToSign = request.method() + (host == null ? "" : host) + "/?" + parameters;
        String algorithm = authorization.method() == SignatureMethod.HMAC_SHA1 ? Hmac.SHA_1 : Hmac.SHA_256;
        byte[] key = secretKey.getBytes(StandardCharsets.UTF_8);
        return Base64.getEncoder().encodeToString(Hmac.of(algorithm, key, stringToSign));
    }
}
