package dev.tc3.spec.diff.report;

import java.util.ArrayList;
import java.util.List;

/**
 * What is different between two texts: first by lines, and in lines that were replaced by words. Crumbs that happen to be the same
 * in the middle of something new are taken for new, since nobody reads a text of crumbs.
 */
final class WordDiff {

    private static final int SHORTEST_SAME = 4;

    private final StringBuilder same = new StringBuilder();
    private final StringBuilder gone = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();

    private WordDiff() {}

    /** The pieces in order. Those that are not gone make the later text, those that are not new the earlier one. */
    static List<Piece> between(String before, String after) {
        WordDiff diff = new WordDiff();
        diff.byLines(Tokens.lines(before), Tokens.lines(after));
        diff.flush();
        return List.copyOf(diff.pieces);
    }

    private void byLines(List<String> before, List<String> after) {
        StringBuilder goneLines = new StringBuilder();
        StringBuilder newLines = new StringBuilder();
        int b = 0;
        int a = 0;
        for (EditScript.Step step : EditScript.between(before, after)) {
            switch (step) {
                case REMOVE -> goneLines.append(before.get(b++));
                case INSERT -> newLines.append(after.get(a++));
                case KEEP -> {
                    byWords(goneLines, newLines);
                    same(before.get(b++));
                    a++;
                }
            }
        }
        byWords(goneLines, newLines);
    }

    private void byWords(StringBuilder goneLines, StringBuilder newLines) {
        List<String> before = Tokens.words(goneLines.toString());
        List<String> after = Tokens.words(newLines.toString());
        goneLines.setLength(0);
        newLines.setLength(0);
        int b = 0;
        int a = 0;
        for (EditScript.Step step : EditScript.between(before, after)) {
            switch (step) {
                case REMOVE -> gone(before.get(b++));
                case INSERT -> added(after.get(a++));
                case KEEP -> {
                    same(before.get(b++));
                    a++;
                }
            }
        }
    }

    private void same(String text) {
        same.append(text);
    }

    private void gone(String text) {
        endSame();
        gone.append(text);
    }

    private void added(String text) {
        endSame();
        added.append(text);
    }

    /** Between two differences, what is the same must be long enough to be worth a look. */
    private void endSame() {
        if (same.isEmpty()) {
            return;
        }
        boolean between = !gone.isEmpty() || !added.isEmpty();
        if (between && same.length() < SHORTEST_SAME && same.indexOf("\n") < 0) {
            gone.append(same);
            added.append(same);
            same.setLength(0);
        } else {
            flushDifference();
            move(same, Piece.Kind.SAME);
        }
    }

    private void flush() {
        flushDifference();
        move(same, Piece.Kind.SAME);
    }

    private void flushDifference() {
        move(gone, Piece.Kind.GONE);
        move(added, Piece.Kind.NEW);
    }

    private void move(StringBuilder text, Piece.Kind kind) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text.toString()));
            text.setLength(0);
        }
    }
}
