package dev.tc3.spec.diff.report;

import dev.tc3.spec.words.Printable;
import java.util.regex.Pattern;

/**
 * Words of a spec in Markdown. Escaping with backslashes is not enough, since hosts look for mentions, references and addresses
 * in what was rendered. They do not look into code, so everything but plain words becomes code.
 */
final class MarkdownText {

    private static final int LONGEST = 300;
    private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z]{1,40},?");
    private static final Pattern MAYBE_A_COMMIT = Pattern.compile("[A-Fa-f]{7,},?");

    private MarkdownText() {}

    /** The text on one line as code, in a table too. */
    static String code(String text) {
        return text.isEmpty() ? "(empty)" : '`' + harmless(text) + '`';
    }

    /** The text on one line, with only those words as code that could mean something to Markdown or its host. */
    static String words(String text) {
        StringBuilder words = new StringBuilder();
        StringBuilder code = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (PLAIN_WORD.matcher(word).matches()
                    && !MAYBE_A_COMMIT.matcher(word).matches()) {
                flush(code, words);
                words.append(words.isEmpty() ? "" : " ").append(word);
            } else {
                code.append(code.isEmpty() ? "" : " ").append(word);
            }
        }
        flush(code, words);
        return words.toString();
    }

    private static void flush(StringBuilder code, StringBuilder words) {
        if (!code.isEmpty()) {
            words.append(words.isEmpty() ? "" : " ").append(code(code.toString()));
            code.setLength(0);
        }
    }

    /** Inside code, only a backtick can end it, and only a bar the cell around it. */
    private static String harmless(String text) {
        String cut = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        return Printable.escape(cut).replace("`", "\\u0060").replace("|", "\\u007c");
    }
}
