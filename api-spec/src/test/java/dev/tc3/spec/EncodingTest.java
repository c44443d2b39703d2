package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents are UTF-8. Others are recognised, and a stray byte is found. */
class EncodingTest {

    private static final String SAVE = "save the document as UTF-8";

    @ParameterizedTest
    @CsvSource({
        "UTF-16BE, UTF-16 (big-endian)",
        "UTF-16LE, UTF-16 (little-endian)",
        "UTF-32BE, UTF-32 (big-endian)",
        "UTF-32LE, UTF-32 (little-endian)"
    })
    void anotherEncodingIsNamedWithAndWithoutItsMark(Charset charset, String name) {
        SpecProblem expected =
                new SpecProblem("shop.json", 1, 1, "", "the document is encoded as " + name + ", not as UTF-8", SAVE);

        assertThat(Shop.problems(Shop.document().getBytes(charset))).containsExactly(expected);
        assertThat(Shop.problems(("\ufeff" + Shop.document()).getBytes(charset)))
                .containsExactly(expected);
    }

    @Test
    void theFirstByteThatIsNotUtf8IsFound() {
        byte[] latin1 = Shop.with("an item.", "café.").getBytes(StandardCharsets.ISO_8859_1);
        int offset = new String(latin1, StandardCharsets.ISO_8859_1).indexOf('é');

        assertThat(Shop.problems(latin1))
                .containsExactly(new SpecProblem(
                        "shop.json", 7, 27, "", "byte 0xE9 at offset " + offset + " is not UTF-8", SAVE));
    }

    @Test
    void columnsCountUtf16Units() {
        String document = Shop.with("\"summary\": \"Buys an item.\",", "\"summary\": \"😀é\", \"x\": 1,");

        assertThat(Shop.problems(document))
                .singleElement()
                .satisfies(problem ->
                        assertThat(List.of(problem.line(), problem.column())).isEqualTo(List.of(7, 25)));
    }

    @Test
    void aCutCharacterAtTheEndIsFound() {
        byte[] whole = "{ \"é".getBytes(StandardCharsets.UTF_8);

        assertThat(Shop.problems(Arrays.copyOf(whole, whole.length - 1)))
                .containsExactly(new SpecProblem("shop.json", 1, 4, "", "byte 0xC3 at offset 3 is not UTF-8", SAVE));
    }

    @Test
    void theMarkThatSomeEditorsWriteIsPassedOver() throws SpecException {
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes(new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
        marked.writeBytes(Shop.document().getBytes(StandardCharsets.UTF_8));

        assertThat(Shop.read(marked.toByteArray())).isEqualTo(Shop.read(Shop.document()));
    }

    @Test
    void allLineEndsCountAsOne() {
        assertThat(Shop.problems("{\r\n\r\"a\":\n?}"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.line()).isEqualTo(4));
    }

    @Test
    void aDocumentThatIsTooLargeIsNotReadToItsEnd() {
        byte[] large = new byte[(32 << 20) + 1];
        Arrays.fill(large, (byte) ' ');

        assertThat(Shop.problems(large))
                .containsExactly(new SpecProblem(
                        "shop.json",
                        1,
                        1,
                        "",
                        "the document is larger than 32 MiB",
                        "check that it is a spec; a spec of hundreds of actions has a few MiB"));
    }
}
