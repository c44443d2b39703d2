package dev.tc3.client.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tc3.client.NotSentException;
import dev.tc3.client.Outcome;
import dev.tc3.client.RequestOptions;
import dev.tc3.client.Retries;
import dev.tc3.client.api.Clients;
import dev.tc3.client.api.ServiceClient;
import dev.tc3.client.testing.Fixtures;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import okhttp3.tls.HeldCertificate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A JVM that trusts one authority, by its own settings, and servers of which only one deserves it. */
@Timeout(60)
final class TlsRefusalsTest {

    private static final String STORE = "javax.net.ssl.trustStore";
    private static final String STORE_TYPE = "javax.net.ssl.trustStoreType";
    private static final long DAY = TimeUnit.DAYS.toMillis(1);

    private static final Locale LOCALE = Locale.getDefault();

    @TempDir
    private static Path folder;

    private static HeldCertificate authority;

    @BeforeAll
    static void trustOneAuthority() throws Exception {
        // The library that makes certificates writes their dates in the digits of the default locale.
        Locale.setDefault(Locale.ROOT);
        authority = new HeldCertificate.Builder().certificateAuthority(0).build();
        KeyStore trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry("authority", authority.certificate());
        Path file = folder.resolve("trusted.p12");
        try (OutputStream out = Files.newOutputStream(file)) {
            trusted.store(out, "changeit".toCharArray());
        }
        System.setProperty(STORE, file.toString());
        System.setProperty(STORE_TYPE, "PKCS12");
        System.setProperty(STORE + "Password", "changeit");
    }

    @AfterAll
    static void trustAsBefore() {
        System.clearProperty(STORE);
        System.clearProperty(STORE_TYPE);
        System.clearProperty(STORE + "Password");
        Locale.setDefault(LOCALE);
    }

    @Test
    void whomTheJvmTrustsIsCalled() throws Throwable {
        try (TlsServer server = new TlsServer(localhost().signedBy(authority).build());
                ServiceClient client = open(server.url())) {
            client.call(EveryKind.ACTION, Fixtures.REQUEST, RequestOptions.none());

            assertThat(server.requestBytes()).isPositive();
        }
    }

    @Test
    void anotherHostsCertificateIsRefused() throws Exception {
        refused(new HeldCertificate.Builder()
                .addSubjectAlternativeName("other.example")
                .signedBy(authority)
                .build());
    }

    @Test
    void aNameThatOnlyTheSubjectHasIsRefused() throws Exception {
        refused(new HeldCertificate.Builder()
                .commonName("localhost")
                .signedBy(authority)
                .build());
    }

    @Test
    void aSelfSignedCertificateIsRefused() throws Exception {
        refused(localhost().build());
    }

    @Test
    void anExpiredCertificateIsRefused() throws Exception {
        long now = System.currentTimeMillis();
        refused(localhost()
                .signedBy(authority)
                .validityInterval(now - 2 * DAY, now - DAY)
                .build());
    }

    @Test
    void aCertificateThatIsNotValidYetIsRefused() throws Exception {
        long now = System.currentTimeMillis();
        refused(localhost()
                .signedBy(authority)
                .validityInterval(now + DAY, now + 2 * DAY)
                .build());
    }

    @Test
    void anUnknownAuthorityIsRefused() throws Exception {
        HeldCertificate other =
                new HeldCertificate.Builder().certificateAuthority(0).build();
        refused(localhost().signedBy(other).build(), other);
    }

    @Test
    void oldVersionsOfTlsAreRefused() {
        for (int minor : new int[] {0, 1, 2}) {
            byte[] hello = new byte[5 + 42];
            // A record with a server's hello: its version, random bytes, no session, a cipher suite, no compression.
            byte[] start = {22, 3, (byte) minor, 0, 42, 2, 0, 0, 38, 3, (byte) minor};
            System.arraycopy(start, 0, hello, 0, start.length);
            hello[44] = (byte) 0xc0;
            hello[45] = 0x14;
            refusedAfter(hello);
        }
    }

    @Test
    void aHandshakeThatBreaksOffIsRefused() {
        refusedAfter(new byte[0]);
        refusedAfter(Arrays.copyOf(new byte[] {22, 3, 3, 0, 42, 2, 0}, 7));
    }

    @Test
    void aServerWithoutTlsIsRefused() {
        refusedAfter("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private static HeldCertificate.Builder localhost() {
        return new HeldCertificate.Builder().addSubjectAlternativeName("localhost");
    }

    private static void refused(HeldCertificate certificate, HeldCertificate... issuers) throws Exception {
        try (TlsServer server = new TlsServer(certificate, issuers)) {
            refused(server.url());

            assertThat(server.requestBytes()).isZero();
        }
    }

    /** A server that waits for the handshake to begin, says some bytes and ends the connection. */
    private static void refusedAfter(byte[] bytes) {
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}))) {
            Thread thread = new Thread(() -> sayAndEnd(listener, bytes), "no-tls-server");
            thread.setDaemon(true);
            thread.start();

            refused("https://127.0.0.1:" + listener.getLocalPort());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sayAndEnd(ServerSocket listener, byte[] bytes) {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                socket.getInputStream().read(new byte[64 * 1024]);
                socket.getOutputStream().write(bytes);
            } catch (IOException e) {
                // The client ended it first, or the test is over.
            }
        }
    }

    private static void refused(String url) {
        for (Caller caller : Caller.values()) {
            try (ServiceClient client = open(url)) {
                Throwable thrown = catchThrowable(
                        () -> caller.call(client, EveryKind.ACTION, Fixtures.REQUEST, RequestOptions.none()));

                assertThat(thrown)
                        .isInstanceOfSatisfying(
                                NotSentException.class,
                                failure -> assertThat(failure.outcome()).isEqualTo(Outcome.NOT_EXECUTED));
                assertThat(thrown).hasMessageContaining("no secure connection to ");
            }
        }
    }

    private static ServiceClient open(String url) {
        return Clients.open(
                Fixtures.SERVICE,
                Fixtures.config(c -> c.endpoint(url).retries(Retries.none()).callTimeout(Duration.ofSeconds(2))));
    }
}
