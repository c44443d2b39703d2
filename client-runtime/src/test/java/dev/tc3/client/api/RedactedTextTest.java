package dev.tc3.client.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RedactedTextTest {

    @Test
    void theTypeAndItsParametersAreShown() {
        ParamSource login = writer -> {
            writer.sensitive().string("Password", "hush");
            writer.strings("KeyIds", List.of("a", "b"));
        };
        ParamSource request = writer -> {
            writer.string("Id", "i-1");
            writer.int64("Size", -5L);
            writer.uint64("Big", -1L);
            writer.float64("Ratio", 0.5);
            writer.bool("Dry", true);
            writer.struct("Login", login);
            writer.structs("More", List.of(login));
            writer.int64s("Sizes", List.of(1L, 2L));
            writer.uint64s("Bigs", List.of(-1L));
            writer.float64s("Ratios", List.of(1.5));
            writer.bools("Flags", List.of(false));
        };

        assertThat(RedactedText.of("LoginRequest", request))
                .isEqualTo("LoginRequest{Id=i-1, Size=-5, Big=18446744073709551615, Ratio=0.5, Dry=true,"
                        + " Login={Password=***, KeyIds=[a, b]}, More=[{Password=***, KeyIds=[a, b]}], Sizes=[1, 2],"
                        + " Bigs=[18446744073709551615], Ratios=[1.5], Flags=[false]}");
    }

    @Test
    void whatIsNotSetIsLeftOut() {
        ParamSource request = writer -> {
            writer.string("A", null);
            writer.sensitive().string("B", null);
            writer.struct("C", null);
            writer.strings("D", null);
            writer.struct("E", empty -> {});
            writer.strings("F", List.of());
        };

        assertThat(RedactedText.of("T", request)).isEqualTo("T{E={}, F=[]}");
    }

    @Test
    void secretsOfEveryTypeAreMasked() {
        ParamSource request = writer -> {
            writer.sensitive().struct("Struct", inner -> inner.string("Text", "hush"));
            writer.sensitive().strings("List", List.of("hush"));
            writer.sensitive().int64("Pin", 8642L);
            writer.string("Plain", "shown");
        };

        assertThat(RedactedText.of("T", request)).isEqualTo("T{Struct=***, List=***, Pin=***, Plain=shown}");
    }

    @Test
    void aValueCannotForgeALogLine() {
        String forged = "x\r\n2026-01-01 ERROR\t\u001b[31m\u202e\u2028\ud800\\";

        assertThat(RedactedText.of("T", writer -> writer.string("A", forged)))
                .isEqualTo("T{A=x\\r\\n2026-01-01 ERROR\\t\\u001b[31m\\u202e\\u2028\\ud800\\\\}");
    }

    @Test
    void longTextIsCutBetweenCharacters() {
        assertThat(RedactedText.of("T", writer -> writer.string("A", "\ud83d\ude00".repeat(1000))))
                .isEqualTo("T{A=" + "\ud83d\ude00".repeat(200) + "…}");
    }

    @Test
    void longListsAreCut() {
        List<Long> many = IntStream.range(0, 1000).mapToObj(Long::valueOf).toList();

        assertThat(RedactedText.of("T", writer -> writer.int64s("A", many)))
                .startsWith("T{A=[0, 1, ")
                .endsWith("18, 19, …]}");
    }

    @Test
    void theWholeIsBoundedHoweverManyStructuresThereAre() {
        ParamSource wide = writer -> writer.strings("S", Collections.nCopies(20, "y".repeat(200)));
        for (int i = 0; i < 30; i++) {
            ParamSource inner = wide;
            wide = writer -> writer.structs("L", Collections.nCopies(20, inner));
        }

        assertThat(RedactedText.of("T", wide)).contains("…").hasSizeLessThan(12_000);
    }

    @Test
    void aNullInAListIsShownForWhatItIs() {
        assertThat(RedactedText.of("T", writer -> writer.strings("A", Arrays.asList("x", null))))
                .isEqualTo("T{A=[x, null]}");
    }
}
