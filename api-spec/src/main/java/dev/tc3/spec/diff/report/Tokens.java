package dev.tc3.spec.diff.report;

import java.util.ArrayList;
import java.util.List;

/** Takes texts apart without losing anything. */
final class Tokens {

    private Tokens() {}

    /** The lines, each with its end. */
    static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end + 1));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    /** Words, the spaces between them, and every other character alone; where words are not set apart, each character is one. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int end = from + Character.charCount(text.codePointAt(from));
            Kind kind = Kind.of(text.codePointAt(from));
            while (kind != Kind.ALONE && end < text.length() && Kind.of(text.codePointAt(end)) == kind) {
                end += Character.charCount(text.codePointAt(end));
            }
            words.add(text.substring(from, end));
            from = end;
        }
        return words;
    }

    private enum Kind {
        WORD,
        SPACE,
        ALONE;

        static Kind of(int character) {
            if (Character.isIdeographic(character)) {
                return ALONE;
            }
            return Character.isLetterOrDigit(character) || character == '_'
                    ? WORD
                    : character == ' ' || character == '\t' ? SPACE : ALONE;
        }
    }
}
