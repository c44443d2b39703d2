package dev.tc3.generator.fuzz;

import dev.tc3.generator.docs.PlainText;
import dev.tc3.generator.docs.markup.Block;
import dev.tc3.generator.docs.markup.Markup;
import java.util.List;

/**
 * A text in a spec.
 *
 * @param text what it says
 * @param lead what the generator says in its place, or before it if it sums nothing up
 */
record Planted(String text, String lead) {

    /** The longest example that is shown. */
    private static final int LONGEST_EXAMPLE = 80;

    /** What of it a comment says, on one line. */
    String inComment() {
        List<Block> blocks = Markup.parse(text);
        boolean sumsUp = !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph;
        return ReadBack.oneLine((sumsUp ? "" : lead + ' ') + inHtml(PlainText.of(text)));
    }

    /** What an example says in a comment; empty if it is not shown. */
    String asExample() {
        boolean shown = !text.isBlank()
                && text.length() <= LONGEST_EXAMPLE
                && text.chars().noneMatch(Character::isISOControl);
        return shown ? "For example " + ReadBack.oneLine(inHtml(text.replaceAll("[\u2028\u2029]", " "))) + "." : "";
    }

    String asString() {
        return asString(text);
    }

    /** What a string says: all, but for surrogates that stand alone, which are no text. */
    static String asString(String text) {
        StringBuilder string = new StringBuilder();
        text.codePoints()
                .forEach(c -> string.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c));
        return string.toString();
    }

    /** HTML has no form for control characters either. */
    private static String inHtml(String text) {
        StringBuilder html = new StringBuilder();
        asString(text).codePoints().forEach(c -> html.appendCodePoint(isImpossible(c) ? 0xFFFD : c));
        return html.toString();
    }

    private static boolean isImpossible(int c) {
        return Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r';
    }
}
