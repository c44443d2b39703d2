package dev.tc3.client.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.fail;

import dev.tc3.client.Credentials;
import dev.tc3.client.CredentialsException;
import dev.tc3.client.CredentialsProvider;
import dev.tc3.client.HttpMethod;
import dev.tc3.client.InvalidRequestException;
import dev.tc3.client.NotSentException;
import dev.tc3.client.Outcome;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.SignatureMethod;
import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.RawServer;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Actions by which credentials are got, and which therefore need none. */
@Timeout(60)
final class UnsignedActionsTest {

    private static final ActionDescriptor<ParamSource, String> ASSUME =
            Fixtures.action("AssumeThing", Effect.WRITE).unsigned();
    private static final ParamSource WHO = writer -> writer.string("Who", "a b");
    private static final CredentialsProvider UNEXPECTED = () -> fail("nobody should ask");

    @Test
    void anActionIsSignedUnlessItSaysOtherwise() {
        assertThat(Fixtures.WIPE.signed()).isTrue();
        assertThat(ASSUME.signed()).isFalse();
        assertThat(ASSUME)
                .isEqualTo(new ActionDescriptor<>(
                        ASSUME.service(),
                        "AssumeThing",
                        Effect.WRITE,
                        null,
                        ASSUME.response(),
                        false,
                        false,
                        null,
                        null));
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void itsRequestSaysSoAndCarriesNoCredential(Way way) {
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r-1"));
                ServiceClient client = open(server, Credentials.of("hushId", "hushKey", "hushToken"))) {
            assertThat(way.call(client, ASSUME, WHO, RequestOptions.none())).isEqualTo("r-1");

            assertThat(server.requests()).singleElement().satisfies(request -> {
                assertThat(request.header("Authorization")).isEqualTo("SKIP");
                assertThat(request.header("X-TC-Action")).isEqualTo("AssumeThing");
                assertThat(request.header("X-TC-Version")).isEqualTo("2020-01-02");
                assertThat(request.header("X-TC-Region")).isEqualTo("ap-singapore");
                assertThat(request.header("X-TC-Timestamp")).isEqualTo(Long.toString(Fixtures.NOW.getEpochSecond()));
                assertThat(request.header("X-TC-Token")).isNull();
                assertThat(request.bodyText()).isEqualTo("{\"Who\":\"a b\"}");
                assertThat(request.head()).doesNotContain("hush");
            });
        }
    }

    @ParameterizedTest
    @CsvSource({
        "TC3_HMAC_SHA256, GET",
        "TC3_HMAC_SHA256, POST",
        "HMAC_SHA1, GET",
        "HMAC_SHA1, POST",
        "HMAC_SHA256, GET",
        "HMAC_SHA256, POST"
    })
    void itHasOneFormByWhateverMethodOthersAreSigned(SignatureMethod signatureMethod, HttpMethod method) {
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r-1"));
                ServiceClient client = open(server, UNEXPECTED)) {
            client.call(
                    ASSUME,
                    WHO,
                    RequestOptions.of(o -> o.signatureMethod(signatureMethod).method(method)));

            assertThat(server.requests()).singleElement().satisfies(request -> {
                assertThat(request.header("Authorization")).isEqualTo("SKIP");
                if (method == HttpMethod.GET) {
                    assertThat(request.target()).isEqualTo("/?Who=a%20b");
                    assertThat(request.header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
                } else {
                    assertThat(request.bodyText()).isEqualTo("{\"Who\":\"a b\"}");
                }
            });
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void nobodyIsAskedForCredentials(Way way) {
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r-1"));
                ServiceClient client = open(server, UNEXPECTED)) {
            assertThat(way.call(client, ASSUME, WHO, RequestOptions.none())).isEqualTo("r-1");
        }
    }

    @Test
    void withNothingToWaitForAnAsyncCallIsPreparedByItsCaller() {
        AtomicReference<Thread> preparing = new AtomicReference<>();
        ParamSource noting = writer -> preparing.set(Thread.currentThread());
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r-1"));
                ServiceClient client = open(server, UNEXPECTED)) {
            client.callAsync(ASSUME, noting, RequestOptions.none()).join();

            assertThat(preparing).hasValue(Thread.currentThread());
        }
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void aClientWithoutCredentialsCallsUnsignedActionsOnly(Way way) {
        try (RawServer server = RawServer.answering(200, "", Fixtures.accepted("r-1"));
                ServiceClient client = open(server, Credentials.none())) {
            assertThat(way.call(client, ASSUME, WHO, RequestOptions.none())).isEqualTo("r-1");

            NotSentException e = catchThrowableOfType(
                    NotSentException.class, () -> way.call(client, Fixtures.WIPE, WHO, RequestOptions.none()));

            assertThat(e)
                    .hasMessage(
                            "WipeThing was not sent: it must be signed, and the client has no credentials; set some,"
                                    + " such as credentials(Credentials.fromEnvironment())")
                    .hasNoCause();
            assertThat(e.outcome()).isEqualTo(Outcome.NOT_EXECUTED);
            assertThat(e.attempts()).isZero();
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void noCredentialsSayThatTheyAreNone() {
        assertThat(Credentials.none()).hasToString("Credentials{none}").isSameAs(Credentials.none());
        assertThat(catchThrowableOfType(
                        CredentialsException.class, () -> Credentials.none().credentials()))
                .hasMessageContaining("Credentials.none()");
    }

    /** What proves who calls is a secret here, too. */
    @Test
    void aSensitiveParameterStaysOutOfItsUrl() {
        ParamSource secret = writer -> writer.sensitive().string("Assertion", "hush");
        try (RawServer server = RawServer.silent();
                ServiceClient client = open(server, Credentials.none())) {
            InvalidRequestException e = catchThrowableOfType(
                    InvalidRequestException.class,
                    () -> client.call(ASSUME, secret, RequestOptions.of(o -> o.method(HttpMethod.GET))));

            assertThat(e).hasMessageContaining("Assertion is sensitive").hasMessageNotContaining("hush");
            assertThat(server.connections()).isZero();
        }
    }

    private static ServiceClient open(RawServer server, CredentialsProvider credentials) {
        return Clients.open(
                Fixtures.SERVICE,
                Fixtures.config(c -> c.endpoint(server.endpoint().url()).credentials(credentials)));
    }
}
