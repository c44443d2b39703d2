package dev.tc3.generator.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tc3.generator.Javac;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the HTML and the Markdown in docs of a spec. */
class MarkupTest {

    static Stream<Arguments> looks() {
        return Stream.of(
                arguments("a <b>c</b> d", "a <b>c</b> d"),
                arguments("a<strong> c </strong>d", "a <b>c</b> d"),
                arguments("a <B>c</b> d", "a <b>c</b> d"),
                arguments("a **c** d ***e***", "a <b>c</b> d <b>e</b>"),
                arguments("**注意：**请", "<b>注意：</b>请"),
                arguments("请看**EndPoint**字段", "请看<b>EndPoint</b>字段"),
                arguments("a <i>c</i> d <em>e</em>", "a <i>c</i> d <i>e</i>"),
                arguments("<b>a <i>c</b> d</i>", "<b>a</b> <b><i>c</i></b> <i>d</i>"),
                arguments("2<sup>10</sup> H<sub>2</sub>O", "2<sup>10</sup> H<sub>2</sub>O"),
                arguments("a `c` d `<b>`", "a {@code c} d <code>&#60;b&#62;</code>"),
                arguments("a <code>c d</code> e", "a {@code c d} e"),
                arguments("<font color=\"red\">a</font><span>b</span>", "ab"),
                arguments("[a](https://b.com/c?d=1&e=2)", "<a href=\"https://b.com/c?d=1&amp;e=2\">a</a>"),
                arguments(
                        "<a href='http://b.com/?d=1&amp;e=*' target=_blank>a</a>",
                        "<a href=\"http://b.com/?d=1&amp;e=%2A\">a</a>"),
                arguments("<https://b.com>", "<a href=\"https://b.com\">https:&#47;&#47;b.com</a>"),
                arguments(
                        "[a **b**](https://c.com)",
                        "<a href=\"https://c.com\">a</a> <a href=\"https://c.com\"><b>b</b></a>"),
                arguments("![a](https://b.com/c.png)", "<a href=\"https://b.com/c.png\">a</a>"),
                arguments("x <img src=\"https://b.com/c.png\">", "x"),
                arguments("x <img src=\"c.png\" alt='a &amp; b'/>", "x a &#38; b"),
                arguments(
                        "&lt;ul&gt; &quot;a&quot; &#64; &euro; &nothing;", "&#60;ul&#62; \"a\" &#64; € &#38;nothing;"),
                arguments("a <!-- b --> c", "a c"),
                arguments("a \\* \\_ \\[b\\]", "a &#42; _ [b]"));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void markupKeepsItsLook(String text, String expected) {
        assertThat(quoted(text)).isEqualTo(expected + "\n");
    }

    static Stream<Arguments> texts() {
        return Stream.of(
                arguments("the <InstanceId> of it", "the &#60;InstanceId&#62; of it"),
                arguments("a < b && c > d", "a &#60; b &#38;&#38; c &#62; d"),
                arguments("a <b and c> d", "a &#60;b and c&#62; d"),
                arguments("1<=a<=5", "1&#60;=a&#60;=5"),
                arguments("items.<i>.name", "items.&#60;i&#62;.name"),
                arguments("?code=<code>&x", "?code=&#60;code&#62;&#38;x"),
                arguments("a <script>b</script>", "a &#60;script&#62;b&#60;&#47;script&#62;"),
                arguments("a <!-- b", "a &#60;!-- b"),
                arguments("a <!--> b", "a &#60;!--&#62; b"),
                arguments("a <?b?> <!B> <![CDATA[c]]>", "a &#60;?b?&#62; &#60;!B&#62; &#60;![CDATA[c]]&#62;"),
                arguments("a <b@c.com> <x:y>", "a &#60;b&#64;c.com&#62; &#60;x:y&#62;"),
                arguments("5 *.a.com and b/* or c*", "5 &#42;.a.com and b&#47;&#42; or c&#42;"),
                arguments("3*4*5 a_b_c __d__", "3&#42;4&#42;5 a_b_c __d__"),
                arguments("2**3 and 4**5", "2&#42;&#42;3 and 4&#42;&#42;5"),
                arguments("1****4 in-**** **", "1&#42;&#42;&#42;&#42;4 in-&#42;&#42;&#42;&#42; &#42;&#42;"),
                arguments("/**/a/**", "&#47;&#42;&#42;&#47;a&#47;&#42;&#42;"),
                arguments(
                        "~!@#$%^&*()-+=_|{}[]:;'<>,.?`", "~!&#64;#$%^&#38;&#42;()-+=_|&#123;&#125;[]:;'&#60;&#62;,.?`"),
                arguments("~~a~~", "~~a~~"),
                arguments("C:\\x \\d+ \\. \\\\", "C:&#92;x &#92;d+ &#92;. &#92;&#92;"),
                arguments("fn[0](from zero)", "fn[0](from zero)"),
                arguments("[1,64](both)", "[1,64](both)"),
                arguments("[a]: b", "[a]: b"),
                arguments(">= 5", "&#62;= 5"),
                arguments("> 5", "&#62; 5"),
                arguments("# $ %", "# $ %"),
                arguments("***", "&#42;&#42;&#42;"));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void whatIsNoMarkupForSureIsText(String text, String expected) {
        assertThat(quoted(text)).isEqualTo(expected + "\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,a",
                "ftp://b.com",
                "file:///etc/passwd",
                "//b.com",
                "/document/1",
                "#a",
                "https://",
                "https://b c.com",
                "https://例子.com"
            })
    void aLinkThatLeadsNowhereOnTheWebKeepsItsText(String address) {
        assertThat(quoted("x <a href=\"" + address + "\">a</a>")).isEqualTo("x a\n");
        assertThat(quoted("x [a](<" + address + ">)")).isEqualTo("x a\n");
    }

    @Test
    void listsAreLists() {
        assertThat(quoted("Sum:\n- a\n  - b\n- c")).isEqualTo("""
                Sum:

                <ul>
                <li>a
                <ul>
                <li>b</li>
                </ul>
                </li>
                <li>c</li>
                </ul>
                """);
        assertThat(quoted("Sum:<br><li>a</li><li>b<li>**c**</li>.\n\nEnd.")).isEqualTo("""
                Sum:

                <ul>
                <li>a</li>
                <li>b</li>
                <li><b>c</b>.</li>
                </ul>

                <p>End.
                """);
        assertThat(quoted("Sum:<ul>\n<li>a</li>\n\n\n    <li><p>b</p><p>c</p></li></ul>End."))
                .isEqualTo("""
                Sum:

                <ul>
                <li>a</li>
                <li>b
                <p>c</li>
                </ul>

                <p>End.
                """);
    }

    @Test
    void numbersKeepTheirValues() {
        assertThat(quoted("Status:\n\n0. new\n1. done\n5. failed")).isEqualTo("""
                Status:

                <ol>
                <li value="0">new</li>
                <li>done</li>
                <li value="5">failed</li>
                </ol>
                """);
    }

    @Test
    void tablesAreListsOfTheirRows() {
        String expected = """
                Sum:

                <ul>
                <li><b>a</b> | <b>b</b></li>
                <li>c | d</li>
                <li>e | | f</li>
                </ul>
                """;
        assertThat(quoted("Sum:\n\n| a | b |\n|---|---|\n| c | d |\n| e | | f |"))
                .isEqualTo(expected);
        assertThat(quoted("Sum:<table>\n<thead><tr><th>a</th>\n<th>b</th></tr></thead>\n<tr><td>c</td>\n<td>d</td></tr>"
                        + "\n\n<tr><td>e<td><td>f</table>"))
                .isEqualTo(expected);
    }

    @Test
    void headingsAreBoldParagraphs() {
        String expected = "Sum\n\n<p><b>a</b>\n\n<p>b\n";
        assertThat(quoted("Sum\n### a\nb")).isEqualTo(expected);
        assertThat(quoted("Sum\n\na\n---\nb")).isEqualTo(expected);
        assertThat(quoted("Sum<h2>a</h2>b")).isEqualTo(expected);
        assertThat(quoted("Sum<dx-alert infotype=\"notice\" title=\"a\">b</dx-alert>"))
                .isEqualTo(expected);
    }

    @Test
    void quotesAndDivisionsAreParagraphs() {
        assertThat(quoted("Sum\n> a\n> b\n>\n> c")).isEqualTo("Sum\n\n<p>a<br>\nb\n\n<p>c\n");
        assertThat(quoted("Sum<div>a</div><blockquote>b</blockquote>c<hr>d"))
                .isEqualTo("Sum\n\n<p>a\n\n<p>b\n\n<p>c\n\n<hr>\n\n<p>d\n");
    }

    @Test
    void codeKeepsItsLines() {
        assertThat(quoted("Sum\n```json\n{\n\t\"a\": 1 // *\n\n}\n```\nEnd")).isEqualTo("""
                Sum

                <pre>
                &#123;
                    "a": 1 &#47;&#47; &#42;

                &#125;
                </pre>

                <p>End
                """);
        assertThat(quoted("Sum\n~~~ of all\na")).isEqualTo("Sum\n\n<pre>\nof all\na\n</pre>\n");
    }

    static Stream<Arguments> torrents() {
        return Stream.of(
                        "<",
                        "<b>",
                        "</b>",
                        "<ul>",
                        "<li>",
                        "<ul><li>",
                        "</ul>",
                        "<a href=\"",
                        "<a '",
                        "<!--",
                        "<!-- -",
                        "<table><tr><td>",
                        "<p>",
                        "<svg><g>",
                        "*",
                        "** ",
                        "**a ",
                        "***a",
                        "_a",
                        "`",
                        "`a``b```",
                        "[",
                        "]",
                        "[]",
                        "![",
                        "[a](",
                        "[a](https://b.com)",
                        "[a]: b\n",
                        "> ",
                        ">\n",
                        "- ",
                        "- a\n",
                        "1. ",
                        "# ",
                        "# a\n",
                        "=\n",
                        "|",
                        "|a",
                        "|-",
                        "|a\n|-\n",
                        "```\n",
                        "\\",
                        "&",
                        "&amp;",
                        "&a",
                        "a\n",
                        "\n",
                        "  ",
                        "<li>a</li>.",
                        "。",
                        "a ")
                .map(part -> arguments(part));
    }

    /** Twice the longest doc that is published. Whatever took a time by the square of its length would not end here. */
    @ParameterizedTest
    @MethodSource("torrents")
    void repetitionsOfAnyKindAreReadAndCompile(String part) {
        String text = "x " + part.repeat(60_000 / part.length());

        String comment = quoted(text);

        assertThat(Javac.complaints(Map.of("p/Holder.java", holder(comment)))).isEmpty();
    }

    private static String holder(String comment) {
        return "package p;\n/** " + comment.replace("\n", "\n * ") + "*/\nfinal class Holder {\n/** Makes none. */\n"
                + "private Holder() {}\n}\n";
    }

    private static String quoted(String text) {
        return Javadoc.quoting(text, "Nothing known.").build().toString();
    }
}
