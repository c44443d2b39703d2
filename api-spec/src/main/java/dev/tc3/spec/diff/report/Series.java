package dev.tc3.spec.diff.report;

import dev.tc3.spec.diff.SpecChanges;
import java.util.ArrayList;
import java.util.List;

/**
 * Comparisons of the same API that follow one another.
 *
 * @param first the number of the first of them in the report, from 0
 * @param comparisons the comparisons; at least one
 */
record Series(int first, List<SpecChanges> comparisons) {

    static List<Series> of(List<SpecChanges> comparisons) {
        List<Series> all = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= comparisons.size(); i++) {
            if (i == comparisons.size() || !follows(comparisons.get(i), comparisons.get(i - 1))) {
                all.add(new Series(from, comparisons.subList(from, i)));
                from = i;
            }
        }
        return all;
    }

    String api() {
        return comparisons.get(0).api();
    }

    String before() {
        return comparisons.get(0).before();
    }

    String after() {
        return comparisons.get(comparisons.size() - 1).after();
    }

    private static boolean follows(SpecChanges comparison, SpecChanges previous) {
        return comparison.api().equals(previous.api());
    }
}
