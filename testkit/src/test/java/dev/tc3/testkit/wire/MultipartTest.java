package dev.tc3.testkit.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.tc3.testkit.wire.Arguments.Part;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bodies in parts that are wrong, by mistake or on purpose. */
class MultipartTest {

    private static final String TYPE = "multipart/form-data; boundary=b";
    private static final String HEAD = "--b\r\nContent-Disposition: form-data; name=\"A\"\r\n\r\n";

    @Test
    void aRightBodyIsRead() throws Exception {
        Map<String, Arguments.Place> parts = read(HEAD + "x\r\n--b--\r\n");

        assertThat(parts).containsOnlyKeys("A");
        assertThat(((Part) parts.get("A")).content()).isEqualTo(new byte[] {'x'});
    }

    @Test
    void theLastLineEndMayBeMissing() throws Exception {
        assertThat(read(HEAD + "x\r\n--b--")).containsOnlyKeys("A");
    }

    @Test
    void whatOnlyLooksLikeABoundaryIsContent() throws Exception {
        String content = "\r\n--\r\n--a\r\n-b--b--\n--b--";

        Part part = (Part) read(HEAD + content + "\r\n--b--\r\n").get("A");
        assertThat(new String(part.content(), StandardCharsets.ISO_8859_1)).isEqualTo(content);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "x                                                                        | begin",
                "~--b                                                                     | begin",
                "--b                                                                      | new line",
                "--bb~~                                                                   | new line",
                "--b~Content-Disposition: form-data; name=\"A\"~~x                        | ends before",
                "--b~Content-Disposition: form-data; name=\"A\"~~x~--c--                  | ends before",
                "--b~Content-Disposition: form-data; name=\"A\"~~x~--b--~trailer          | goes on",
                "--b~Content-Disposition: form-data; name=\"A\"~~x~--b--~--b              | goes on",
                "--b~Content-Disposition: form-data; name=\"A\"                           | no end",
                "--b~~x~--b--                                                             | does not say",
                "--b~Content-Disposition: form-data~~x~--b--                              | does not say",
                "--b~Content-Disposition: form-data; name=\"\"~~x~--b--                   | does not say",
                "--b~Content-Disposition: attachment; name=\"A\"~~x~--b--                 | does not say",
                "--b~Nonsense~~x~--b--                                                    | colon",
                "--b~A: 1~a: 2~~x~--b--                                                   | twice",
                "--b~Content-Disposition: form-data; name=\"A\"~Content-Type: application/json~~{~--b--    | not JSON",
                "--b~Content-Disposition: form-data; name=\"A\"~Content-Type: application/json~~null~--b-- | null",
            })
    void aBodyThatIsWrongIsRefused(String body, String reason) {
        assertThatThrownBy(() -> read(body.replace("~", "\r\n")))
                .isInstanceOf(MalformedCallException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void aNameIsGivenOnce() {
        assertThatThrownBy(() -> read(HEAD + "x\r\n" + HEAD + "y\r\n--b--\r\n")).hasMessageContaining("more than once");
    }

    @Test
    void headsAndPartsAreBounded() {
        assertThatThrownBy(() -> read("--b\r\nX: " + "x".repeat(9_000) + "\r\n\r\nx\r\n--b--"))
                .hasMessageContaining("8192");
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= 10_000; i++) {
            many.append(HEAD.replace("\"A\"", "\"A." + i + '"')).append("x\r\n");
        }
        assertThatThrownBy(() -> read(many + "--b--\r\n")).hasMessageContaining("10000 parts");
    }

    @Test
    @Timeout(value = 30, unit = TimeUnit.SECONDS)
    void aBodyFullOfNearlyBoundariesTakesNoLonger() {
        String boundary = "b".repeat(70);
        String almost = "\r\n--" + "b".repeat(69);
        String body = HEAD.replace("--b", "--" + boundary) + almost.repeat(10 * 1024 * 1024 / almost.length());

        assertThatThrownBy(() -> Multipart.read(
                        "multipart/form-data; boundary=" + boundary, body.getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(MalformedCallException.class);
    }

    @Test
    void whateverComesIsReadOrRefused() {
        List<String> pieces = List.of(
                "--b",
                "--",
                "\r\n",
                "\r",
                "\n",
                "Content-Disposition: form-data; name=\"A\"",
                "Content-Type: application/json",
                "; filename=\"x\"",
                "\"",
                ":",
                "{\"A\":[null]}",
                "[[[[",
                "\u0000",
                "\u00ff",
                "x");
        long seed = Long.getLong("seed", new Random().nextLong());
        Random random = new Random(seed);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder body = new StringBuilder(random.nextInt(3) == 0 ? "" : HEAD);
            for (int i = random.nextInt(25); i > 0; i--) {
                body.append(pieces.get(random.nextInt(pieces.size())));
            }
            Throwable thrown = catchThrowable(() -> read(body.toString()));
            assertThat(thrown == null || thrown instanceof MalformedCallException)
                    .as("round %d with -Dseed=%d: %s", round, seed, thrown)
                    .isTrue();
        }
    }

    private static Map<String, Arguments.Place> read(String body) throws MalformedCallException {
        return Multipart.read(TYPE, body.getBytes(StandardCharsets.ISO_8859_1));
    }
}
