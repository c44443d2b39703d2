package dev.tc3.generator;

import java.util.List;
import java.util.Random;

/** Texts that try to break out of a comment or a literal, or to hide what they do. */
final class HostileText {

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
            "public void evil() {}",
            "class Evil {}",
            "; System.exit(1);",
            "word",
            "A.",
            "e.g.",
            "x");

    private HostileText() {}

    static String next(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(1, 14); i > 0; i--) {
            if (random.nextInt(20) == 0) {
                text.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
            } else {
                text.append(FRAGMENTS.get(random.nextInt(FRAGMENTS.size())));
            }
        }
        return text.toString();
    }
}
