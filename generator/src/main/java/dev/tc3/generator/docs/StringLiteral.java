package dev.tc3.generator.docs;

import com.palantir.javapoet.CodeBlock;
import java.util.Locale;

/**
 * Writes text of a spec as a Java string literal. Quotes, escapes, control and format characters, line separators and
 * lone surrogates are escaped, so the literal stays on its line and reads as it runs.
 */
public final class StringLiteral {

    /** What a class file can hold in one constant. */
    private static final int MAX_BYTES = 65_535;

    private StringLiteral() {}

    /**
     * The literal, quotes included.
     *
     * @throws IllegalArgumentException if the text is longer than a class file can hold
     */
    public static CodeBlock of(String text) {
        if (!fits(text)) {
            throw new IllegalArgumentException("a string constant holds at most " + MAX_BYTES + " bytes");
        }
        StringBuilder literal = new StringBuilder(text.length() + 16).append('"');
        text.codePoints().forEach(c -> append(literal, c));
        return CodeBlock.of("$L", literal.append('"'));
    }

    /** Whether a class file can hold the text in one constant. */
    public static boolean fits(String text) {
        return modifiedUtf8Length(text) <= MAX_BYTES;
    }

    private static long modifiedUtf8Length(String text) {
        return text.chars().map(c -> c == 0 || (c > 0x7F && c <= 0x7FF) ? 2 : c > 0x7FF ? 3 : 1).asLongStream().sum();
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
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
