package dev.tc3.spec.diff.report;

import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.Verdict;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many changes there are of each kind.
 *
 * @param byVerdict the number for each verdict, also for those that have none, the greatest verdict first
 * @param byRule the number for each rule id that there is, in the order of the ids
 * @param behaviour how many of them change the behaviour of what is the same in signatures
 */
record Tally(SortedMap<Verdict, Integer> byVerdict, SortedMap<String, Integer> byRule, int behaviour) {

    static final List<Verdict> GREATEST_FIRST = List.of(Verdict.MAJOR, Verdict.MINOR, Verdict.DOCS, Verdict.NONE);

    static Tally of(Collection<Change> changes) {
        SortedMap<Verdict, Integer> byVerdict = new TreeMap<>(Collections.reverseOrder());
        SortedMap<String, Integer> byRule = new TreeMap<>();
        GREATEST_FIRST.forEach(verdict -> byVerdict.put(verdict, 0));
        int behaviour = 0;
        for (Change change : changes) {
            byVerdict.merge(change.verdict(), 1, Integer::sum);
            byRule.merge(change.rule().id(), 1, Integer::sum);
            behaviour += change.rule().isBehaviour() ? 1 : 0;
        }
        return new Tally(byVerdict, byRule, behaviour);
    }

    static Tally ofAll(Collection<SpecChanges> comparisons) {
        return of(comparisons.stream()
                .flatMap(comparison -> comparison.changes().stream())
                .toList());
    }

    int of(Verdict verdict) {
        return byVerdict.getOrDefault(verdict, 0);
    }

    int total() {
        return byVerdict.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Such as {@code 2 major, 7 minor}; {@code no change} if there is none. */
    String verdicts() {
        return total() == 0
                ? "no change"
                : byVerdict.entrySet().stream()
                        .filter(entry -> entry.getValue() > 0)
                        .map(entry -> entry.getValue() + " " + entry.getKey().word())
                        .collect(Collectors.joining(", "));
    }

    /** Such as {@code 3 member-doc-changed, 1 summary-changed}. */
    String rules() {
        return byRule.entrySet().stream().map(Tally::numbered).collect(Collectors.joining(", "));
    }

    /** Such as {@code 1 change} or {@code 2 changes}. */
    static String number(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }

    private static String numbered(Map.Entry<String, Integer> entry) {
        return entry.getValue() + " " + entry.getKey();
    }
}
