package dev.tc3.client.sts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.AssumedRole;
import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import dev.tc3.client.CredentialsProvider;
import dev.tc3.client.auth.source.Lease;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.LogRecorder;
import dev.tc3.client.testing.RawServer;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
final class AssumeRoleTest {

    private static final String ROLE = "qcs::cam::uin/100000000001:roleName/deploy";

    @Test
    void theRoleIsTakenOnByASignedCall() {
        try (RawServer server = RawServer.answering(200, "", StsAnswers.credentials("tmp"))) {
            AssumeRole source = source(
                    server,
                    Fixtures.CREDENTIALS,
                    r -> r.sessionName("build-7")
                            .duration(Duration.ofMinutes(30))
                            .region("ap-singapore")
                            .externalId("hush-external")
                            .policy("{\"version\":\"2.0\"}"));

            assertThat(source.fetch())
                    .isEqualTo(new Lease(
                            Credentials.of("tmp-id", "hush-tmp-key", "hush-tmp-token"),
                            Instant.ofEpochSecond(StsAnswers.EXPIRY)));
            assertThat(server.requests()).singleElement().satisfies(request -> {
                assertThat(request.header("X-TC-Action")).isEqualTo("AssumeRole");
                assertThat(request.header("X-TC-Version")).isEqualTo("2018-08-13");
                assertThat(request.header("X-TC-Region")).isEqualTo("ap-singapore");
                assertThat(request.header("Authorization")).contains("Credential=AKIDexample/", "/sts/tc3_request");
                assertThat(request.bodyText())
                        .isEqualTo("{\"RoleArn\":\"" + ROLE + "\",\"RoleSessionName\":\"build-7\","
                                + "\"DurationSeconds\":1800,\"Policy\":\"%7B%22version%22%3A%222.0%22%7D\","
                                + "\"ExternalId\":\"hush-external\"}");
            });
        }
    }

    @Test
    void whatNeedNotBeSaidIsLeftOut() {
        try (RawServer server = RawServer.answering(200, "", StsAnswers.credentials("tmp"))) {
            source(server, Fixtures.CREDENTIALS, r -> {}).fetch();

            assertThat(server.requests())
                    .singleElement()
                    .satisfies(request -> assertThat(request.bodyText())
                            .isEqualTo("{\"RoleArn\":\"" + ROLE
                                    + "\",\"RoleSessionName\":\"tc3\",\"DurationSeconds\":7200}"));
        }
    }

    /** One role may lead to the next. */
    @Test
    void whoTakesItOnMayBeAnyProvider() {
        try (RawServer first = RawServer.answering(200, "", StsAnswers.credentials("first"));
                RawServer second = RawServer.answering(200, "", StsAnswers.credentials("second"))) {
            CredentialsProvider outer = Credentials.fromRole(Fixtures.CREDENTIALS, role(first, r -> {}));
            CredentialsProvider inner = Credentials.fromRole(outer, role(second, r -> {}));

            assertThat(inner.credentials().secretId()).isEqualTo("second-id");
            assertThat(inner.credentials()).isSameAs(inner.credentials());
            assertThat(second.requests()).singleElement().satisfies(request -> {
                assertThat(request.header("Authorization")).contains("Credential=first-id/");
                assertThat(request.header("X-TC-Token")).isEqualTo("hush-first-token");
            });
        }
    }

    @Test
    void aRefusalIsToldByItsCodeAlone() {
        try (LogRecorder log = new LogRecorder();
                RawServer server = RawServer.answering(
                        200, "", Fixtures.error("AuthFailure.UnauthorizedOperation", "hush", "r-1"))) {
            assertRefused(source(server, Fixtures.CREDENTIALS, r -> r.externalId("hush-external")))
                    .hasMessage("AssumeRole failed with AuthFailure.UnauthorizedOperation");
            assertThat(log.lines()).allSatisfy(line -> assertThat(line).doesNotContain("hush"));
        }
    }

    @Test
    void aCodeThatIsNoneIsNotShown() {
        try (RawServer server = RawServer.answering(200, "", Fixtures.error("hush-external", "", "r-1"))) {
            assertRefused(source(server, Fixtures.CREDENTIALS, r -> r.externalId("hush-external")))
                    .hasMessage("AssumeRole failed with an error whose code is none");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "200 | {\"Response\":{\"RequestId\":\"r-1\"}}  | lacks TmpSecretId and TmpSecretKey and Token and ExpiredTime",
                "200 | {\"Response\":{\"Credentials\":{\"TmpSecretId\":\"hush\",\"TmpSecretKey\":\"hush\",\"Token\":\"hush\"},"
                        + "\"RequestId\":\"r-1\"}} | lacks ExpiredTime",
                "200 | {\"Response\":{\"Credentials\":\"hush\",\"RequestId\":\"r-1\"}} | AssumeRole",
                "200 | hush      | AssumeRole",
                "302 | hush      | AssumeRole",
                "404 | hush      | AssumeRole",
                "500 | hush      | AssumeRole",
            })
    void anAnswerWithoutCredentialsIsToldAndNotShown(int status, String body, String problem) {
        try (RawServer server = RawServer.answering(status, "Location: http://127.0.0.1:1/\r\n", body)) {
            assertRefused(source(server, Fixtures.CREDENTIALS, r -> {}))
                    .hasMessageContaining(problem)
                    .hasMessageNotContaining("hush");
        }
    }

    @Test
    void anAnswerThatIsTooLongIsNotReadToItsEnd() {
        String much = StsAnswers.credentials("a".repeat(64 * 1024));
        try (RawServer server = RawServer.answering(200, "", much)) {
            assertRefused(source(server, Fixtures.CREDENTIALS, r -> {})).hasMessageNotContaining("aaa");
        }
    }

    @Test
    void whereNobodyAnswersThatIsSaid() {
        AssumedRole role =
                AssumedRole.of(r -> r.roleArn(ROLE).endpoint(RawServer.nobody().url()));

        assertRefused(new AssumeRole(Fixtures.CREDENTIALS, role)).hasMessageContaining("AssumeRole was not sent");
    }

    @Test
    void whyTheCallerHasNoCredentialsIsSaidIfTheRuntimeKnows() {
        CredentialsProvider poor = () -> {
            throw new CredentialsException("there is no file");
        };
        CredentialsProvider talkative = () -> {
            throw new IllegalStateException("hush");
        };
        try (RawServer server = RawServer.silent()) {
            assertRefused(source(server, poor, r -> {}))
                    .hasMessage("AssumeRole was not sent: the credentials provider failed: there is no file");
            assertRefused(source(server, talkative, r -> {}))
                    .hasMessage("AssumeRole was not sent: the credentials provider failed");
        }
    }

    private static AssumeRole source(
            RawServer server, CredentialsProvider caller, Consumer<AssumedRole.Builder> steps) {
        return new AssumeRole(caller, role(server, steps));
    }

    private static AssumedRole role(RawServer server, Consumer<AssumedRole.Builder> steps) {
        return AssumedRole.of(r -> {
            r.roleArn(ROLE).endpoint(server.endpoint().url());
            steps.accept(r);
        });
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(AssumeRole source) {
        return assertThatThrownBy(source::fetch)
                .isInstanceOf(CredentialsException.class)
                .hasNoCause();
    }
}
