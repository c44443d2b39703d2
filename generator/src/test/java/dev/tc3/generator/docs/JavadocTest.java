package dev.tc3.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.ClassName;
import dev.tc3.generator.names.Identifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JavadocTest {

    @Test
    void plainTextStaysAsItIs() {
        assertThat(quoted("The size in GiB; at most 500 (\"about\"). 磁盘大小。"))
                .isEqualTo("The size in GiB; at most 500 (\"about\"). 磁盘大小。\n");
    }

    @Test
    void whateverMeansSomethingInACommentIsEncoded() {
        assertThat(quoted("*/ \\u002a @see {@link X} <b> &amp; $T"))
                .isEqualTo("&#42;&#47; &#92;u002a &#64;see &#123;&#64;link X&#125; &#60;b&#62; &#38; $T\n");
    }

    @Test
    void charactersThatHideOrReorderAreEncoded() {
        assertThat(quoted("a\u200bb\u202ec\ufeffd")).isEqualTo("a&#8203;b&#8238;c&#65279;d\n");
    }

    @Test
    void charactersWithoutAFormInHtmlAreReplaced() {
        assertThat(quoted("a\u0000b\u001bc\u007fd\u009fe\ud800f\udc00"))
                .isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe\uFFFDf\uFFFD\n");
        assertThat(quoted("\ud83d\ude00")).isEqualTo("\ud83d\ude00\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\rb", "a\r\nb", "a\u0085b", "a\u2028b", "a\u2029b", "a \n\t b"})
    void everyLineEndStartsALine(String text) {
        assertThat(quoted("Sum.\n" + text)).isEqualTo("Sum.\n\n<p>a<br>\nb\n");
    }

    @Test
    void anEmptyLineStartsAParagraph() {
        assertThat(quoted("\n\na\n \n\r\n\nb\n\n")).isEqualTo("a\n\n<p>b\n");
    }

    @Test
    void longTextIsWrappedAtSpaces() {
        assertThat(quoted("word ".repeat(100)).lines()).hasSizeGreaterThan(4).allMatch(line -> line.length() <= 100);
        assertThat(quoted("w".repeat(300))).isEqualTo("w".repeat(300) + "\n");
    }

    @Test
    void theFirstSentenceOrLineIsTheSummary() {
        assertThat(quoted("One. Two.")).isEqualTo("One. Two.\n");
        assertThat(quoted("One\ntwo\nthree")).isEqualTo("One\n\n<p>two<br>\nthree\n");
        assertThat(quoted("磁盘大小。单位：GiB。")).isEqualTo("磁盘大小。\n\n<p>单位：GiB。\n");
        assertThat(quoted("磁盘大小。")).isEqualTo("磁盘大小。\n");
        assertThat(quoted("**磁盘**大小。  <b>单位</b>")).isEqualTo("<b>磁盘</b>大小。\n\n<p><b>单位</b>\n");
    }

    @Test
    void whatSumsNothingUpComesBehindTheGeneratorsWords() {
        assertThat(quoted("- a\n- b")).isEqualTo("Nothing known.\n\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
    }

    @Test
    void blankTextGivesWayToTheGeneratorsWords() {
        assertThat(quoted(" \n\t ")).isEqualTo("Nothing known.\n");
        assertThat(quoted("<p><br></p><!-- a --><ul></ul>&nbsp;")).isEqualTo("Nothing known.\n");
    }

    @Test
    void tagsComeInTheirUsualOrder() {
        String doc = Javadoc.saying("Does it.")
                .deprecated("Do not.")
                .throwing(ClassName.get(IllegalStateException.class), "at times")
                .returns("it")
                .param(new Identifier("a"), "one")
                .build()
                .toString();

        assertThat(doc.lines())
                .containsExactly(
                        "Does it.",
                        "",
                        "@param a one",
                        "@return it",
                        "@throws java.lang.IllegalStateException at times",
                        "@deprecated Do not.");
    }

    @Test
    void codeIsOnOneLineAndEncodedWhereItMustBe() {
        assertThat(Javadoc.code("LoginSettings.Password")).hasToString("{@code LoginSettings.Password}");
        assertThat(Javadoc.code("a}\n*/")).hasToString("<code>a&#125; &#42;&#47;</code>");
    }

    private static String quoted(String text) {
        return Javadoc.quoting(text, "Nothing known.").build().toString();
    }
}
