package dev.tc3.client.hostile;

import java.util.List;
import java.util.Random;

/** Texts made of good ones and of what has led programs elsewhere. */
final class HostileTexts {

    private static final List<String> PIECES = List.of(
            "\r",
            "\n",
            "\r\n",
            "\0",
            "\t",
            " ",
            "\u0085",
            "\u2028",
            "\u001b[31m",
            "\u200b",
            "\u202e",
            "\ufeff",
            "\u3002",
            "\uff0e",
            "\uff61",
            "\u2024",
            "\uff10",
            "\u0661",
            "\u212a",
            "\u0131",
            "\u017f",
            "\u00df",
            "\u00e9",
            "\ud800",
            "\ud83d\ude00",
            "x.evil.com/",
            "@evil.com",
            "evil.com",
            ".evil.com",
            "evil.com#",
            "evil.com?",
            "\\",
            "/",
            "//",
            "/../",
            "#",
            "?",
            "&",
            "=",
            ";",
            ":",
            ":80",
            ":0",
            ":99999",
            ":-1",
            ":\u0661",
            "%00",
            "%0d%0a",
            "%2e",
            "%25",
            "%2f",
            "[",
            "]",
            "[::1]",
            "[::1%25eth0]",
            "[fe80::1%eth0]",
            "[::ffff:127.0.0.1]",
            "*",
            "-",
            "--",
            ".",
            "..",
            "_",
            "~",
            "'",
            "\"",
            "<",
            ">",
            "{",
            "}",
            "|",
            "^",
            "`",
            "$(x)",
            "AP",
            "Ap-",
            "EVIL",
            "0x7f.1",
            "2130706433",
            "0177.0.0.1",
            "user:pass@",
            "http://",
            "https://",
            "file:///",
            "javascript:",
            "a".repeat(300),
            "a.".repeat(150));

    private final Random random;

    HostileTexts(Random random) {
        this.random = random;
    }

    /** The good text with a few hostile pieces in it, or in its place. */
    String from(String good) {
        StringBuilder text = new StringBuilder(random.nextInt(10) == 0 ? "" : good);
        int changes = 1 + random.nextInt(3);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(text.length() + 1);
            text.insert(random.nextInt(4) == 0 ? text.length() : at, PIECES.get(random.nextInt(PIECES.size())));
            if (random.nextInt(4) == 0 && text.length() > 0) {
                text.deleteCharAt(random.nextInt(text.length()));
            }
        }
        return text.toString();
    }
}
