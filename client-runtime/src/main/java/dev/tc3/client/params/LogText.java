package dev.tc3.client.params;

/**
 * Text that is shown to people, in a log for instance, and came from elsewhere: kept short, and with everything escaped
 * by which it could pass for more than one line or hide a part of itself.
 */
public final class LogText {

    private LogText() {}

    /**
     * Appends text.
     *
     * @param out takes the text
     * @param text what to show
     * @param longest how many characters of it to show at most; a longer one ends with an ellipsis
     */
    public static void append(StringBuilder out, String text, int longest) {
        int shown = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (shown++ == longest) {
                out.append('…');
                return;
            }
            append(out, text.codePointAt(i));
        }
    }

    /**
     * The text, fit to be shown.
     *
     * @param text what to show
     * @param longest how many characters of it to show at most; a longer one ends with an ellipsis
     * @return the text, on one line
     */
    public static String of(String text, int longest) {
        StringBuilder out = new StringBuilder();
        append(out, text, longest);
        return out.toString();
    }

    private static void append(StringBuilder out, int codePoint) {
        switch (codePoint) {
            case '\\' -> out.append("\\\\");
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> {
                if (isVisible(codePoint)) {
                    out.appendCodePoint(codePoint);
                } else {
                    appendEscaped(out, codePoint);
                }
            }
        }
    }

    private static boolean isVisible(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static void appendEscaped(StringBuilder out, int codePoint) {
        for (char unit : Character.toChars(codePoint)) {
            out.append("\\u");
            for (int shift = 12; shift >= 0; shift -= 4) {
                out.append(Character.forDigit(unit >> shift & 0xf, 16));
            }
        }
    }
}
