package dev.tc3.spec.words;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that a misspelt one was probably meant to be. */
public final class Spelling {

    private static final int LONGEST = 60;
    private static final int MOST_EDITS = 3;
    private static final int MOST_CANDIDATES = 2_000;

    private Spelling() {}

    /**
     * The candidate that is nearest to a word, if one is near enough to be meant: one edit, or one in three letters,
     * but never more than three. Upper and lower case count as the same. Of equally near ones it is the first.
     */
    public static Optional<String> nearest(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        int allowed = Math.min(MOST_EDITS, Math.max(1, word.length() / 3));
        String best = null;
        int fewest = allowed + 1;
        for (String candidate : (Iterable<String>) candidates.stream().limit(MOST_CANDIDATES)::iterator) {
            if (Math.abs(candidate.length() - word.length()) < fewest) {
                int edits = edits(word.toLowerCase(Locale.ROOT), candidate.toLowerCase(Locale.ROOT), fewest);
                if (edits < fewest) {
                    fewest = edits;
                    best = candidate;
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * What to do about a word that is not known.
     *
     * @param otherwise what to do if no candidate is meant
     */
    public static String remedy(String word, Collection<String> candidates, String otherwise) {
        return nearest(word, candidates).map(near -> question(near, otherwise)).orElse(otherwise);
    }

    /** What to do about a word that was probably meant to be another, and what otherwise. */
    public static String question(String meant, String otherwise) {
        return "did you mean " + Printable.quote(meant) + "? Otherwise " + otherwise;
    }

    /** An insertion such as {@code  (did you mean "Limit"?)}, with a space before it; empty if no candidate is meant. */
    public static String hint(String word, Collection<String> candidates) {
        return nearest(word, candidates)
                .map(near -> " (did you mean " + Printable.quote(near) + "?)")
                .orElse("");
    }

    /**
     * Insertions, deletions, replacements and swaps of neighbours that lead from one word to the other.
     *
     * @param enough a number at which the count may stop
     */
    private static int edits(String from, String to, int enough) {
        int[][] edits = new int[from.length() + 1][to.length() + 1];
        for (int i = 0; i <= from.length(); i++) {
            edits[i][0] = i;
        }
        for (int j = 0; j <= to.length(); j++) {
            edits[0][j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int fewestInRow = edits[i][0];
            for (int j = 1; j <= to.length(); j++) {
                int replaced = edits[i - 1][j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                edits[i][j] = Math.min(replaced, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
                if (isSwap(from, i, to, j)) {
                    edits[i][j] = Math.min(edits[i][j], 1 + edits[i - 2][j - 2]);
                }
                fewestInRow = Math.min(fewestInRow, edits[i][j]);
            }
            if (fewestInRow > enough) {
                return enough;
            }
        }
        return edits[from.length()][to.length()];
    }

    private static boolean isSwap(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
