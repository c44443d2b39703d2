package dev.tc3.client.sts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import dev.tc3.client.WebIdentity;
import dev.tc3.client.auth.source.Lease;
import dev.tc3.client.auth.source.NothingThereException;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.LogRecorder;
import dev.tc3.client.testing.RawServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class WebIdentityTest {

    private static final String TOKEN = "hushHead.hushBody.hushSignature";
    private static final String ROLE = "qcs::cam::uin/100000000001:roleName/pod";

    @TempDir
    private Path folder;

    private Path tokenFile;

    @BeforeEach
    void token() throws IOException {
        tokenFile = Files.writeString(folder.resolve("token"), TOKEN + "\n");
    }

    @Test
    void theRoleIsTakenOnByTheTokenInTheFileAndNoSignature() throws Exception {
        try (RawServer server = RawServer.answering(200, "", StsAnswers.credentials("tmp"))) {
            assertThat(source(server, variables()).fetch())
                    .isEqualTo(new Lease(
                            Credentials.of("tmp-id", "hush-tmp-key", "hush-tmp-token"),
                            Instant.ofEpochSecond(StsAnswers.EXPIRY)));
            assertThat(server.requests()).singleElement().satisfies(request -> {
                assertThat(request.header("X-TC-Action")).isEqualTo("AssumeRoleWithWebIdentity");
                assertThat(request.header("X-TC-Version")).isEqualTo("2018-08-13");
                assertThat(request.header("X-TC-Region")).isEqualTo("ap-singapore");
                assertThat(request.header("Authorization")).isEqualTo("SKIP");
                assertThat(request.bodyText())
                        .isEqualTo("{\"ProviderId\":\"tke-provider\",\"WebIdentityToken\":\"" + TOKEN
                                + "\",\"RoleArn\":\"" + ROLE
                                + "\",\"RoleSessionName\":\"tc3\",\"DurationSeconds\":7200}");
            });
        }
    }

    /** A cluster replaces tokens, and the one of two hours ago is no good any more. */
    @Test
    void theFileIsReadAnewEachTime() throws Exception {
        try (RawServer server = RawServer.answering(200, "", StsAnswers.credentials("tmp"))) {
            AssumeRoleWithWebIdentity source = source(server, variables());
            source.fetch();
            Files.writeString(tokenFile, "a.newer.one");
            source.fetch();

            assertThat(server.requests())
                    .last()
                    .satisfies(request -> assertThat(request.bodyText()).contains("a.newer.one"));
        }
    }

    @Test
    void itCanBeDescribedWithoutVariables() {
        try (RawServer server = RawServer.answering(200, "", StsAnswers.credentials("tmp"))) {
            WebIdentity identity = WebIdentity.of(w -> w.region("ap-singapore")
                    .providerId("tke-provider")
                    .tokenFile(tokenFile)
                    .roleArn(ROLE)
                    .sessionName("pod-7")
                    .endpoint(server.endpoint().url()));

            assertThat(Credentials.fromWebIdentity(identity).credentials().secretId())
                    .isEqualTo("tmp-id");
            assertThat(server.requests().get(0).bodyText()).contains("\"RoleSessionName\":\"pod-7\"");
        }
    }

    @Test
    void withoutAnyVariableThereIsNothing() {
        assertThatThrownBy(() -> WebIdentityVariables.source(Map.of()).fetch())
                .isInstanceOf(NothingThereException.class)
                .hasMessageContaining("none of TKE_REGION, TKE_PROVIDER_ID, TKE_WEB_IDENTITY_TOKEN_FILE, TKE_ROLE_ARN");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TKE_REGION", "TKE_PROVIDER_ID", "TKE_WEB_IDENTITY_TOKEN_FILE", "TKE_ROLE_ARN"})
    void exactlyTheMissingVariableIsNamed(String name) {
        Map<String, String> variables = variables();
        variables.put(name, "");

        assertRefused(variables).hasMessageStartingWith("not set: " + name + ", though");
    }

    @ParameterizedTest
    @CsvSource({
        "TKE_REGION, ap-singapore.evil.example/, region name",
        "TKE_REGION, ../x, region name",
        "TKE_PROVIDER_ID, a b, providerId",
        "TKE_ROLE_ARN, arn:aws:iam::1:role/x, roleArn",
        "TKE_ROLE_ARN, 'qcs::cam::uin/1:roleName/x\r\nX: y', roleArn",
    })
    void aVariableThatIsWrongIsToldAndNotShown(String name, String value, String problem) {
        Map<String, String> variables = variables();
        variables.put(name, value);

        assertRefused(variables).hasMessageContaining(problem).hasMessageNotContaining(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "hush", "hush one.two.three", "hush\r\nX-Evil: y", "{\"hush\": 1}"})
    void aFileThatHoldsNoTokenIsNotSent(String content) throws IOException {
        Files.writeString(tokenFile, content);

        assertRefused(variables())
                .hasMessage("web identity token file " + tokenFile + ": what it holds is no web token");
    }

    @Test
    void aFileThatIsNotThereIsNamed() throws IOException {
        Files.delete(tokenFile);

        assertRefused(variables())
                .hasMessage("web identity token file " + tokenFile + ": it does not exist or is no file");
    }

    @Test
    void aRefusalIsToldByItsCodeAlone() {
        String repeating = Fixtures.error("InvalidParameter.WebIdentityTokenError", "bad token " + TOKEN, "r-1");
        try (LogRecorder log = new LogRecorder();
                RawServer server = RawServer.answering(200, "", repeating)) {
            assertThatThrownBy(() -> source(server, variables()).fetch())
                    .isInstanceOf(CredentialsException.class)
                    .hasNoCause()
                    .hasMessage("AssumeRoleWithWebIdentity failed with InvalidParameter.WebIdentityTokenError");
            assertThat(log.lines()).allSatisfy(line -> assertThat(line).doesNotContain("hush"));
        }
    }

    private Map<String, String> variables() {
        return new HashMap<>(Map.of(
                "TKE_REGION",
                "ap-singapore",
                "TKE_PROVIDER_ID",
                "tke-provider",
                "TKE_WEB_IDENTITY_TOKEN_FILE",
                tokenFile.toString(),
                "TKE_ROLE_ARN",
                ROLE));
    }

    private static AssumeRoleWithWebIdentity source(RawServer server, Map<String, String> variables) {
        return new AssumeRoleWithWebIdentity(new WebIdentityVariables(variables, Optional.of(server.endpoint())));
    }

    /** Before anything is sent. */
    private static AbstractThrowableAssert<?, ?> assertRefused(Map<String, String> variables) {
        try (RawServer server = RawServer.silent()) {
            AbstractThrowableAssert<?, ?> refusal =
                    assertThatThrownBy(() -> source(server, variables).fetch());
            assertThat(server.connections()).isZero();
            return refusal.isInstanceOf(CredentialsException.class).hasNoCause();
        }
    }
}
