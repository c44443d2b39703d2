package dev.tc3.client.auth.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import dev.tc3.client.testing.RawServer;
import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
final class InstanceRoleTest {

    private static final String ROLES = "/latest/meta-data/cam/security-credentials/";
    private static final String JSON =
            "{\"TmpSecretId\":\"id\",\"TmpSecretKey\":\"hush-key\",\"ExpiredTime\":1900000000,"
                    + "\"Expiration\":\"2030-03-17T17:46:40Z\",\"Token\":\"hush-token\",\"Code\":\"Success\"}";

    @Test
    void theRoleIsAskedForAndThenItsCredentials() throws Exception {
        try (RawServer server = metadata("deploy-role\n", JSON)) {
            assertThat(role(server).fetch())
                    .isEqualTo(new Lease(
                            Credentials.of("id", "hush-key", "hush-token"), Instant.ofEpochSecond(1_900_000_000L)));

            assertThat(server.requests())
                    .extracting(RawServer.Request::line)
                    .containsExactly("GET " + ROLES + " HTTP/1.1", "GET " + ROLES + "deploy-role HTTP/1.1");
        }
    }

    @Test
    void anInstanceWithoutARoleHasNothing() {
        try (RawServer server = RawServer.answering(404, "", "<html>not found</html>")) {
            assertNothing(server).hasMessageContaining("no role is bound to this instance");
        }
        try (RawServer server = RawServer.answering(200, "", "\n")) {
            assertNothing(server).hasMessageContaining("no role is bound to this instance");
        }
    }

    @Test
    void whereNobodyAnswersThereIsNothing() {
        assertThatThrownBy(() -> new InstanceRole(MetadataService.at(RawServer.nobody())).fetch())
                .isInstanceOf(NothingThereException.class)
                .hasMessage("the metadata service did not answer (ConnectException); it does so on instances of Tencent"
                        + " Cloud only");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "..",
                ".",
                "a/b",
                "../x",
                "a\r\nX-Evil: y",
                "a\nb",
                "a b",
                "a?b",
                "a#b",
                "a%2fb",
                "rôle",
                "<html>"
            })
    void aRoleThatIsNoNameIsNotAskedFor(String role) {
        try (RawServer server = metadata(role, JSON)) {
            assertRefused(server).hasMessage("the metadata service's list of roles is no name of one role");
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                              | lacks TmpSecretId and TmpSecretKey and Token and ExpiredTime",
                "{\"TmpSecretId\":\"hush\",\"TmpSecretKey\":\"hush\",\"Token\":\"hush\"} | lacks ExpiredTime",
                "{\"TmpSecretId\":\"hush\",\"TmpSecretKey\":\"hush\",\"Token\":\"hush\",\"ExpiredTime\":0} | no time",
                "{\"TmpSecretId\":\"hush\",\"TmpSecretKey\":\"hush\",\"Token\":\"hush\",\"ExpiredTime\":1900000000000} | no time",
                "{\"TmpSecretId\":\"hush\",\"TmpSecretKey\":\"hush\",\"Token\":\"hush\",\"ExpiredTime\":\"hush\"} | cannot be read",
                "{\"TmpSecretId\":\"hush\",\"TmpSecretKey\":\"hush\",\"Token\":\"\",\"ExpiredTime\":1900000000} | lacks Token",
                "{\"TmpSecretId\":\"hu\\nsh\",\"TmpSecretKey\":\"k\",\"Token\":\"t\",\"ExpiredTime\":1900000000} | secret id has spaces",
                "{\"Code\":\"Failed hush\",\"TmpSecretId\":\"id\"}  | has no credentials",
                "<html>hush</html>                               | cannot be read",
                "{\"TmpSecretId\":\"hush\"                       | cannot be read",
            })
    void anAnswerThatHasNoCredentialsIsRefusedAndNotShown(String json, String problem) {
        try (RawServer server = metadata("deploy", json)) {
            assertRefused(server).hasMessageContaining(problem).hasMessageNotContaining("hush");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 307, 401, 403, 404, 407, 500, 503})
    void noOtherStatusIsTakenForAnAnswer(int status) {
        try (RawServer elsewhere = RawServer.answering(200, "", JSON);
                RawServer server = new RawServer(connection -> {
                    String line = connection.readRequest().line();
                    if (line.contains("deploy")) {
                        connection.answer(
                                status,
                                "Location: " + elsewhere.endpoint().url() + "/\r\nWWW-Authenticate: Basic realm=x\r\n",
                                JSON);
                    } else {
                        connection.answer(200, "", "deploy");
                    }
                })) {
            assertRefused(server).hasMessage("the metadata service answered with status " + status);
            assertThat(elsewhere.connections()).isZero();
        }
    }

    @Test
    void anAnswerThatIsTooLongIsNotReadToItsEnd() {
        String much = "a".repeat(64 * 1024 + 1);
        try (RawServer server = metadata("deploy", much)) {
            assertRefused(server).hasMessageContaining("did not answer when asked for its credentials (IOException)");
        }
    }

    @Test
    void whoSaysNothingIsGivenUp() {
        try (RawServer server = RawServer.silent()) {
            assertThatThrownBy(() -> impatient(server).fetch())
                    .isInstanceOf(NothingThereException.class)
                    .hasMessageContaining("did not answer (SocketTimeoutException)");
        }
    }

    /** No single wait is long here, so no limit of a single wait helps; neither amid headers nor in a body. */
    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.1 200 OK\r\nX-Slow: ", "HTTP/1.1 200 OK\r\n\r\n"})
    void whoNeverComesToAnEndIsGivenUpAndDisconnected(String beginning) throws Exception {
        CountDownLatch disconnected = new CountDownLatch(1);
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            connection.send(beginning);
            try {
                while (true) {
                    connection.send("x");
                    Thread.onSpinWait();
                }
            } catch (IOException e) {
                disconnected.countDown();
            }
        })) {
            assertThatThrownBy(() -> impatient(server).fetch()).isInstanceOf(NothingThereException.class);
            disconnected.await();
        }
    }

    @Test
    void aConnectionThatBreaksIsNoAnswer() {
        AtomicInteger asked = new AtomicInteger();
        try (RawServer server = new RawServer(connection -> {
            connection.readRequest();
            if (asked.incrementAndGet() == 1) {
                connection.answer(200, "", "deploy");
            } else {
                connection.send("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"TmpSecretId\":\"hush\"");
                connection.close();
            }
        })) {
            assertRefused(server).hasMessageNotContaining("hush");
        }
    }

    @Test
    void noProxyOfTheProgramHasToDoWithIt() throws Exception {
        ProxySelector before = ProxySelector.getDefault();
        try (RawServer server = metadata("deploy", JSON)) {
            AtomicInteger asked = new AtomicInteger();
            ProxySelector.setDefault(new ProxySelector() {
                @Override
                public List<Proxy> select(URI uri) {
                    asked.incrementAndGet();
                    return List.of(Proxy.NO_PROXY);
                }

                @Override
                public void connectFailed(URI uri, SocketAddress address, IOException e) {}
            });

            assertThat(role(server).now().secretId()).isEqualTo("id");
            assertThat(asked).hasValue(0);
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    private static RawServer metadata(String role, String json) {
        return new RawServer(connection -> {
            String target = connection.readRequest().target();
            connection.answer(200, "", target.equals(ROLES) ? role : json);
        });
    }

    private static InstanceRole role(RawServer server) {
        return new InstanceRole(MetadataService.at(server.endpoint()));
    }

    private static InstanceRole impatient(RawServer server) {
        return new InstanceRole(new MetadataService(server.endpoint().url(), Duration.ofMillis(200)));
    }

    private static AbstractThrowableAssert<?, ?> assertNothing(RawServer server) {
        return assertThatThrownBy(() -> role(server).fetch()).isInstanceOf(NothingThereException.class);
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(RawServer server) {
        return assertThatThrownBy(() -> role(server).fetch())
                .isInstanceOf(CredentialsException.class)
                .hasNoCause();
    }
}
