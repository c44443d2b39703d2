package dev.tc3.client.sts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import dev.tc3.client.Endpoint;
import dev.tc3.client.auth.source.MetadataService;
import dev.tc3.client.auth.source.Source;
import dev.tc3.client.testing.RawServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** All sources, set up all at once, and taken away one after the other. */
@Timeout(60)
final class DefaultChainTest {

    @TempDir
    private Path home;

    private final Map<String, String> environment = new HashMap<>();
    private final RawServer sts = RawServer.answering(200, "", StsAnswers.credentials("pod"));
    private final RawServer metadata = new RawServer(connection -> {
        boolean list = connection.readRequest().target().endsWith("/");
        connection.answer(
                200,
                "",
                list
                        ? "role"
                        : "{\"TmpSecretId\":\"instance-id\",\"TmpSecretKey\":\"k\",\"Token\":\"t\","
                                + "\"ExpiredTime\":1900000000,\"Code\":\"Success\"}");
    });

    @AfterEach
    void stop() {
        sts.close();
        metadata.close();
    }

    @Test
    void whatIsSetForOneProgramComesBeforeWhatHoldsForAMachine() throws IOException {
        environment.put("TENCENTCLOUD_SECRET_ID", "environment-id");
        environment.put("TENCENTCLOUD_SECRET_KEY", "k");
        Path profile = write(".tencentcloud/credentials", "[default]\nsecret_id=profile-id\nsecret_key=k\n");
        Path tccli = write(".tccli/default.credential", "{\"secretId\":\"tccli-id\",\"secretKey\":\"k\"}");
        webIdentity();

        assertThat(found()).isEqualTo("environment-id");
        environment.remove("TENCENTCLOUD_SECRET_ID");
        environment.remove("TENCENTCLOUD_SECRET_KEY");
        assertThat(found()).isEqualTo("profile-id");
        Files.delete(profile);
        assertThat(found()).isEqualTo("tccli-id");
        Files.delete(tccli);
        assertThat(sts.connections() + metadata.connections()).isZero();
        assertThat(found()).isEqualTo("pod-id");
        assertThat(metadata.connections()).isZero();
        environment.clear();
        assertThat(found()).isEqualTo("instance-id");
    }

    @Test
    void withNoneSetUpEachSaysWhatItLacks() {
        Source chain = DefaultChain.of(
                environment,
                home,
                home.resolve("none"),
                Optional.of(sts.endpoint()),
                MetadataService.at(RawServer.nobody()));

        assertThatThrownBy(chain::now)
                .isInstanceOf(CredentialsException.class)
                .hasNoCause()
                .hasMessage("no credentials found; tried in this order:"
                        + " (1) environment: no credentials in the environment; set TENCENTCLOUD_SECRET_ID and"
                        + " TENCENTCLOUD_SECRET_KEY;"
                        + " (2) profile file: no credentials file: tried "
                        + home.resolve(".tencentcloud/credentials") + " and " + home.resolve("none")
                        + "; TENCENTCLOUD_CREDENTIALS_FILE may name another;"
                        + " (3) tccli file: there is no " + home.resolve(".tccli/default.credential")
                        + "; `tccli configure` writes it;"
                        + " (4) web identity: none of TKE_REGION, TKE_PROVIDER_ID, TKE_WEB_IDENTITY_TOKEN_FILE,"
                        + " TKE_ROLE_ARN is set; a cluster sets them;"
                        + " (5) instance role: the metadata service did not answer (ConnectException); it does"
                        + " so on instances of Tencent Cloud only");
    }

    @Test
    void halfOfACredentialIsNotPassedOver() throws IOException {
        environment.put("TENCENTCLOUD_SECRET_ID", "environment-id");
        write(".tencentcloud/credentials", "[default]\nsecret_id=profile-id\nsecret_key=k\n");

        assertThatThrownBy(this::found)
                .hasMessageStartingWith("no credentials, because the environment is set up but gives none")
                .hasMessageEndingWith("set TENCENTCLOUD_SECRET_KEY");
    }

    /** A pod whose role is refused must not go on with that of the machine, which is others', too. */
    @Test
    void aPodNeverActsAsTheMachineThatItRunsOn() throws IOException {
        webIdentity();
        environment.put("TKE_WEB_IDENTITY_TOKEN_FILE", home.resolve("gone").toString());

        assertThatThrownBy(this::found)
                .hasMessageStartingWith("no credentials, because the web identity is set up but gives none")
                .hasMessageContaining(home.resolve("gone").toString());
        assertThat(metadata.connections()).isZero();
    }

    @Test
    void aNamedFileMustBeThere() {
        environment.put("TENCENTCLOUD_CREDENTIALS_FILE", home.resolve("gone").toString());

        assertThatThrownBy(this::found)
                .hasMessageStartingWith("no credentials, because the profile file is set up but gives none");
    }

    @Test
    void theChainOfThisProcessAsksNobodyBeforeItIsAsked() {
        assertThat(Credentials.fromDefaultChain()).hasToString("Credentials{default chain}");
        assertThat(Credentials.fromInstanceRole()).hasToString("Credentials{instance role}");
        assertThat(Credentials.fromWebIdentity()).hasToString("Credentials{web identity}");
    }

    @Test
    void aStandInForTheMetadataServiceIsReachedFromOutside() {
        Endpoint endpoint = metadata.endpoint();

        assertThat(Credentials.fromInstanceRole(endpoint).credentials().secretId())
                .isEqualTo("instance-id");
    }

    private String found() {
        return DefaultChain.of(
                        environment,
                        home,
                        home.resolve("none"),
                        Optional.of(sts.endpoint()),
                        MetadataService.at(metadata.endpoint()))
                .now()
                .secretId();
    }

    private void webIdentity() throws IOException {
        environment.put("TKE_REGION", "ap-singapore");
        environment.put("TKE_PROVIDER_ID", "provider");
        environment.put("TKE_WEB_IDENTITY_TOKEN_FILE", write("token", "a.b.c").toString());
        environment.put("TKE_ROLE_ARN", "qcs::cam::uin/100000000001:roleName/pod");
    }

    private Path write(String name, String content) throws IOException {
        Path file = home.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }
}
