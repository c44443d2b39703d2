package dev.tc3.client.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class PercentEncoderTest {

    @Test
    void unreservedCharactersStandForThemselves() {
        String unreserved = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~";

        assertThat(PercentEncoder.encode(unreserved)).isEqualTo(unreserved);
    }

    @Test
    void everyOtherAsciiCharacterIsEncoded() {
        assertThat(PercentEncoder.encode(" !\"#$%&'()*+,/:;<=>?@[\\]^`{|}"))
                .isEqualTo("%20%21%22%23%24%25%26%27%28%29%2A%2B%2C%2F%3A%3B%3C%3D%3E%3F%40%5B%5C%5D%5E%60%7B%7C%7D");
        assertThat(PercentEncoder.encode("\0\n\r\t\u007f")).isEqualTo("%00%0A%0D%09%7F");
    }

    @Test
    void otherCharactersAreEncodedByTheirBytes() {
        assertThat(PercentEncoder.encode("ü未\ud83d\ude00")).isEqualTo("%C3%BC%E6%9C%AA%F0%9F%98%80");
    }

    @Test
    void halfASurrogatePairIsRefusedAndNotShown() {
        for (String text : new String[] {"hush\ud800", "\udc00hush", "hush\ud800\ud800\udc00", "\ud83dhush\ude00"}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> PercentEncoder.encode(text))
                    .withMessageNotContaining("hush");
        }
    }

    @Test
    void everythingReadsBackEqual() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            String text = random.ints(20, 0, 0x11000)
                    .filter(c -> c > 0xffff || !Character.isSurrogate((char) c))
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(URLDecoder.decode(PercentEncoder.encode(text), StandardCharsets.UTF_8))
                    .as("seed %d", seed)
                    .isEqualTo(text);
        }
    }
}
