package dev.tc3.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EndpointTest {

    @ParameterizedTest
    @CsvSource({
        "https://gateway.example.com, https://gateway.example.com",
        "https://gateway.example.com/, https://gateway.example.com",
        "HTTPS://Gateway.Example.COM:443, https://gateway.example.com",
        "https://gateway.example.com:8443, https://gateway.example.com:8443",
        "https://10.1.2.3, https://10.1.2.3",
        "http://localhost:8080, http://localhost:8080",
        "http://127.0.0.1:80, http://127.0.0.1",
        "http://[::1]:9000, http://[::1]:9000",
    })
    void endpointsAreTaken(String url, String expected) {
        assertThat(Endpoint.parse(url).url()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "gateway.example.com",
                "https://",
                "https:///x",
                "ftp://gateway.example.com",
                "https://gateway.example.com/path",
                "https://gateway.example.com?a=b",
                "https://gateway.example.com#x",
                "https://user:hush@gateway.example.com",
                "https://gateway.example.com:hush",
                "https://gate way",
                "https://gateway.example.com:123456",
                "https://gateway.example.com:65536",
                "https://gateway.example.com:0",
                "https://-x.example.com",
                "https://x..example.com",
                "https://gateway.example.com\r\nX: y",
                "https://ex\u00e4mple.com",
                "https://a_b.example.com"
            })
    void whatIsNoEndpointIsRefused(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Endpoint.parse(url))
                .withMessageNotContaining("hush");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://gateway.example.com",
                "http://127.0.0.1.example.com",
                "http://localhost.example.com",
                "http://10.0.0.1",
                "http://0.0.0.0",
                "http://128.0.0.1",
                "http://127.0.0.256"
            })
    void plainHttpIsForLoopbackOnly(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Endpoint.parse(url))
                .withMessageContaining("loopback");
    }

    @Test
    void aHostNameHasAtMost253Characters() {
        String longest = "a".repeat(63) + "." + "b".repeat(63) + "." + "c".repeat(63) + "." + "d".repeat(61);

        assertThat(new Endpoint("https", longest).authority()).hasSize(253);
        assertThatIllegalArgumentException().isThrownBy(() -> new Endpoint("https", longest + "e"));
    }

    @Test
    void aNumberThatIsTooLongIsRefusedWithoutBeingRepeated() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Endpoint.parse("https://[::2130706433127.0.0.1]"))
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .withMessageContaining("not an endpoint")
                .withMessageNotContaining("2130706433127");
    }
}
