package dev.tc3.generator.emit;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two touches that JavaPoet cannot give: a comment of one line stays on one line, and so does an empty body. Literals
 * and encoded texts never span lines or begin one with {@code /**}, so nothing else can look like either.
 */
final class Layout {

    /** The longest line that reads well. */
    static final int WIDTH = 120;

    /** One step of indentation. */
    static final int INDENT = 4;

    private static final Pattern SHORT_COMMENT =
            Pattern.compile("(?m)^( *)/\\*\\*\n\\1 \\* ([^@\n].{0," + WIDTH + "})\n\\1 \\*/$");
    private static final Pattern EMPTY_BODY = Pattern.compile("(?m)^( +)(.*\\)) \\{\n\\1}$");

    private Layout() {}

    static String tidy(String source) {
        String commented =
                SHORT_COMMENT.matcher(source).replaceAll(comment -> Matcher.quoteReplacement(onOneLine(comment)));
        return EMPTY_BODY.matcher(commented).replaceAll("$1$2 {}");
    }

    private static String onOneLine(MatchResult comment) {
        String line = comment.group(1) + "/** " + comment.group(2) + " */";
        return line.length() <= WIDTH ? line : comment.group();
    }
}
