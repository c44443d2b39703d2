package dev.tc3.spec.diff.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Two texts side by side in HTML, with what differs marked. A long stretch that is the same in both is there once, folded, and
 * reaches over both sides.
 */
final class SideBySide {

    private static final int LONGEST_UNFOLDED = 400;
    private static final int CONTEXT = 100;

    private final HtmlWriter html;
    private final List<Piece> row = new ArrayList<>();

    private SideBySide(HtmlWriter html) {
        this.html = html;
    }

    static void write(@Nullable String was, @Nullable String is, HtmlWriter html) {
        if (was != null || is != null) {
            html.open("div", "class", "sides");
            if (was != null && is != null) {
                new SideBySide(html).write(WordDiff.between(was, is));
            } else {
                new SideBySide(html).side("was", "earlier", whole(was));
                new SideBySide(html).side("is", "later", whole(is));
            }
            html.close();
        }
    }

    private void write(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.kind() == Piece.Kind.SAME && piece.text().length() > LONGEST_UNFOLDED) {
                fold(piece.text(), i == pieces.size() - 1);
            } else {
                row.add(piece);
            }
        }
        endRow();
    }

    private void fold(String text, boolean last) {
        int from = row.isEmpty() ? 0 : boundary(text, CONTEXT);
        int to = last ? text.length() : boundary(text, text.length() - CONTEXT);
        row.add(new Piece(Piece.Kind.SAME, text.substring(0, from) + (from > 0 ? " …" : "")));
        endRow();
        html.open("details", "class", "same")
                .element("summary", Tally.number(to - from, "character") + " the same on both sides")
                .element("pre", text.substring(from, to))
                .close();
        if (!last) {
            row.add(new Piece(Piece.Kind.SAME, "… " + text.substring(to)));
        }
    }

    private void endRow() {
        if (row.stream().anyMatch(piece -> !piece.text().isEmpty())) {
            side(
                    "was",
                    "earlier",
                    row.stream().filter(piece -> piece.kind() != Piece.Kind.NEW).toList());
            side(
                    "is",
                    "later",
                    row.stream()
                            .filter(piece -> piece.kind() != Piece.Kind.GONE)
                            .toList());
        }
        row.clear();
    }

    private void side(String side, String title, List<Piece> pieces) {
        html.open("div", "class", side).element("h4", title);
        if (pieces.stream().allMatch(piece -> piece.text().isEmpty())) {
            html.element("p", "nothing", "class", "nothing");
        } else {
            html.open("pre");
            for (Piece piece : pieces) {
                switch (piece.kind()) {
                    case SAME -> html.text(piece.text());
                    case GONE -> html.element("del", piece.text());
                    case NEW -> html.element("ins", piece.text());
                }
            }
            html.close();
        }
        html.close();
    }

    /** A text that has no counterpart, in which a mark on everything would only be in the way. */
    private static List<Piece> whole(@Nullable String text) {
        return text == null ? List.of() : List.of(new Piece(Piece.Kind.SAME, text));
    }

    /** The index, or one more if a character of two units would be cut. */
    private static int boundary(String text, int index) {
        return Character.isLowSurrogate(text.charAt(index)) ? index + 1 : index;
    }
}
