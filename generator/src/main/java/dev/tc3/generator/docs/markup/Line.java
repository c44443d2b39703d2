package dev.tc3.generator.docs.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Collects the inlines of a paragraph. White space of any kind and length becomes one space, which stands outside of
 * whatever begins or ends beside it, and none remains at either end of a line.
 */
final class Line {

    private static final String WHITE_SPACE = " \t\n\r\u0085\u00a0\u2028\u2029";
    private static final Set<Style> PLAIN = Set.of();

    private final List<Inline> inlines = new ArrayList<>();
    private final StringBuilder last = new StringBuilder();
    private Set<Style> styles = PLAIN;
    private @Nullable String href;
    private boolean spaced;
    private boolean broken;

    void add(String text, Set<Style> textStyles, @Nullable String textHref) {
        int i = 0;
        while (i < text.length()) {
            if (isWhiteSpace(text.charAt(i))) {
                spaced = true;
                i++;
            } else {
                int start = i;
                while (i < text.length() && !isWhiteSpace(text.charAt(i))) {
                    i++;
                }
                word(text, start, i, textStyles, textHref);
            }
        }
    }

    void lineBreak() {
        broken = true;
    }

    /** Takes the end of the line before the next word for a space. */
    void cancelBreak() {
        spaced |= broken;
        broken = false;
    }

    boolean isEmpty() {
        return inlines.isEmpty() && last.isEmpty();
    }

    /** What was collected; the line is empty then. */
    List<Inline> take() {
        endText();
        List<Inline> taken = List.copyOf(inlines);
        inlines.clear();
        spaced = false;
        broken = false;
        return taken;
    }

    private void word(String text, int start, int end, Set<Style> textStyles, @Nullable String textHref) {
        boolean first = isEmpty();
        if (broken && !first) {
            endText();
            inlines.add(new Inline.LineBreak());
        } else if (spaced && !first) {
            if (!looks(textStyles, textHref)) {
                look(PLAIN, null);
            }
            last.append(' ');
        }
        look(textStyles, textHref);
        last.append(text, start, end);
        spaced = false;
        broken = false;
    }

    private boolean looks(Set<Style> textStyles, @Nullable String textHref) {
        return styles.equals(textStyles) && Objects.equals(href, textHref);
    }

    private void look(Set<Style> textStyles, @Nullable String textHref) {
        if (!looks(textStyles, textHref)) {
            endText();
            styles = textStyles;
            href = textHref;
        }
    }

    private void endText() {
        if (!last.isEmpty()) {
            inlines.add(new Inline.Text(last.toString(), styles, href));
            last.setLength(0);
        }
    }

    private static boolean isWhiteSpace(char c) {
        return WHITE_SPACE.indexOf(c) >= 0;
    }
}
