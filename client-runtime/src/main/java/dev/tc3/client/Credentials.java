package dev.tc3.client;

import java.util.Objects;
import java.util.Optional;

/**
 * A secret id and key, and for temporary credentials a token. Immutable. {@link #toString()} shows none of them.
 */
public final class Credentials implements CredentialsProvider {

    private final String secretId;
    private final String secretKey;
    private final Optional<String> token;

    private Credentials(String secretId, String secretKey, Optional<String> token) {
        this.secretId = CredentialText.check("secret id", secretId);
        this.secretKey = CredentialText.check("secret key", secretKey);
        this.token = token.map(value -> CredentialText.check("token", value));
    }

    /**
     * Permanent credentials.
     *
     * @throws IllegalArgumentException if one is empty or has characters that no credential has; the message shows
     *     neither
     */
    public static Credentials of(String secretId, String secretKey) {
        return new Credentials(secretId, secretKey, Optional.empty());
    }

    /**
     * Temporary credentials.
     *
     * @throws IllegalArgumentException if one is empty or has characters that no credential has; the message shows none
     */
    public static Credentials of(String secretId, String secretKey, String token) {
        return new Credentials(secretId, secretKey, Optional.of(token));
    }

    public String secretId() {
        return secretId;
    }

    public String secretKey() {
        return secretKey;
    }

    /** The token of temporary credentials. */
    public Optional<String> token() {
        return token;
    }

    /** These credentials, always. */
    @Override
    public Credentials credentials() {
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Credentials that
                && secretId.equals(that.secretId)
                && secretKey.equals(that.secretKey)
                && token.equals(that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hash(secretId, secretKey, token);
    }

    /** Says what it is, and nothing of what it holds. */
    @Override
    public String toString() {
        return token.isPresent() ? "Credentials{temporary}" : "Credentials{permanent}";
    }
}
