package dev.tc3.testkit.signature;

import dev.tc3.testkit.http.RawRequest;
import dev.tc3.testkit.wire.Authorization;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** TC3-HMAC-SHA256 over exactly the headers that the sender names. */
final class Tc3Signature {

    private static final String ALGORITHM = "TC3-HMAC-SHA256";
    private static final String SCOPE_END = "tc3_request";

    private Tc3Signature() {}

    /** The signature the request should have; empty if it lacks a header that it names as signed. */
    static Optional<String> of(
            RawRequest request, Authorization.Tc3 authorization, String timestamp, String secretKey) {
        return canonicalHeaders(request, authorization.signedHeaders()).map(headers -> {
            String canonicalRequest = String.join(
                    "\n",
                    request.method(),
                    "/",
                    request.query(),
                    headers,
                    String.join(";", authorization.signedHeaders()),
                    sha256(request.body()));
            String stringToSign = String.join(
                    "\n",
                    ALGORITHM,
                    timestamp,
                    authorization.date() + "/" + authorization.service() + "/" + SCOPE_END,
                    sha256(canonicalRequest.getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(Hmac.of(Hmac.SHA_256, key(authorization, secretKey), stringToSign));
        });
    }

    private static byte[] key(Authorization.Tc3 authorization, String secretKey) {
        byte[] start = ("TC3" + secretKey).getBytes(StandardCharsets.UTF_8);
        byte[] ofDay = Hmac.of(Hmac.SHA_256, start, authorization.date());
        byte[] ofService = Hmac.of(Hmac.SHA_256, ofDay, authorization.service());
        return Hmac.of(Hmac.SHA_256, ofService, SCOPE_END);
    }

    private static Optional<String> canonicalHeaders(RawRequest request, List<String> names) {
        StringBuilder lines = new StringBuilder();
        for (String name : names) {
            @Nullable String value = request.header(name);
            if (value == null) {
                return Optional.empty();
            }
            // The content type is signed as sent; every other header in lower case.
            String signed =
                    name.equals("content-type") ? value.strip() : value.strip().toLowerCase(Locale.ROOT);
            lines.append(name).append(':').append(signed).append('\n');
        }
        return Optional.of(lines.toString());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("this Java has no SHA-256", e);
        }
    }
}
