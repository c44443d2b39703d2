package dev.tc3.client.auth;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Credentials from the environment variables that Tencent Cloud's own tools read. */
public final class EnvironmentCredentials {

    private static final String SECRET_ID = "TENCENTCLOUD_SECRET_ID";
    private static final String SECRET_KEY = "TENCENTCLOUD_SECRET_KEY";
    private static final String TOKEN = "TENCENTCLOUD_TOKEN";

    private EnvironmentCredentials() {}

    /**
     * The credentials of this process's environment.
     *
     * @return the credentials
     * @throws CredentialsException if variables are missing or cannot be what they should; it names them
     */
    public static Credentials read() {
        return read(System.getenv());
    }

    static Credentials read(Map<String, String> environment) {
        List<String> missing = Stream.of(SECRET_ID, SECRET_KEY)
                .filter(name -> isUnset(environment.get(name)))
                .toList();
        if (!missing.isEmpty()) {
            throw new CredentialsException("no credentials in the environment; set " + String.join(" and ", missing));
        }
        try {
            return CredentialParts.join(
                    environment.getOrDefault(SECRET_ID, ""),
                    environment.getOrDefault(SECRET_KEY, ""),
                    environment.get(TOKEN));
        } catch (IllegalArgumentException e) {
            throw new CredentialsException("the environment's TENCENTCLOUD_ variables: " + e.getMessage());
        }
    }

    private static boolean isUnset(@Nullable String value) {
        return value == null || value.isEmpty();
    }
}
