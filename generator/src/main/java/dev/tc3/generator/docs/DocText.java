package dev.tc3.generator.docs;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Encodes text for a documentation comment. Each character that could end the comment, begin a tag, an inline tag or a
 * Unicode escape, or hide or reorder what follows, is written as an HTML entity, and so are spaces of unusual kinds. Nothing is removed, since removing
 * can join what was harmless apart.
 *
 * <p>Control characters and lone surrogates have no form in HTML; each becomes U+FFFD. Line ends of every kind count as
 * one, and a run of white space as one space.
 */
final class DocText {

    private static final String SPECIAL = "\\*/@{}<>&";
    private static final String LINE_END = "(?>\r\n|[\n\r\u0085\u2028\u2029])";
    private static final String PARAGRAPH_END = LINE_END + "[ \t]*" + LINE_END + "[\\s\u0085\u2028\u2029]*";
    private static final char REPLACEMENT = '\uFFFD';

    private DocText() {}

    /** The paragraphs of a text, each a list of lines, each a list of encoded words. Empty ones are left out. */
    static List<List<List<String>>> paragraphs(String text) {
        return Stream.of(text.split(PARAGRAPH_END))
                .map(DocText::lines)
                .filter(lines -> !lines.isEmpty())
                .toList();
    }

    /** The text on one line, encoded. */
    static String inline(String text) {
        return paragraphs(text).stream()
                .flatMap(List::stream)
                .flatMap(List::stream)
                .collect(Collectors.joining(" "));
    }

    private static List<List<String>> lines(String paragraph) {
        return Stream.of(paragraph.split(LINE_END))
                .map(DocText::words)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    private static List<String> words(String line) {
        return Stream.of(line.split("[ \t]+"))
                .filter(word -> !word.isEmpty())
                .map(DocText::encode)
                .toList();
    }

    private static String encode(String word) {
        StringBuilder encoded = new StringBuilder(word.length() + 16);
        word.codePoints().forEach(c -> append(encoded, c));
        return encoded.toString();
    }

    private static void append(StringBuilder encoded, int c) {
        switch (Character.getType(c)) {
            case Character.CONTROL, Character.SURROGATE -> encoded.append(REPLACEMENT);
            case Character.FORMAT, Character.SPACE_SEPARATOR -> entity(encoded, c);
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
