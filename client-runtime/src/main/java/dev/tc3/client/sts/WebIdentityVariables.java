package dev.tc3.client.sts;

import dev.tc3.client.CredentialsException;
import dev.tc3.client.Endpoint;
import dev.tc3.client.WebIdentity;
import dev.tc3.client.auth.source.NothingThereException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The environment variables that a Kubernetes cluster of Tencent Cloud sets in a pod that has a role of its own. */
public final class WebIdentityVariables implements AssumeRoleWithWebIdentity.Setup {

    private static final String REGION = "TKE_REGION";
    private static final String PROVIDER_ID = "TKE_PROVIDER_ID";
    private static final String TOKEN_FILE = "TKE_WEB_IDENTITY_TOKEN_FILE";
    private static final String ROLE_ARN = "TKE_ROLE_ARN";
    private static final List<String> ALL = List.of(REGION, PROVIDER_ID, TOKEN_FILE, ROLE_ARN);

    private final Map<String, String> environment;
    private final Optional<Endpoint> endpoint;

    WebIdentityVariables(Map<String, String> environment, Optional<Endpoint> endpoint) {
        this.environment = environment;
        this.endpoint = endpoint;
    }

    /**
     * The source that the variables describe.
     *
     * @param environment the variables
     * @return the source, which reads them when it is asked
     */
    public static AssumeRoleWithWebIdentity source(Map<String, String> environment) {
        return new AssumeRoleWithWebIdentity(new WebIdentityVariables(environment, Optional.empty()));
    }

    @Override
    public WebIdentity get() throws NothingThereException {
        List<String> missing =
                ALL.stream().filter(name -> value(name).isEmpty()).toList();
        if (missing.size() == ALL.size()) {
            throw new NothingThereException("none of " + String.join(", ", ALL) + " is set; a cluster sets them");
        }
        if (!missing.isEmpty()) {
            throw new CredentialsException(
                    "not set: " + String.join(", ", missing) + ", though others of " + String.join(", ", ALL) + " are");
        }
        try {
            return WebIdentity.of(w -> {
                w.region(value(REGION))
                        .providerId(value(PROVIDER_ID))
                        .tokenFile(Path.of(value(TOKEN_FILE)))
                        .roleArn(value(ROLE_ARN));
                endpoint.ifPresent(e -> w.endpoint(e.url()));
            });
        } catch (IllegalArgumentException e) {
            throw new CredentialsException("one of " + String.join(", ", ALL) + " is wrong: " + e.getMessage());
        }
    }

    private String value(String name) {
        return environment.getOrDefault(name, "");
    }
}
