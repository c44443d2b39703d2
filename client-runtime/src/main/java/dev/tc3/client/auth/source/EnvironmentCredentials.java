package dev.tc3.client.auth.source;

import dev.tc3.client.CredentialsException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Credentials from the environment variables that Tencent Cloud's own tools read. */
public final class EnvironmentCredentials implements Source {

    private static final String SECRET_ID = "TENCENTCLOUD_SECRET_ID";
    private static final String SECRET_KEY = "TENCENTCLOUD_SECRET_KEY";
    private static final String TOKEN = "TENCENTCLOUD_TOKEN";

    private final Map<String, String> environment;

    /**
     * Will read from an environment.
     *
     * @param environment the variables
     */
    public EnvironmentCredentials(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public String name() {
        return "environment";
    }

    @Override
    public Lease fetch() throws NothingThereException {
        List<String> missing = Stream.of(SECRET_ID, SECRET_KEY)
                .filter(name -> value(name).isEmpty())
                .toList();
        if (missing.size() == 2) {
            throw new NothingThereException(none(missing));
        }
        if (!missing.isEmpty()) {
            throw new CredentialsException(none(missing));
        }
        try {
            return Lease.lasting(CredentialParts.join(value(SECRET_ID), value(SECRET_KEY), value(TOKEN)));
        } catch (IllegalArgumentException e) {
            throw new CredentialsException("the environment's TENCENTCLOUD_ variables: " + e.getMessage());
        }
    }

    private static String none(List<String> missing) {
        return "no credentials in the environment; set " + String.join(" and ", missing);
    }

    private String value(String name) {
        return environment.getOrDefault(name, "");
    }
}
