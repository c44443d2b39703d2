package dev.tc3.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.HttpMethod;
import dev.tc3.client.SignatureMethod;
import dev.tc3.client.auth.V1Signer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a call's host says. Clients in Python that are given a URL to call send all of it, and sign it too. */
class HostHeaderTest {

    private static final ManualClock CLOCK = ManualClock.at(Instant.parse("2026-03-01T12:00:00Z"));

    @RegisterExtension
    static final FakeTencentCloudExtension TENCENT = FakeTencentCloudExtension.with(builder ->
            builder.spec(TestSpecs.garden()).spec(TestSpecs.kitchen()).clock(CLOCK));

    private final FakeTencentCloud fake = TENCENT.fake();

    @Test
    void aHostMayBeAWholeUrl() throws Exception {
        assertThat(post(fake.endpoint(), "2020-02-20")).contains("\"Response\"").doesNotContain("\"Error\"");
        assertThat(fake.lastRequest().isSignatureRight()).isTrue();
        assertThat(fake.lastRequest().header("Host")).isEqualTo(fake.endpoint());
    }

    @Test
    void itsFirstLabelIsTheProduct() throws Exception {
        assertThat(post("http://kitchen.tencentcloudapi.com", "2021-12-31")).doesNotContain("\"Error\"");
        assertThat(post("http://kitchen.tencentcloudapi.com", "2020-02-20")).contains("NoSuchVersion");
        assertThat(post("kitchen.ap-shanghai-fsi.tencentcloudapi.com", "2020-02-20"))
                .contains("NoSuchVersion");
    }

    private String post(String host, String version) throws IOException {
        Map<String, String> parameters = new TreeMap<>(Map.of(
                "Action", "DescribeGardens",
                "Version", version,
                "Region", "ap-singapore",
                "Timestamp", Long.toString(CLOCK.instant().getEpochSecond()),
                "Nonce", "1",
                "SecretId", fake.credentials().secretId(),
                "SignatureMethod", "HmacSHA256"));
        parameters.put(
                "Signature",
                V1Signer.signature(
                        SignatureMethod.HMAC_SHA256,
                        HttpMethod.POST,
                        host,
                        parameters,
                        fake.credentials().secretKey()));
        String body = parameters.entrySet().stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        String request = "POST / HTTP/1.1\r\nHost: " + host
                + "\r\nContent-Type: application/x-www-form-urlencoded\r\nConnection: close\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), URI.create(fake.endpoint()).getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
