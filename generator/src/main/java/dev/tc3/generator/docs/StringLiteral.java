package dev.tc3.generator.docs;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Writes text of a spec as a Java string literal. Quotes, escapes, control and format characters and line separators are
 * escaped, so the literal stays on its line and reads as it runs. A lone surrogate is no text and becomes U+FFFD; as an
 * escape it would also make javac 17 misread an escape that follows it.
 */
public final class StringLiteral {

    /** What javac puts into one constant: a byte less than a class file can hold. */
    private static final int MAX_BYTES = 65_534;

    /** The longest literal that stands whole on a line of 120 characters, behind three steps of indentation. */
    private static final int WHOLE_LINE = 106;

    /** Leaves room for a deeper indent, quotes and escapes, so that most lines are no longer than 120 characters. */
    private static final int LINE = 90;

    private static final char REPLACEMENT = '\uFFFD';
    private static final Pattern AFTER_SPACE = Pattern.compile("(?<= )");

    private StringLiteral() {}

    /**
     * The literal, quotes included.
     *
     * @throws IllegalArgumentException if the text does not {@linkplain #fits fit}
     */
    public static CodeBlock of(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException("a string constant holds at most " + MAX_BYTES + " bytes");
        }
        return CodeBlock.of("$L", quoted(text));
    }

    /**
     * The literal, over several lines if it is long. The compiler joins the lines to one constant.
     *
     * @throws IllegalArgumentException if the text does not {@linkplain #fits fit}
     */
    public static CodeBlock wrapped(String text) {
        CodeBlock whole = of(text);
        if (whole.toString().length() <= WHOLE_LINE) {
            return whole;
        }
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : AFTER_SPACE.split(text, -1)) {
            if (!line.isEmpty() && line.length() + word.length() > LINE) {
                lines.add(quoted(line));
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(quoted(line));
        if (lines.size() == 1) {
            return CodeBlock.of("$L", lines.get(0));
        }
        return CodeBlock.of("$L$>$>\n+ $L$<$<", lines.get(0), String.join("\n+ ", lines.subList(1, lines.size())));
    }

    private static String quoted(CharSequence text) {
        StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
        text.codePoints()
                .map(c -> Character.getType(c) == Character.SURROGATE ? REPLACEMENT : c)
                .forEach(c -> append(literal, c));
        return literal.append('"').toString();
    }

    /** Whether the compiler takes the text as one constant. */
    public static boolean fits(String text) {
        return modifiedUtf8Length(text) <= MAX_BYTES;
    }

    private static long modifiedUtf8Length(String text) {
        return text.chars()
                .map(c -> c == 0 || (c > 0x7F && c <= 0x7FF) ? 2 : c > 0x7FF ? 3 : 1)
                .asLongStream()
                .sum();
    }

    private static void append(StringBuilder literal, int c) {
        switch (c) {
            case '"' -> literal.append("\\\"");
            case '\\' -> literal.append("\\\\");
            case '\n' -> literal.append("\\n");
            case '\r' -> literal.append("\\r");
            case '\t' -> literal.append("\\t");
            default -> {
                if (isPlain(c)) {
                    literal.appendCodePoint(c);
                } else {
                    for (char unit : Character.toChars(c)) {
                        literal.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
                    }
                }
            }
        }
    }

    private static boolean isPlain(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
