package dev.tc3.client;

import dev.tc3.client.auth.source.CachedCredentials;
import dev.tc3.client.auth.source.EnvironmentCredentials;
import dev.tc3.client.auth.source.InstanceRole;
import dev.tc3.client.auth.source.MetadataService;
import dev.tc3.client.auth.source.ProfileFile;
import dev.tc3.client.auth.source.TccliFile;
import dev.tc3.client.sts.AssumeRole;
import dev.tc3.client.sts.AssumeRoleWithWebIdentity;
import dev.tc3.client.sts.DefaultChain;
import dev.tc3.client.sts.WebIdentityVariables;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A secret id and key, and for temporary credentials a token. Immutable. {@link #toString()} shows none of them.
 */
public final class Credentials implements CredentialsProvider {

    private final String secretId;
    private final String secretKey;
    private final Optional<String> token;

    private Credentials(String secretId, String secretKey, Optional<String> token) {
        this.secretId = CredentialText.check("secret id", secretId);
        this.secretKey = CredentialText.check("secret key", secretKey);
        this.token = token.map(value -> CredentialText.check("token", value));
    }

    /**
     * Permanent credentials.
     *
     * @param secretId the id
     * @param secretKey the key
     * @return the credentials
     * @throws IllegalArgumentException if one is empty or has characters that no credential has; the message shows neither
     */
    public static Credentials of(String secretId, String secretKey) {
        return new Credentials(secretId, secretKey, Optional.empty());
    }

    /**
     * Temporary credentials.
     *
     * @param secretId the id
     * @param secretKey the key
     * @param token the token that came with them
     * @return the credentials
     * @throws IllegalArgumentException if one is empty or has characters that no credential has; the message shows none
     */
    public static Credentials of(String secretId, String secretKey, String token) {
        return new Credentials(secretId, secretKey, Optional.of(token));
    }

    /**
     * No credentials, for a client that calls only actions whose requests are not signed, such as those by which credentials
     * are got. Any other call of such a client fails with a {@link NotSentException}.
     *
     * @return a provider that has none, always the same
     */
    public static CredentialsProvider none() {
        return NoCredentials.INSTANCE;
    }

    /**
     * Credentials from the environment variables {@code TENCENTCLOUD_SECRET_ID}, {@code TENCENTCLOUD_SECRET_KEY} and, for
     * temporary ones, {@code TENCENTCLOUD_TOKEN}. They are read now, once.
     *
     * @return the credentials
     * @throws CredentialsException if a variable is missing or cannot be what it should; it names the variables
     */
    public static Credentials fromEnvironment() {
        return new EnvironmentCredentials(System.getenv()).now();
    }

    /**
     * Credentials from the profile {@code default}; otherwise as {@link #fromProfile(String)}.
     *
     * @return the credentials
     * @throws CredentialsException if there is no such file or profile, or it cannot be read; it names the files
     */
    public static Credentials fromProfile() {
        return fromProfile("default");
    }

    /**
     * Credentials from a profile in the credentials file, an ini file with {@code secret_id}, {@code secret_key} and
     * optionally {@code token} under {@code [profile]}. The file is the one that the environment variable
     * {@code TENCENTCLOUD_CREDENTIALS_FILE} names; or if that is not set, the first that exists of
     * {@code ~/.tencentcloud/credentials} and {@code /etc/tencentcloud/credentials}. It is read now, once.
     *
     * @param profile the profile's name
     * @return the credentials
     * @throws CredentialsException if there is no such file or profile, or it cannot be read; it names the files
     */
    public static Credentials fromProfile(String profile) {
        return ProfileFile.usual(System.getenv(), home(), ProfileFile.SYSTEM_FILE, profile)
                .now();
    }

    /**
     * Credentials from a profile in the given file, which is read now, once.
     *
     * @param file an ini file in UTF-8
     * @param profile the profile's name
     * @return the credentials
     * @throws CredentialsException if there is no such file or profile, or it cannot be read; it names the line or the key
     *     that is wrong
     */
    public static Credentials fromProfile(Path file, String profile) {
        return ProfileFile.at(file, profile).now();
    }

    /**
     * Credentials that {@code tccli} keeps in {@code ~/.tccli}, of the profile that {@code TCCLI_PROFILE} names, or else of
     * {@code default}; otherwise as {@link #fromTccli(String)}.
     *
     * @return the credentials
     * @throws CredentialsException if there is no such file, or it has no credentials; it names the file
     */
    public static Credentials fromTccli() {
        return fromTccli(TccliFile.usualProfile(System.getenv()));
    }

    /**
     * Credentials that {@code tccli} keeps in the file {@code ~/.tccli/PROFILE.credential}. It is read now, once. A profile
     * that names a role is refused, since it means that role and not who may take it on.
     *
     * @param profile the profile's name
     * @return the credentials
     * @throws CredentialsException if there is no such file, or it has no credentials; it names the file
     */
    public static Credentials fromTccli(String profile) {
        return new TccliFile(home(), profile).now();
    }

    /**
     * Credentials of the role that is bound to the instance on which this program runs. They are fetched from the instance's
     * metadata service when they are first needed, and replaced before they end.
     *
     * @return a provider, to be shared by all clients that act as this role; it is thread-safe and needs no closing
     */
    public static CredentialsProvider fromInstanceRole() {
        return new CachedCredentials(new InstanceRole(MetadataService.ofThisInstance()));
    }

    /**
     * Credentials as {@link #fromInstanceRole()} gives them, from a service that stands in for the metadata service, as in a
     * test.
     *
     * @param metadata where it is
     * @return a provider, thread-safe, which needs no closing
     */
    public static CredentialsProvider fromInstanceRole(Endpoint metadata) {
        return new CachedCredentials(new InstanceRole(MetadataService.at(metadata)));
    }

    /**
     * Credentials of the role that a Kubernetes cluster of Tencent Cloud gives to the pod in which this program runs. The
     * environment variables {@code TKE_REGION}, {@code TKE_PROVIDER_ID}, {@code TKE_WEB_IDENTITY_TOKEN_FILE} and
     * {@code TKE_ROLE_ARN} describe it. They are fetched when they are first needed, and replaced before they end.
     *
     * @return a provider, to be shared by all clients that act as this role; it is thread-safe and needs no closing
     */
    public static CredentialsProvider fromWebIdentity() {
        return new CachedCredentials(WebIdentityVariables.source(System.getenv()));
    }

    /**
     * Credentials of a role that is taken on by a token in a file. They are fetched when they are first needed, and replaced
     * before they end.
     *
     * @param identity the role, the file, and who issues the token
     * @return a provider, to be shared by all clients that act as this role; it is thread-safe and needs no closing
     */
    public static CredentialsProvider fromWebIdentity(WebIdentity identity) {
        return new CachedCredentials(new AssumeRoleWithWebIdentity(Objects.requireNonNull(identity, "identity")));
    }

    /**
     * Credentials of a role that somebody else takes on. They are fetched when they are first needed, and replaced before they
     * end.
     *
     * @param caller the credentials of who takes on the role, or their provider, which may be any of those here
     * @param role the role
     * @return a provider, to be shared by all clients that act as this role; it is thread-safe and needs no closing
     */
    public static CredentialsProvider fromRole(CredentialsProvider caller, AssumedRole role) {
        return new CachedCredentials(
                new AssumeRole(Objects.requireNonNull(caller, "caller"), Objects.requireNonNull(role, "role")));
    }

    /**
     * Credentials from the first of these that is set up: the environment, the profile {@code default} of the credentials
     * file, the file of {@code tccli}, the role of a pod, and the role of an instance. They are looked for when they are first
     * needed. Later only that one source is asked again, so that a program never goes on as somebody else.
     *
     * <p>A source that is set up but gives nothing, such as a file with half of a credential, ends the search: whoever set it
     * up meant it. The {@link CredentialsException} says which sources were tried and what each of them lacked.
     *
     * @return a provider, to be shared by all clients; it is thread-safe and needs no closing
     * @throws CredentialsException if the environment names a credentials file by what can be no file's name
     */
    public static CredentialsProvider fromDefaultChain() {
        return new CachedCredentials(DefaultChain.ofThisProcess());
    }

    /** {@return the id, which requests contain} */
    public String secretId() {
        return secretId;
    }

    /** {@return the key, which signs requests and never leaves the process} */
    public String secretKey() {
        return secretKey;
    }

    /** {@return the token of temporary credentials, or empty for permanent ones} */
    public Optional<String> token() {
        return token;
    }

    /** These credentials, always. */
    @Override
    public Credentials credentials() {
        return this;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Credentials that
                && secretId.equals(that.secretId)
                && secretKey.equals(that.secretKey)
                && token.equals(that.token);
    }

    @Override
    public int hashCode() {
        return Objects.hash(secretId, secretKey, token);
    }

    /** Says what it is, and nothing of what it holds. */
    @Override
    public String toString() {
        return token.isPresent() ? "Credentials{temporary}" : "Credentials{permanent}";
    }

    private static Path home() {
        return Path.of(System.getProperty("user.home", ""));
    }
}
