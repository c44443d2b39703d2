package dev.tc3.client.auth.source;

import dev.tc3.client.Credentials;
import org.jspecify.annotations.Nullable;

/** Makes credentials of the texts that some place holds. */
final class CredentialParts {

    private CredentialParts() {}

    /**
     * Permanent credentials without a token, temporary ones with it; an empty token is none.
     *
     * @throws IllegalArgumentException as {@link Credentials#of(String, String)} does
     */
    static Credentials join(String secretId, String secretKey, @Nullable String token) {
        return token == null || token.isEmpty()
                ? Credentials.of(secretId, secretKey)
                : Credentials.of(secretId, secretKey, token);
    }
}
