package dev.tc3.client.sts;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import dev.tc3.client.WebIdentity;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.auth.source.Lease;
import dev.tc3.client.auth.source.NothingThereException;
import dev.tc3.client.auth.source.SmallFile;
import dev.tc3.client.auth.source.Source;
import java.util.regex.Pattern;

/** Credentials of a role that is taken on by a token which somebody else keeps in a file, and replaces there now and then. */
public final class AssumeRoleWithWebIdentity implements Source {

    /** Three parts in Base64 for URLs; anything else is another file. */
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_=-]+(\\.[A-Za-z0-9_=-]*){1,4}");

    private final Setup setup;

    /** Where the settings are had from, whenever they are needed. */
    @FunctionalInterface
    interface Setup {

        /**
         * The settings.
         *
         * @throws NothingThereException if there are none
         * @throws CredentialsException if they are incomplete or wrong
         */
        WebIdentity get() throws NothingThereException;
    }

    AssumeRoleWithWebIdentity(Setup setup) {
        this.setup = setup;
    }

    /**
     * Will take on a role.
     *
     * @param identity the role, and who takes it on
     */
    public AssumeRoleWithWebIdentity(WebIdentity identity) {
        this(() -> identity);
    }

    @Override
    public String name() {
        return "web identity";
    }

    @Override
    public Lease fetch() throws NothingThereException {
        WebIdentity identity = setup.get();
        return Sts.call(
                Sts.ASSUME_ROLE_WITH_WEB_IDENTITY,
                request(identity, token(identity)),
                Credentials.none(),
                identity.region(),
                identity.endpoint());
    }

    private static String token(WebIdentity identity) {
        String token;
        try {
            token = SmallFile.text(identity.tokenFile()).strip();
        } catch (IllegalArgumentException e) {
            throw wrong(identity, String.valueOf(e.getMessage()));
        }
        if (!TOKEN.matcher(token).matches()) {
            throw wrong(identity, "what it holds is no web token");
        }
        return token;
    }

    private static ParamSource request(WebIdentity identity, String token) {
        return writer -> {
            writer.string("ProviderId", identity.providerId());
            writer.sensitive().string("WebIdentityToken", token);
            writer.string("RoleArn", identity.roleArn());
            writer.string("RoleSessionName", identity.sessionName());
            writer.int64("DurationSeconds", identity.duration().toSeconds());
        };
    }

    private static CredentialsException wrong(WebIdentity identity, String what) {
        return new CredentialsException("web identity token file " + identity.tokenFile() + ": " + what);
    }
}
