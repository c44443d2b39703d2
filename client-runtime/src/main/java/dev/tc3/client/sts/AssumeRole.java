package dev.tc3.client.sts;

import dev.tc3.client.AssumedRole;
import dev.tc3.client.CredentialsProvider;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.auth.source.Lease;
import dev.tc3.client.auth.source.Source;
import dev.tc3.client.query.PercentEncoder;

/** Credentials of a role that somebody with credentials may take on. */
public final class AssumeRole implements Source {

    private final CredentialsProvider caller;
    private final AssumedRole role;

    /**
     * Will take on a role.
     *
     * @param caller who takes it on
     * @param role the role
     */
    public AssumeRole(CredentialsProvider caller, AssumedRole role) {
        this.caller = caller;
        this.role = role;
    }

    @Override
    public String name() {
        return "assumed role";
    }

    @Override
    public Lease fetch() {
        return Sts.call(Sts.ASSUME_ROLE, request(), caller, role.region(), role.endpoint());
    }

    private ParamSource request() {
        return writer -> {
            writer.string("RoleArn", role.roleArn());
            writer.string("RoleSessionName", role.sessionName());
            writer.int64("DurationSeconds", role.duration().toSeconds());
            writer.string("Policy", role.policy().map(PercentEncoder::encode).orElse(null));
            writer.sensitive().string("ExternalId", role.externalId().orElse(null));
        };
    }
}
