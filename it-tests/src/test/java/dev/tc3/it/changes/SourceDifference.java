package dev.tc3.it.changes;

import dev.tc3.spec.diff.Verdict;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** How much two editions of a client differ in their sources. */
enum SourceDifference {
    /** In nothing but the order of lines and where they break. */
    ORDER,
    /** Beyond that, in comments and in texts for people. */
    WORDS,
    /** In what is compiled. */
    CODE;

    static SourceDifference between(Edition before, Edition after) {
        return before.sources().keySet().equals(after.sources().keySet()) && same(before, after, false)
                ? ORDER
                : before.sources().keySet().equals(after.sources().keySet()) && same(before, after, true)
                        ? WORDS
                        : CODE;
    }

    /** What a verdict allows. */
    static Set<SourceDifference> allowedBy(Verdict verdict) {
        return switch (verdict) {
            case NONE -> EnumSet.of(ORDER);
            case DOCS -> EnumSet.of(ORDER, WORDS);
            default -> EnumSet.allOf(SourceDifference.class);
        };
    }

    private static boolean same(Edition before, Edition after, boolean codeOnly) {
        Set<String> changed = before.changedIn(after);
        return essence(before, changed, codeOnly).equals(essence(after, changed, codeOnly));
    }

    private static Map<String, String> essence(Edition edition, Set<String> changed, boolean codeOnly) {
        Map<String, String> essences = new TreeMap<>();
        for (String name : changed) {
            essences.put(name, essence(Objects.requireNonNull(edition.sources().get(name)), codeOnly));
        }
        return essences;
    }

    /** The words of a source, sorted. */
    private static String essence(String text, boolean codeOnly) {
        String kept = codeOnly ? text.replaceAll("(?s)/\\*.*?\\*/", " ") : text;
        String code =
                codeOnly && kept.contains(" enum ") ? kept.replaceAll("\"(?:[^\"\\\\]|\\\\.)*\"\\)", "text)") : kept;
        String[] words = code.split("[\\s,;()]+");
        Arrays.sort(words);
        return String.join(" ", words);
    }
}
