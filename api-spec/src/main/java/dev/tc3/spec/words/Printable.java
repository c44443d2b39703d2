package dev.tc3.spec.words;

import java.util.Locale;

/** Text of a document in a form that is safe to print: on one line, without invisible characters. */
public final class Printable {

    private static final int LONGEST_QUOTE = 80;
    private static final int LAST_ASCII = 0x7f;

    private Printable() {}

    /** The text in quotes, cut where it is too long for a message. */
    public static String quote(String text) {
        return text.length() <= LONGEST_QUOTE
                ? '"' + escape(text) + '"'
                : '"' + escape(text.substring(0, LONGEST_QUOTE)) + "…\"";
    }

    /** A name in quotes, with {@link #foreign what is foreign in it}. */
    public static String name(String name) {
        return quote(name) + foreign(name);
    }

    /**
     * An insertion such as {@code  (its character 2 is U+0443)}, with a space before it, for the first visible character
     * that is not ASCII; empty if there is none. In names they are mistakes that cannot be seen: a Cyrillic letter looks the same
     * as a Latin one.
     */
    public static String foreign(String name) {
        int[] characters = name.codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] > LAST_ASCII && isVisible(characters[i])) {
                return String.format(Locale.ROOT, " (its character %d is U+%04X)", i + 1, characters[i]);
            }
        }
        return "";
    }

    /** Whether a text shows nothing: it has only spaces of any kind and invisible characters. */
    public static boolean isBlank(String text) {
        return text.codePoints().noneMatch(c -> c != ' ' && isVisible(c));
    }

    /** The text with control, format and other invisible characters as {@code \\u} escapes. */
    public static String escape(String text) {
        if (isPlain(text)) {
            return text;
        }
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> append(safe, codePoint));
        return safe.toString();
    }

    /** Nearly all texts are, and every name that is read passes here. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < ' ' || text.charAt(i) >= LAST_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static void append(StringBuilder safe, int codePoint) {
        if (isVisible(codePoint)) {
            safe.appendCodePoint(codePoint);
        } else {
            for (char unit : Character.toChars(codePoint)) {
                safe.append(String.format(Locale.ROOT, "\\u%04x", (int) unit));
            }
        }
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            case Character.SPACE_SEPARATOR -> codePoint == ' ';
            default -> true;
        };
    }
}
