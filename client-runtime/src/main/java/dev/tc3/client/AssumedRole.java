package dev.tc3.client;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A role that somebody with credentials takes on, see {@link Credentials#fromRole}. Immutable. */
public final class AssumedRole {

    private final String roleArn;
    private final String sessionName;
    private final Duration duration;
    private final @Nullable String externalId;
    private final @Nullable String policy;
    private final String region;
    private final @Nullable Endpoint endpoint;

    private AssumedRole(Builder builder, String roleArn) {
        this.roleArn = roleArn;
        this.sessionName = builder.sessionName;
        this.duration = builder.duration;
        this.externalId = builder.externalId;
        this.policy = builder.policy;
        this.region = builder.region;
        this.endpoint = builder.endpoint;
    }

    /**
     * The role that the given steps describe.
     *
     * @param steps set at least the role's name
     * @return the role
     * @throws IllegalArgumentException if the role's name is missing
     */
    public static AssumedRole of(Consumer<Builder> steps) {
        Builder builder = new Builder();
        steps.accept(builder);
        return builder.build();
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

    /** {@return the id that the role's owner asks for, or empty} */
    public Optional<String> externalId() {
        return Optional.ofNullable(externalId);
    }

    /** {@return what further limits the role, as a policy in JSON, or empty} */
    public Optional<String> policy() {
        return Optional.ofNullable(policy);
    }

    /** {@return the region in which the service is called} */
    public String region() {
        return region;
    }

    /** {@return the endpoint to call instead of the service's own, or empty} */
    public Optional<Endpoint> endpoint() {
        return Optional.ofNullable(endpoint);
    }

    /** The role and the session, neither of which is secret. */
    @Override
    public String toString() {
        return "AssumedRole{" + roleArn + ", sessionName=" + sessionName + "}";
    }

    /** Describes a role. Its methods refuse null with a {@link NullPointerException} that names what it is. Not thread-safe. */
    public static final class Builder {

        private @Nullable String roleArn;
        private String sessionName = "tc3";
        private Duration duration = Duration.ofHours(2);
        private @Nullable String externalId;
        private @Nullable String policy;
        private String region = "ap-guangzhou";
        private @Nullable Endpoint endpoint;

        private Builder() {}

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
         * The id that the role's owner asks for, if there is one.
         *
         * @param externalId 2 to 128 letters, digits and characters of {@code =,.@:/_+-}
         * @return this builder
         * @throws IllegalArgumentException if it is something else; the message does not show it
         */
        public Builder externalId(String externalId) {
            this.externalId = RoleText.externalId(Objects.requireNonNull(externalId, "externalId"));
            return this;
        }

        /**
         * What further limits the role: its credentials can do only what both the role and this policy allow.
         *
         * @param policy the policy in JSON, as it is: it is encoded for the wire here
         * @return this builder
         */
        public Builder policy(String policy) {
            this.policy = Objects.requireNonNull(policy, "policy");
            return this;
        }

        /**
         * The region in which the service is called; {@code ap-guangzhou} by default. The credentials hold in all regions.
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

        private AssumedRole build() {
            if (roleArn == null) {
                throw new IllegalArgumentException("no role; set roleArn");
            }
            return new AssumedRole(this, roleArn);
        }
    }
}
