package dev.tc3.generator.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.generator.docs.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Whatever markup is around words, in whatever disorder: each is there in the end, and they are in order. */
class NothingIsLostTest {

    private static final long SEED = Long.getLong("tc3.fuzz.seed", 20_240_229);
    private static final int TEXTS = 30_000;

    private static final Pattern WORD = Pattern.compile("字\\d+字");

    /** None of these begins an address, an attribute or a comment that the next word would be a part of. */
    private static final List<String> MARKS = List.of(
            " ",
            " ",
            "\n",
            "\n\n",
            "<",
            ">",
            "&",
            "&lt;",
            "&#",
            "*",
            "**",
            "***",
            "_",
            "__",
            "`",
            "``",
            "~~",
            "|",
            "\\",
            "[",
            "]",
            "](",
            ")",
            "![",
            "<b>",
            "</b>",
            "<i>",
            "</i>",
            "<code>",
            "</code>",
            "<font color='red'>",
            "</font>",
            "<sup>",
            "</sup>",
            "<p>",
            "</p>",
            "<br>",
            "<br/>",
            "</br>",
            "<hr>",
            "<ul>",
            "</ul>",
            "<ol start=3>",
            "</ol>",
            "<li>",
            "</li>",
            "<li value=\"9\">",
            "<table>",
            "</table>",
            "<thead>",
            "<tr>",
            "</tr>",
            "<td>",
            "</td>",
            "<th>",
            "</th>",
            "<caption>",
            "<div>",
            "</div>",
            "<blockquote>",
            "</blockquote>",
            "<pre>",
            "</pre>",
            "<h3>",
            "</h3>",
            "<dx-alert title='x'>",
            "</dx-alert>",
            "<svg>",
            "</svg>",
            "<g>",
            "<text>",
            "</text>",
            "<script>",
            "</script>",
            "<InstanceId>",
            "<a href=\"https://example.com\">",
            "<a href='javascript:x'>",
            "</a>",
            "<img alt='x'>",
            "](https://example.com)",
            "](javascript:x)",
            "\n- ",
            "\n  - ",
            "\n    - ",
            "\n* ",
            "\n+ ",
            "\n1. ",
            "\n7) ",
            "\n> ",
            "\n>= ",
            "\n# ",
            "\n#### ",
            "\n=\n",
            "\n---\n",
            "\n***\n",
            "\n- - - ",
            "\n> - 2. ",
            "\n```\n",
            "\n```java\n",
            "\n``` ",
            "\n~~~\n",
            "\n| a | b |\n|---|---|\n| ",
            "\n|---|\n",
            " | ",
            "\n[",
            "]: ",
            "\n    ",
            "\t",
            "<?",
            "<!",
            "<![CDATA[",
            "]]>",
            "<!-- x -->",
            "-->",
            "<https://example.com>",
            "。",
            ".",
            ":");

    @Test
    void everyWordIsThere() {
        Random random = new Random(SEED);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            List<String> words = new ArrayList<>();
            for (int n = random.nextInt(1, 25); n > 0; n--) {
                if (random.nextInt(3) == 0) {
                    words.add("字" + words.size() + "字");
                    text.append(words.get(words.size() - 1));
                } else {
                    text.append(MARKS.get(random.nextInt(MARKS.size())));
                }
            }
            String plain = PlainText.of(text.toString());
            assertThat(WORD.matcher(plain).results().map(MatchResult::group).toList())
                    .as("seed %d, text %d: %s", SEED, i, text)
                    .isEqualTo(words);
        }
    }
}
