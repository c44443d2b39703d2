package dev.tc3.generator.emit;

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

    private static final String COMMENT = "/**";
    private static final String WITHIN_COMMENT = " * ";
    private static final String COMMENT_END = " */";
    private static final String BODY = ") {";
    private static final String VALUE = "= ";
    private static final Pattern CONSTANT = Pattern.compile(" +(?:(?:public|private) )?static final .*");

    private Layout() {}

    /** Goes through the lines once, as this is done to every file. */
    static String tidy(String source) {
        String[] lines = source.split("\n", -1);
        StringBuilder tidy = new StringBuilder(source.length());
        int line = 0;
        while (line < lines.length) {
            tidy.append(line == 0 ? "" : "\n");
            if (isShortComment(lines, line)) {
                tidy.append(onOneLine(lines[line], lines[line + 1]));
                line += 3;
            } else if (isEmptyBody(lines, line)) {
                tidy.append(lines[line]).append('}');
                line += 2;
            } else {
                tidy.append(isConstantAbove(lines[line]) ? lines[line].stripTrailing() : lines[line]);
                line++;
            }
        }
        return tidy.toString();
    }

    private static boolean isShortComment(String[] lines, int line) {
        String begin = lines[line];
        if (line + 2 >= lines.length || !begin.endsWith(COMMENT)) {
            return false;
        }
        String indent = begin.substring(0, begin.length() - COMMENT.length());
        String text = lines[line + 1];
        int from = indent.length() + WITHIN_COMMENT.length();
        return indent.isBlank()
                && text.startsWith(indent + WITHIN_COMMENT)
                && text.length() > from
                && text.charAt(from) != '@'
                && lines[line + 2].equals(indent + COMMENT_END)
                && onOneLine(begin, text).length() <= WIDTH;
    }

    private static String onOneLine(String begin, String text) {
        int from = begin.length() - COMMENT.length() + WITHIN_COMMENT.length();
        return begin + " " + text.substring(from) + COMMENT_END;
    }

    private static boolean isEmptyBody(String[] lines, int line) {
        return line + 1 < lines.length
                && lines[line].startsWith(" ")
                && lines[line].endsWith(BODY)
                && lines[line + 1].endsWith("}")
                && lines[line].startsWith(lines[line + 1].substring(0, lines[line + 1].length() - 1))
                && lines[line + 1].startsWith(" ")
                && lines[line + 1].strip().equals("}");
    }

    private static boolean isConstantAbove(String line) {
        return line.endsWith(VALUE) && CONSTANT.matcher(line).matches();
    }
}
