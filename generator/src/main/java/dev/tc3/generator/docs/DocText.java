package dev.tc3.generator.docs;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Encodes text for a documentation comment. Each character that could end the comment, begin a tag, an inline tag or a
 * Unicode escape, or hide or reorder what follows, is written as an HTML entity, and so are spaces of unusual kinds.
 * Nothing is removed, since removing can join what was harmless apart; and nothing is done to the text behind this.
 *
 * <p>Control characters and lone surrogates have no form in HTML; each becomes U+FFFD.
 */
final class DocText {

    private static final String SPECIAL = "\\*/@{}<>&";
    private static final String WHITE_SPACE = "[ \t\n\r\u0085\u2028\u2029]+";
    private static final char REPLACEMENT = '\uFFFD';

    private DocText() {}

    /** The text on one line, encoded; a run of white space becomes one space. */
    static String inline(String text) {
        return Stream.of(text.split(WHITE_SPACE))
                .filter(word -> !word.isEmpty())
                .map(DocText::encode)
                .collect(Collectors.joining(" "));
    }

    /** The text, encoded character by character; only spaces of the common kind remain white space. */
    static String encode(String text) {
        StringBuilder encoded = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> append(encoded, c));
        return encoded.toString();
    }

    private static void append(StringBuilder encoded, int c) {
        if (c == ' ') {
            encoded.append(' ');
            return;
        }
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> encoded.append(REPLACEMENT);
            case Character.FORMAT, Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                entity(encoded, c);
            default -> {
                if (SPECIAL.indexOf(c) >= 0) {
                    entity(encoded, c);
                } else {
                    encoded.appendCodePoint(c);
                }
            }
        }
    }

    private static void entity(StringBuilder encoded, int c) {
        encoded.append("&#").append(c).append(';');
    }
}
