package dev.tc3.client.hostile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import okhttp3.tls.HandshakeCertificates;
import okhttp3.tls.HeldCertificate;

/** A server by https on loopback, which counts the bytes of requests that come through, and answers the first. */
final class TlsServer implements AutoCloseable {

    private static final byte[] LOOPBACK = {127, 0, 0, 1};

    private final ServerSocket listener;
    private final AtomicInteger requestBytes = new AtomicInteger();

    TlsServer(HeldCertificate certificate, HeldCertificate... issuers) throws IOException {
        listener = new HandshakeCertificates.Builder()
                .heldCertificate(
                        certificate,
                        Arrays.stream(issuers).map(HeldCertificate::certificate).toArray(X509Certificate[]::new))
                .build()
                .sslContext()
                .getServerSocketFactory()
                .createServerSocket(0, 50, InetAddress.getByAddress(LOOPBACK));
        Thread thread = new Thread(this::serve, "tls-server");
        thread.setDaemon(true);
        thread.start();
    }

    String url() {
        return "https://localhost:" + listener.getLocalPort();
    }

    int requestBytes() {
        return requestBytes.get();
    }

    private void serve() {
        while (!listener.isClosed()) {
            try (Socket socket = listener.accept()) {
                requestBytes.addAndGet(Math.max(0, socket.getInputStream().read(new byte[64 * 1024])));
                socket.getOutputStream()
                        .write(("HTTP/1.1 200 OK\r\nContent-Length: " + EveryKind.ANSWER.length() + "\r\n\r\n"
                                        + EveryKind.ANSWER)
                                .getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                // A handshake failed, which is what most tests are about, or the test is over.
            }
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
