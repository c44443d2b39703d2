package dev.tc3.testkit.spelling;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Names that are spelt nearly like a given one. */
public final class Spelling {

    private static final int MOST = 3;

    /** Comparing takes time with the square of the length, and a name may come from anywhere. */
    private static final int LONGEST = 200;

    private Spelling() {}

    /**
     * The nearest names as an insertion, such as {@code " (did you mean Limit?)"}; empty if none is near.
     *
     * @param name the name that is not known
     * @param known the names that are
     */
    public static String hint(String name, Collection<String> known) {
        List<String> near = near(name, known);
        return near.isEmpty() ? "" : " (did you mean " + String.join(" or ", near) + "?)";
    }

    /**
     * At most three known names that differ little from a name, the nearest first.
     *
     * @param name the name that is not known
     * @param known the names that are
     */
    public static List<String> near(String name, Collection<String> known) {
        if (name.length() > LONGEST) {
            return List.of();
        }
        int tolerance = Math.max(1, name.length() / 4);
        record Candidate(String name, int distance) {}
        return known.stream()
                .map(candidate -> new Candidate(candidate, distance(name, candidate)))
                .filter(candidate -> candidate.distance() <= tolerance)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST)
                .map(Candidate::name)
                .toList();
    }

    /** How many characters must be added, removed or replaced, regardless of case. */
    private static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(replaced, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
