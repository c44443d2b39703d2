package dev.tc3.spec.diff.report;

import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * The changes that have room in a report, comparison by comparison. Those of a greater verdict, in whichever comparison,
 * come before those of a lesser one.
 *
 * @param changes for each comparison what is listed, in the order that was given
 */
record Listed(List<List<Change>> changes) {

    static Listed of(List<List<Change>> comparisons, int most) {
        List<List<Change>> listed = new ArrayList<>();
        comparisons.forEach(comparison -> listed.add(new ArrayList<>()));
        int left = most;
        for (Verdict verdict : Tally.GREATEST_FIRST) {
            for (int i = 0; i < comparisons.size(); i++) {
                List<Change> some = comparisons.get(i).stream()
                        .filter(change -> change.verdict() == verdict)
                        .limit(left)
                        .toList();
                listed.get(i).addAll(some);
                left -= some.size();
            }
        }
        return new Listed(listed);
    }

    List<Change> of(int comparison) {
        return changes.get(comparison);
    }
}
