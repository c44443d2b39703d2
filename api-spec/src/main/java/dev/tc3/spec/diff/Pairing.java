package dev.tc3.spec.diff;

import dev.tc3.spec.words.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;

/**
 * Which things of two revisions are the same. First those of the same name; then those whose names differ only in the case
 * of letters and in separators; then those that are so much alike that one must have been renamed into the other.
 *
 * @param pairs the earlier names of what is in both, with the later ones
 * @param removed the names of what is only in the earlier revision
 * @param added the names of what is only in the later revision
 */
record Pairing(SortedMap<String, String> pairs, SortedSet<String> removed, SortedSet<String> added) {

    Pairing {
        pairs = Collections.unmodifiableSortedMap(pairs);
        removed = Collections.unmodifiableSortedSet(removed);
        added = Collections.unmodifiableSortedSet(added);
    }

    /**
     * Pairs things.
     *
     * @param alike whether an earlier thing may have been renamed into a later one
     */
    static <T> Pairing of(Map<String, T> before, Map<String, T> after, BiPredicate<T, T> alike) {
        SortedMap<String, String> pairs = new TreeMap<>();
        before.keySet().stream().filter(after::containsKey).forEach(name -> pairs.put(name, name));
        Map<String, T> open = without(before, pairs.keySet());
        Map<String, T> free = without(after, pairs.values());
        pairRecased(open, free, pairs);
        pairAlike(without(open, pairs.keySet()), without(free, pairs.values()), alike, pairs);
        return new Pairing(
                pairs,
                new TreeSet<>(without(before, pairs.keySet()).keySet()),
                new TreeSet<>(without(after, pairs.values()).keySet()));
    }

    /** Whether two names differ in nothing but the case of letters and separators. */
    static boolean isRecasing(String before, String after) {
        return folded(before).equals(folded(after));
    }

    private static <T> void pairRecased(Map<String, T> open, Map<String, T> free, SortedMap<String, String> pairs) {
        Map<String, List<String>> byFolded =
                free.keySet().stream().collect(Collectors.groupingBy(Pairing::folded, Collectors.toList()));
        for (String name : new TreeSet<>(open.keySet())) {
            List<String> candidates = byFolded.getOrDefault(folded(name), List.of());
            if (!candidates.isEmpty()) {
                pairs.put(name, candidates.remove(0));
            }
        }
    }

    private static <T> void pairAlike(
            Map<String, T> open, Map<String, T> free, BiPredicate<T, T> alike, SortedMap<String, String> pairs) {
        SortedMap<String, T> left = new TreeMap<>(free);
        new TreeMap<>(open).forEach((name, thing) -> {
            List<String> candidates = new ArrayList<>();
            left.forEach((candidate, other) -> {
                if (alike.test(thing, other)) {
                    candidates.add(candidate);
                }
            });
            if (!candidates.isEmpty()) {
                String nearest = Spelling.nearest(name, candidates).orElse(candidates.get(0));
                left.remove(nearest);
                pairs.put(name, nearest);
            }
        });
    }

    private static <T> Map<String, T> without(Map<String, T> things, Collection<String> names) {
        Map<String, T> left = new LinkedHashMap<>(things);
        left.keySet().removeAll(Set.copyOf(names));
        return left;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_.-]", "");
    }
}
