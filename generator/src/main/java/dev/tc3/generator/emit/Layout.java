package dev.tc3.generator.emit;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Three touches that JavaPoet cannot give: a comment of one line stays on one line, so does an empty body, and a constant whose
 * value stands on the next line has no space behind the {@code =}. Literals and encoded texts never span lines or begin one with
 * {@code /**} or a modifier, so nothing else can look like one of these.
 */
final class Layout {

    /** The longest line that reads well. */
    static final int WIDTH = 120;

    /** One step of indentation. */
    static final int INDENT = 4;

    private static final Pattern SHORT_COMMENT =
            Pattern.compile("(?m)^( *)/\\*\\*\n\\1 \\* ([^@\n].{0," + WIDTH + "})\n\\1 \\*/$");
    private static final Pattern EMPTY_BODY = Pattern.compile("(?m)^( +)(.*\\)) \\{\n\\1}$");

    private static final Pattern VALUE_BELOW = Pattern.compile("(?m)^( +(?:public|private) static final .*=) $");

    private Layout() {}

    static String tidy(String source) {
        String commented =
                SHORT_COMMENT.matcher(source).replaceAll(comment -> Matcher.quoteReplacement(onOneLine(comment)));
        String emptied = EMPTY_BODY.matcher(commented).replaceAll("$1$2 {}");
        return VALUE_BELOW.matcher(emptied).replaceAll("$1");
    }

    private static String onOneLine(MatchResult comment) {
        String line = comment.group(1) + "/** " + comment.group(2) + " */";
        return line.length() <= WIDTH ? line : comment.group();
    }
}
