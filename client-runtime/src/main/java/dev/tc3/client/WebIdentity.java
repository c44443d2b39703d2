package dev.tc3.client;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A role that is taken on by a token which an identity provider keeps in a file, as a Kubernetes cluster does for its pods;
 * see {@link Credentials#fromWebIdentity(WebIdentity)}. Immutable.
 */
public final class WebIdentity {

    private final String region;
    private final String providerId;
    private final Path tokenFile;
    private final String roleArn;
    private final String sessionName;
    private final Duration duration;
    private final @Nullable Endpoint endpoint;

    private WebIdentity(Builder builder, String region, String providerId, Path tokenFile, String roleArn) {
        this.region = region;
        this.providerId = providerId;
        this.tokenFile = tokenFile;
        this.roleArn = roleArn;
        this.sessionName = builder.sessionName;
        this.duration = builder.duration;
        this.endpoint = builder.endpoint;
    }

    /**
     * The identity that the given steps describe.
     *
     * @param steps set at least the region, the provider, the file and the role
     * @return the identity
     * @throws IllegalArgumentException if one of the four is missing
     */
    public static WebIdentity of(Consumer<Builder> steps) {
        Builder builder = new Builder();
        steps.accept(builder);
        return builder.build();
    }

    /** {@return the region in which the service is called} */
    public String region() {
        return region;
    }

    /** {@return the name by which the service knows who issues the tokens} */
    public String providerId() {
        return providerId;
    }

    /** {@return the file that has the token; it is read anew for each set of credentials} */
    public Path tokenFile() {
        return tokenFile;
    }

    /** {@return the role's full name} */
    public String roleArn() {
        return roleArn;
    }

    /** {@return the name under which the service records what is done in the role} */
    public String sessionName() {
        return sessionName;
    }

    /** {@return how long each set of credentials lasts} */
    public Duration duration() {
        return duration;
    }

    /** {@return the endpoint to call instead of the service's own, or empty} */
    public Optional<Endpoint> endpoint() {
        return Optional.ofNullable(endpoint);
    }

    /** The role, the provider and the file's name, none of which is secret. */
    @Override
    public String toString() {
        return "WebIdentity{" + roleArn + ", providerId=" + providerId + ", tokenFile=" + tokenFile + "}";
    }

    /** Describes an identity. Its methods refuse null with a {@link NullPointerException} that names what it is. Not thread-safe. */
    public static final class Builder {

        private @Nullable String region;
        private @Nullable String providerId;
        private @Nullable Path tokenFile;
        private @Nullable String roleArn;
        private String sessionName = "tc3";
        private Duration duration = Duration.ofHours(2);
        private @Nullable Endpoint endpoint;

        private Builder() {}

        /**
         * The region in which the service is called. Required.
         *
         * @param region the region's name
         * @return this builder
         * @throws IllegalArgumentException if it does not look like a region
         */
        public Builder region(String region) {
            this.region = Regions.check(Objects.requireNonNull(region, "region"));
            return this;
        }

        /**
         * The name by which the service knows who issues the tokens. Required.
         *
         * @param providerId 1 to 128 letters, digits and characters of {@code =,.@:/_+-}
         * @return this builder
         * @throws IllegalArgumentException if it is something else
         */
        public Builder providerId(String providerId) {
            this.providerId = RoleText.providerId(Objects.requireNonNull(providerId, "providerId"));
            return this;
        }

        /**
         * The file that has the token. Required. It is read anew for each set of credentials, since tokens are replaced there.
         *
         * @param tokenFile the file
         * @return this builder
         */
        public Builder tokenFile(Path tokenFile) {
            this.tokenFile = Objects.requireNonNull(tokenFile, "tokenFile");
            return this;
        }

        /**
         * The role's full name, such as {@code qcs::cam::uin/100000000001:roleName/deploy}. Required.
         *
         * @param roleArn the name
         * @return this builder
         * @throws IllegalArgumentException if it does not look like one
         */
        public Builder roleArn(String roleArn) {
            this.roleArn = RoleText.roleArn(Objects.requireNonNull(roleArn, "roleArn"));
            return this;
        }

        /**
         * The name under which the service records what is done in the role; {@code tc3} by default.
         *
         * @param sessionName 2 to 128 letters, digits and characters of {@code =,.@_+-}
         * @return this builder
         * @throws IllegalArgumentException if it is something else
         */
        public Builder sessionName(String sessionName) {
            this.sessionName = RoleText.sessionName(Objects.requireNonNull(sessionName, "sessionName"));
            return this;
        }

        /**
         * How long each set of credentials lasts; 2 hours by default. Replacing them is not the caller's concern. The service
         * may set a role a lower limit.
         *
         * @param duration the time, of which whole seconds count
         * @return this builder
         * @throws IllegalArgumentException if it is less than a minute or more than 12 hours
         */
        public Builder duration(Duration duration) {
            this.duration = RoleText.duration(Objects.requireNonNull(duration, "duration"));
            return this;
        }

        /**
         * An endpoint to call instead of the service's own; see {@link ClientConfig.Builder#endpoint}.
         *
         * @param url scheme, host and perhaps a port
         * @return this builder
         * @throws IllegalArgumentException if it is no such URL, or plain http that would leave the machine
         */
        public Builder endpoint(String url) {
            this.endpoint = Endpoint.parse(Objects.requireNonNull(url, "url"));
            return this;
        }

        private WebIdentity build() {
            if (region == null || providerId == null || tokenFile == null || roleArn == null) {
                throw new IllegalArgumentException(
                        "an identity needs all of region, providerId, tokenFile and roleArn");
            }
            return new WebIdentity(this, region, providerId, tokenFile, roleArn);
        }
    }
}
