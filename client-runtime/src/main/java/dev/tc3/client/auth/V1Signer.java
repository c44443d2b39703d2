package dev.tc3.client.auth;

import dev.tc3.client.HttpMethod;
import dev.tc3.client.SignatureMethod;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/** Signs by the older methods, HmacSHA1 and HmacSHA256, which cover the parameters as they are before encoding. */
public final class V1Signer {

    /** The parameter that carries the signature, and so is no part of what is signed. */
    private static final String SIGNATURE = "Signature";

    private static final Comparator<String> BYTE_ORDER = Comparator.comparing(V1Signer::utf8, Arrays::compareUnsigned);

    private V1Signer() {}

    /**
     * The value of the {@code Signature} parameter.
     *
     * @param method {@link SignatureMethod#HMAC_SHA1} or {@link SignatureMethod#HMAC_SHA256}
     * @param httpMethod how the request is sent
     * @param host the {@code Host} header
     * @param parameters all parameters of the request, names and raw values, in any order; one named {@code Signature} is left
     *     out
     * @param secretKey the secret key to sign with
     * @return the signature in Base64, not percent-encoded
     * @throws IllegalArgumentException if the method is neither of the two
     */
    public static String signature(
            SignatureMethod method,
            HttpMethod httpMethod,
            String host,
            Map<String, String> parameters,
            String secretKey) {
        return signature(method, httpMethod, host, "/", parameters, secretKey);
    }

    static String signature(
            SignatureMethod method,
            HttpMethod httpMethod,
            String host,
            String path,
            Map<String, String> parameters,
            String secretKey) {
        byte[] signature = hmac(method).of(utf8(secretKey), stringToSign(httpMethod, host, path, parameters));
        return Base64.getEncoder().encodeToString(signature);
    }

    static String stringToSign(HttpMethod httpMethod, String host, String path, Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .filter(parameter -> !parameter.getKey().equals(SIGNATURE))
                .sorted(Map.Entry.comparingByKey(BYTE_ORDER))
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&", httpMethod.name() + host + path + "?", ""));
    }

    private static Hmac hmac(SignatureMethod method) {
        return switch (method) {
            case HMAC_SHA1 -> Hmac.SHA1;
            case HMAC_SHA256 -> Hmac.SHA256;
            case TC3_HMAC_SHA256 ->
                throw new IllegalArgumentException(method.wireName() + " signs headers, not parameters");
        };
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
