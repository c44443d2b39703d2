package dev.tc3.client.auth;

import dev.tc3.client.Credentials;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Signs by TC3-HMAC-SHA256. The result depends on the arguments only: not on locale, time zone or the clock.
 * Thread-safe; keep one signer for many requests, because it remembers the key of the day.
 */
public final class Tc3Signer {

    private static final String ALGORITHM = "TC3-HMAC-SHA256";

    private final SigningKeyCache keys = new SigningKeyCache();

    /** A signer that has derived no key yet. */
    public Tc3Signer() {}

    /**
     * The value of the {@code Authorization} header. Whoever reads it can replay the very same request for five minutes, so
     * it belongs in no log.
     *
     * @param message the request
     * @param service the product's short name, which need not be part of the host's
     * @param epochSeconds the request's timestamp, in Unix seconds
     * @param credentials who signs; a token is not part of the signature
     * @return the header's value
     */
    public String authorization(Tc3Message message, String service, long epochSeconds, Credentials credentials) {
        Tc3Scope scope = Tc3Scope.at(epochSeconds, service);
        String stringToSign = stringToSign(canonicalRequest(message), epochSeconds, scope);
        byte[] signature = Hmac.SHA256.of(keys.get(credentials, scope), stringToSign);
        return ALGORITHM
                + " Credential=" + credentials.secretId() + "/" + scope.text()
                + ", SignedHeaders=" + signedHeaders(message)
                + ", Signature=" + HexFormat.of().formatHex(signature);
    }

    static String canonicalRequest(Tc3Message message) {
        StringBuilder headers = new StringBuilder();
        headers.append("content-type:").append(message.contentType()).append('\n');
        headers.append("host:").append(message.host()).append('\n');
        if (message.action() != null) {
            headers.append("x-tc-action:")
                    .append(message.action().toLowerCase(Locale.ROOT))
                    .append('\n');
        }
        return String.join(
                "\n",
                message.method().name(),
                "/",
                message.query(),
                headers,
                signedHeaders(message),
                Sha256.hex(message.payload()));
    }

    static String stringToSign(String canonicalRequest, long epochSeconds, Tc3Scope scope) {
        return String.join("\n", ALGORITHM, Long.toString(epochSeconds), scope.text(), Sha256.hex(canonicalRequest));
    }

    private static String signedHeaders(Tc3Message message) {
        return message.action() == null ? "content-type;host" : "content-type;host;x-tc-action";
    }
}
