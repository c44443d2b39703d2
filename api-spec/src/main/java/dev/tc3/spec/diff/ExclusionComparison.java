package dev.tc3.spec.diff;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ParameterPath;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Compares which parameters of an action exclude each other, two and two. */
final class ExclusionComparison {

    private final Findings findings;
    private final Spot spot;
    private final Concern callers;

    ExclusionComparison(Findings findings, Spot spot, Concern callers) {
        this.findings = findings;
        this.spot = spot;
        this.callers = callers;
    }

    /** @param presentBefore knows which parameters there were, which is who may have been set together */
    void compare(ActionSpec before, ActionSpec after, ParameterPresence presentBefore) {
        SortedMap<String, List<ParameterPath>> was = pairs(before);
        SortedMap<String, List<ParameterPath>> is = pairs(after);
        is.forEach((words, pair) -> {
            if (!was.containsKey(words)) {
                boolean both = pair.stream().allMatch(path -> presentBefore.has(before, path));
                findings.add(
                        both ? ChangeRule.EXCLUSION_ADDED : ChangeRule.EXCLUSION_OF_NEW_PARAMETER,
                        spot,
                        callers,
                        after.name() + " takes only one of " + words);
            }
        });
        was.keySet().stream()
                .filter(words -> !is.containsKey(words))
                .forEach(words -> findings.add(
                        ChangeRule.EXCLUSION_REMOVED,
                        spot,
                        callers,
                        after.name() + " no longer refuses to take both of " + words));
    }

    private static SortedMap<String, List<ParameterPath>> pairs(ActionSpec action) {
        SortedMap<String, List<ParameterPath>> pairs = new TreeMap<>();
        for (List<ParameterPath> group : action.exclusive()) {
            List<ParameterPath> sorted = new ArrayList<>(group);
            sorted.sort((some, other) -> some.toString().compareTo(other.toString()));
            for (int i = 0; i < sorted.size(); i++) {
                for (int j = i + 1; j < sorted.size(); j++) {
                    pairs.put(sorted.get(i) + " and " + sorted.get(j), List.of(sorted.get(i), sorted.get(j)));
                }
            }
        }
        return pairs;
    }
}
