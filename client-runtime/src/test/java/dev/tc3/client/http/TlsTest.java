package dev.tc3.client.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tc3.client.Endpoint;
import dev.tc3.client.HttpMethod;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import mockwebserver3.MockResponse;
import mockwebserver3.MockWebServer;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
final class TlsTest {

    @Test
    void aServerThatNobodyVouchesForGetsNoRequest() throws Exception {
        HeldCertificate selfSigned = selfSigned();
        HandshakeCertificates certificates =
                new HandshakeCertificates.Builder().heldCertificate(selfSigned).build();
        try (MockWebServer server = new MockWebServer();
                HttpTransport transport = new OkHttpTransport(Duration.ofSeconds(5), 4096)) {
            server.useHttps(certificates.sslSocketFactory());
            server.enqueue(new MockResponse.Builder().build());
            server.start();
            HttpRequest request = new HttpRequest(
                    HttpMethod.POST,
                    new Endpoint("https", "localhost:" + server.getPort()),
                    "",
                    Map.of(),
                    new byte[0],
                    ConnectionUse.ALONE,
                    Duration.ofSeconds(30),
                    () -> {});

            Throwable thrown =
                    catchThrowable(() -> transport.send(request).answer().get());

            assertThat(thrown).isInstanceOf(ExecutionException.class);
            assertThat(thrown.getCause()).isInstanceOfSatisfying(TransportException.class, failure -> {
                assertThat(failure.maybeSent()).isFalse();
                assertThat(failure.reason())
                        .isEqualTo("no secure connection to localhost:" + server.getPort() + " came about");
                assertThat(failure).hasStackTraceContaining("PKIX path building failed");
            });
            assertThat(server.getRequestCount()).isZero();
        }
    }

    /** The library that makes certificates writes their dates in the digits of the default locale. */
    private static HeldCertificate selfSigned() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.ROOT);
        try {
            return new HeldCertificate.Builder()
                    .commonName("localhost")
                    .addSubjectAlternativeName("localhost")
                    .build();
        } finally {
            Locale.setDefault(before);
        }
    }
}
