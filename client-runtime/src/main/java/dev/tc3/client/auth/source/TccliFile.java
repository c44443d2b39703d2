package dev.tc3.client.auth.source;

import dev.tc3.client.CredentialsException;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.json.StructureReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Credentials from the file in which {@code tccli} keeps those of a profile. */
public final class TccliFile implements Source {

    private static final String PROFILE_VARIABLE = "TCCLI_PROFILE";

    private final Path home;
    private final String profile;

    /**
     * Will read the file of a profile.
     *
     * @param home the home directory
     * @param profile the profile's name
     */
    public TccliFile(Path home, String profile) {
        this.home = home;
        this.profile = profile;
    }

    /**
     * The profile that {@code tccli} itself would use.
     *
     * @param environment the variables; {@code TCCLI_PROFILE} may name a profile
     * @return its name, which is {@code default} if none is named
     */
    public static String usualProfile(Map<String, String> environment) {
        String named = environment.getOrDefault(PROFILE_VARIABLE, "");
        return named.isEmpty() ? "default" : named;
    }

    @Override
    public String name() {
        return "tccli file";
    }

    @Override
    public Lease fetch() throws NothingThereException {
        if (!SafeName.is(profile)) {
            throw new CredentialsException("the name of the tccli profile can be none");
        }
        Path file = home.resolve(".tccli").resolve(profile + ".credential");
        if (!Files.exists(file)) {
            throw new NothingThereException("there is no " + file + "; `tccli configure` writes it");
        }
        try {
            Members members = StructureReader.members(SmallFile.text(file), Members::read);
            if (members.isEmpty()) {
                throw new NothingThereException(file + " has no credentials; `tccli configure` sets them");
            }
            return members.lease();
        } catch (IllegalArgumentException e) {
            throw new CredentialsException(file + ": " + e.getMessage());
        }
    }

    /** What such a file has, as far as it matters here. */
    private static final class Members {

        private String secretId = "";
        private String secretKey = "";
        private String token = "";
        private String roleArn = "";

        static Members read(ResponseReader reader) {
            Members members = new Members();
            for (String name = reader.nextName(); name != null; name = reader.nextName()) {
                switch (name) {
                    case "secretId" -> members.secretId = text(reader);
                    case "secretKey" -> members.secretKey = text(reader);
                    case "token" -> members.token = text(reader);
                    case "role-arn" -> members.roleArn = text(reader);
                    default -> reader.skip();
                }
            }
            return members;
        }

        boolean isEmpty() {
            return Stream.of(secretId, secretKey, roleArn).allMatch(String::isEmpty);
        }

        Lease lease() {
            if (!roleArn.isEmpty()) {
                // tccli would act as that role. With the bare key the same profile would be somebody else.
                throw new IllegalArgumentException(
                        "it has a role-arn, which is not followed; use Credentials.fromRole with that role");
            }
            if (secretId.isEmpty() || secretKey.isEmpty()) {
                throw new IllegalArgumentException(secretId.isEmpty() ? "it lacks secretId" : "it lacks secretKey");
            }
            return Lease.lasting(CredentialParts.join(secretId, secretKey, token));
        }

        private static String text(ResponseReader reader) {
            @Nullable String text = reader.string();
            return text == null ? "" : text;
        }
    }
}
