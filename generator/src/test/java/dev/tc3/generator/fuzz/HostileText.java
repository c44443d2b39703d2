package dev.tc3.generator.fuzz;

import java.util.List;
import java.util.Random;

/** Texts that try to break out of a comment or a literal, or to hide what they do. */
public final class HostileText {

    private static final List<String> FRAGMENTS = List.of(
            "*/",
            "/*",
            "/**",
            "*",
            "/",
            "//",
            "\\",
            "\\u002a\\u002f",
            "*\\u002f",
            "\\u002a/",
            "\\uuuu002a/",
            "\\\\u002a/",
            "\\u000a",
            "\\u0022",
            "@",
            "@Deprecated",
            "@see #nothing",
            "@param x",
            "{@link Nothing}",
            "{@code ",
            "{@inheritDoc}",
            "{",
            "}",
            "}}",
            "<",
            ">",
            "<p>",
            "<br>",
            "</b>",
            "<script>",
            "&",
            "&amp;",
            "&#42;",
            "&#x2f;",
            "&nothing;",
            "\"",
            "\"\"\"",
            "'",
            "$L",
            "$T",
            "$$",
            "$[",
            "$>",
            "$W",
            "\n",
            "\r",
            "\r\n",
            "\n\n",
            "\n * ",
            "\n@return ",
            "\t",
            " ",
            "  ",
            "\u0000",
            "\u0007",
            "\u001a",
            "\u001b[31m",
            "\u007f",
            "\u0085",
            "\u00a0",
            "\u00ad",
            "\u2028",
            "\u2029",
            "\u200b",
            "\u200e",
            "\u202e",
            "\u2066",
            "\u3000",
            "\ufeff",
            "\ufff9",
            "\uffff",
            "\ud800",
            "\udc00",
            "\udbff",
            "\ud83d\ude00",
            "\udb40\udc41",
            "磁盘大小",
            "İıſ",
            "<ul>",
            "<li>",
            "</li>",
            "</ul>",
            "<ol start=\"7\">",
            "<table><tr><td>",
            "</td>",
            "</table>",
            "<th>",
            "<pre>",
            "</pre>",
            "<b>",
            "<i>",
            "</i>",
            "<code>",
            "</code>",
            "<sup>",
            "</sup>",
            "<h2>",
            "<hr>",
            "<a href=\"https://example.com/?a=*/&b=\">",
            "<a href='javascript:evil()'>",
            "</a>",
            "<img alt=\"*/\" src=\"http://example.com/\\u002a\">",
            "<div class=\"*/\">",
            "<dx-alert title=\"*/ {@link\">",
            "<InstanceId>",
            "<!-- */ -->",
            "<!--",
            "-->",
            "<svg><g>",
            "</svg>",
            "**",
            "***",
            "_",
            "__",
            "`",
            "``",
            "\n```\n",
            "\n```java */\n",
            "[",
            "](",
            "](https://example.com/ \"*/\")",
            "](javascript:evil)",
            "![x](http://example.com/*/)",
            "<https://example.com/@{*/}>",
            "\n[a]: b\n",
            "\n> ",
            "\n- ",
            "\n  - ",
            "\n3. ",
            "\n# ",
            "\n===\n",
            "\n---\n",
            "\n***\n",
            "\n| a | b |\n|---|---|\n| c | d | e |\n",
            "|",
            "\\*",
            "&lt;",
            "&NewLine;",
            "&#10;",
            "&#0;",
            "&#x202e;",
            "&bsol;u002a&sol;",
            "\n@deprecated ",
            "{@value}",
            "{@summary ",
            "{@snippet :",
            "$N",
            "$S",
            "$1L",
            "\u180e",
            "\u200d",
            "\u202a",
            "\u2069",
            "\ud800" + "\\u002a",
            "public void evil() {}",
            "class Evil {}",
            "; System.exit(1);",
            "word",
            "A.",
            "e.g.",
            "x");

    /** Beside a random mixture: what is nested as deep, or is as long, as no mixture gets. */
    private static final List<String> TORRENTS = List.of(
            "<ul><li>",
            "<b>",
            "</b>",
            "<table><tr><td>",
            "- ",
            "> ",
            "**a ",
            "[",
            "`",
            "<!--",
            "*",
            "{@code ",
            "\\u002a/");

    private static final int DEEP = 1_000;

    /** A few short of the longest that a string constant holds, of a character that has two bytes in a class file. */
    private static final int LONG = 32_760;

    private HostileText() {}

    /** A text of some fragments, seldom of very many. */
    public static String next(Random random) {
        return switch (random.nextInt(4_000)) {
            case 0 -> "\u0000".repeat(LONG);
            case 1 -> limited(random);
            case 2, 3 -> TORRENTS.get(random.nextInt(TORRENTS.size())).repeat(DEEP) + mixture(random, 14);
            default -> mixture(random, random.nextInt(20) == 0 ? 60 : 14);
        };
    }

    /** As long as a string constant may be, give or take a fragment. */
    private static String limited(Random random) {
        StringBuilder text = new StringBuilder();
        while (text.length() < 20_000) {
            text.append(mixture(random, 60));
        }
        return text.toString();
    }

    private static String mixture(Random random, int parts) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, parts); i > 0; i--) {
            if (random.nextInt(20) == 0) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            }
        }
        return text.toString();
    }
}
