package dev.tc3.client.sts;

import dev.tc3.client.Endpoint;
import dev.tc3.client.auth.source.EnvironmentCredentials;
import dev.tc3.client.auth.source.InstanceRole;
import dev.tc3.client.auth.source.MetadataService;
import dev.tc3.client.auth.source.ProfileFile;
import dev.tc3.client.auth.source.Source;
import dev.tc3.client.auth.source.SourceChain;
import dev.tc3.client.auth.source.TccliFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All places where credentials are looked for when nobody says where they are. What somebody has set for this one program
 * comes before what holds for a user, and that before what holds for a machine.
 */
public final class DefaultChain {

    private DefaultChain() {}

    /**
     * The chain for this process.
     *
     * @return the chain, which looks when it is asked
     */
    public static Source ofThisProcess() {
        return of(
                System.getenv(),
                Path.of(System.getProperty("user.home", "")),
                ProfileFile.SYSTEM_FILE,
                Optional.empty(),
                MetadataService.ofThisInstance());
    }

    static Source of(
            Map<String, String> environment,
            Path home,
            Path systemFile,
            Optional<Endpoint> sts,
            MetadataService metadata) {
        return new SourceChain(List.of(
                new EnvironmentCredentials(environment),
                ProfileFile.usual(environment, home, systemFile, "default"),
                new TccliFile(home, TccliFile.usualProfile(environment)),
                new AssumeRoleWithWebIdentity(new WebIdentityVariables(environment, sts)),
                new InstanceRole(metadata)));
    }
}
