package dev.tc3.client.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tc3.client.Outcome;
import dev.tc3.client.OutcomeUnknownException;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.testing.Fixtures;
import dev.tc3.client.testing.RawServer;
import java.io.IOException;
import java.net.Authenticator;
import java.net.CookieHandler;
import java.net.CookieManager;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server asks for beside answering: the client does none of it. */
@Timeout(60)
final class DetoursTest {

    @ParameterizedTest
    @ValueSource(ints = {300, 301, 302, 303, 305, 307, 308})
    void noRedirectIsFollowed(int status) {
        try (RawServer elsewhere = RawServer.answering(200, "", EveryKind.ANSWER)) {
            String location = "Location: " + elsewhere.endpoint().url() + "/\r\n";

            refusedOnce(
                    status, location + "Refresh: 0; url=" + elsewhere.endpoint().url() + "\r\n");

            assertThat(elsewhere.connections()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic realm=\"x\"", "Digest realm=\"x\", nonce=\"n\"", "Negotiate", "NTLM"})
    void noChallengeIsAnswered(String challenge) {
        AtomicInteger asked = new AtomicInteger();
        Authenticator.setDefault(new Authenticator() {
            @Override
            protected PasswordAuthentication getPasswordAuthentication() {
                asked.incrementAndGet();
                return new PasswordAuthentication("somebody", "secret".toCharArray());
            }
        });
        try {
            refusedOnce(401, "WWW-Authenticate: " + challenge + "\r\n");
            refusedOnce(407, "Proxy-Authenticate: " + challenge + "\r\n");
        } finally {
            Authenticator.setDefault(null);
        }
        assertThat(asked).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 413, 421, 429, 500, 503})
    void noServerSaysWhenToTryAgain(int status) {
        refusedOnce(status, "Retry-After: 0\r\n");
    }

    @ParameterizedTest
    @EnumSource(Caller.class)
    void noCookieIsKept(Caller caller) throws Throwable {
        CookieHandler before = CookieHandler.getDefault();
        CookieHandler.setDefault(new CookieManager());
        try (RawServer server = RawServer.answering(
                        200,
                        "Set-Cookie: a=b; Path=/\r\nSet-Cookie2: c=d\r\nClear-Site-Data: \"*\"\r\n",
                        EveryKind.ANSWER);
                ServiceClient client = open(server)) {
            caller.call(client, EveryKind.ACTION, Fixtures.REQUEST, RequestOptions.none());
            caller.call(client, EveryKind.ACTION, Fixtures.REQUEST, RequestOptions.none());

            assertThat(server.requests()).hasSize(2);
            assertThat(server.requests())
                    .noneMatch(
                            request -> request.head().toLowerCase(Locale.ROOT).contains("cookie"));
        } finally {
            CookieHandler.setDefault(before);
        }
    }

    @Test
    void whatIsOnThisMachineIsCalledWithoutAProxy() throws Throwable {
        AtomicInteger asked = new AtomicInteger();
        ProxySelector before = ProxySelector.getDefault();
        try (RawServer proxy = RawServer.answering(200, "", EveryKind.ANSWER);
                RawServer server = RawServer.answering(200, "", EveryKind.ANSWER)) {
            ProxySelector.setDefault(new ProxySelector() {
                @Override
                public List<Proxy> select(URI uri) {
                    asked.incrementAndGet();
                    return List.of(new Proxy(Proxy.Type.HTTP, proxy.address()));
                }

                @Override
                public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
            });
            try (ServiceClient client = open(server)) {
                for (Caller caller : Caller.values()) {
                    caller.call(client, EveryKind.ACTION, Fixtures.REQUEST, RequestOptions.none());
                }
            }
            assertThat(server.requests()).hasSize(Caller.values().length);
            assertThat(proxy.connections()).isZero();
            assertThat(asked).hasValue(0);
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    /** By each way to call, one request arrives, and that is all. */
    private static void refusedOnce(int status, String headers) {
        try (RawServer server = RawServer.answering(status, headers, EveryKind.ANSWER);
                ServiceClient client = open(server)) {
            int calls = 0;
            for (Caller caller : Caller.values()) {
                Throwable thrown = catchThrowable(
                        () -> caller.call(client, EveryKind.ACTION, Fixtures.REQUEST, RequestOptions.none()));

                assertThat(thrown).isInstanceOfSatisfying(OutcomeUnknownException.class, failure -> {
                    assertThat(failure.outcome()).isEqualTo(Outcome.UNKNOWN);
                    assertThat(failure.attempts()).isEqualTo(1);
                });
                calls++;
                assertThat(server.requests()).hasSize(calls);
                assertThat(server.connections()).isEqualTo(calls);
            }
        }
    }

    private static ServiceClient open(RawServer server) {
        return Clients.open(
                Fixtures.SERVICE,
                Fixtures.config(c -> c.endpoint(server.endpoint().url())));
    }
}
