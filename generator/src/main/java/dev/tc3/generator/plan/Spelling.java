package dev.tc3.generator.plan;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Helps someone who misspelled a name. */
final class Spelling {

    private static final int MOST_SHOWN = 3;
    private static final int LONGEST_SHOWN = 100;

    private Spelling() {}

    /** A question that offers the names most like the given one, or that sends the reader to the spec. */
    static String hint(String name, Collection<String> candidates) {
        int tolerance = Math.max(2, name.length() / 4);
        List<String> near = candidates.stream()
                .filter(candidate -> distance(name, candidate) <= tolerance)
                .sorted(Comparator.<String>comparingInt(candidate -> distance(name, candidate))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_SHOWN)
                .toList();
        return near.isEmpty()
                ? "; the spec has " + candidates.size() + " actions, none of a similar name"
                : "; did you mean " + String.join(" or ", near) + "?";
    }

    /** A name in quotes, on one line and not too long, to be put into a message. */
    static String quote(String name) {
        String shown = name.length() > LONGEST_SHOWN ? name.substring(0, LONGEST_SHOWN) + "…" : name;
        return '"' + shown.replaceAll("[\\p{Cc}\\p{Cf}\\u2028\\u2029]", "\uFFFD") + '"';
    }

    /** How many letters must be put in, taken out or changed to make one name of the other; case does not count. */
    private static int distance(String one, String other) {
        String a = one.toLowerCase(Locale.ROOT);
        String b = other.toLowerCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int changed = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
