package dev.tc3.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tc3.generator.Javac;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StringLiteralTest {

    @Test
    void whatAReaderWouldSeeIsWrittenAsItIs() {
        assertThat(StringLiteral.of("It's 60 GiB, 磁盘 \ud83d\ude00 $S $T"))
                .hasToString("\"It's 60 GiB, 磁盘 \ud83d\ude00 $S $T\"");
    }

    @Test
    void whatWouldEndOrChangeTheLiteralIsEscaped() {
        assertThat(StringLiteral.of("\" \\ \n \r \t")).hasToString("\"\\\" \\\\ \\n \\r \\t\"");
        assertThat(StringLiteral.of("\\u0022")).hasToString("\"\\\\u0022\"");
        assertThat(StringLiteral.of("\u2028\u2029\u0000\u200b\u0085"))
                .hasToString("\"\\u2028\\u2029\\u0000\\u200b\\u0085\"");
        assertThat(StringLiteral.of("\udb40\udc41")).hasToString("\"\\udb40\\udc41\"");
    }

    @Test
    void aLoneSurrogateIsNoText() {
        assertThat(StringLiteral.of("a\ud800" + "\\u0041\udc00")).hasToString("\"a\uFFFD\\\\u0041\uFFFD\"");
    }

    @Test
    void longTextCanBeSpreadOverLines() {
        assertThat(StringLiteral.wrapped("short").toString()).isEqualTo("\"short\"");
        assertThat(StringLiteral.wrapped("x".repeat(500)).toString()).isEqualTo("\"" + "x".repeat(500) + "\"");
        assertThat(StringLiteral.wrapped("word ".repeat(50)).toString().lines())
                .hasSize(3)
                .allMatch(line -> line.endsWith("word \""));
    }

    @Test
    void theLimitIsThatOfTheCompiler() {
        assertThat(StringLiteral.fits("x".repeat(65_534))).isTrue();
        assertThat(complaints("x".repeat(65_534))).isEmpty();
        assertThat(StringLiteral.fits("x".repeat(65_535))).isFalse();
        assertThat(complaints("x".repeat(65_535))).hasSize(1);
    }

    @Test
    void textThatNoConstantCanHoldIsRefused() {
        assertThat(StringLiteral.fits("字".repeat(21_844))).isTrue();
        assertThat(StringLiteral.fits("字".repeat(21_845))).isFalse();
        assertThatThrownBy(() -> StringLiteral.of("x".repeat(65_535))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> StringLiteral.wrapped("x ".repeat(40_000)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> complaints(String text) {
        String source =
                "package p;\n/** Holds it. */\nfinal class Holder {\n/** The text. */\nstatic final String TEXT = \""
                        + text + "\";\n/** Makes none. */\nprivate Holder() {}\n}\n";
        return Javac.complaints(Map.of("p/Holder.java", source));
    }
}
