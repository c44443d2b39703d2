package dev.tc3.generator.plan;

import dev.tc3.generator.report.TypePath;
import dev.tc3.generator.report.TypePath.Side;
import dev.tc3.generator.report.TypeReason;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.Reach;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Explains which actions lead to a structure of a spec. Specs that could not be generated are explained as well. */
public final class TypeReasons {

    private final ApiSpec spec;
    private final Set<String> selected;
    private final Map<String, Set<String>> holders = new HashMap<>();

    /** @param patterns which actions are selected */
    public TypeReasons(ApiSpec spec, ActionPatterns patterns) {
        this.spec = spec;
        this.selected = patterns.select(spec.actions().keySet());
        spec.types()
                .values()
                .forEach(struct -> struct.members().values().stream()
                        .flatMap(member -> Reach.structOf(member.type()).stream())
                        .forEach(name -> holders.computeIfAbsent(name, any -> new LinkedHashSet<>())
                                .add(struct.name())));
    }

    /**
     * The reasons for some structures.
     *
     * @param names their names, in which {@code *} stands for any characters
     * @return a reason for each structure that is meant, ordered by name
     */
    public List<TypeReason> of(Collection<String> names) {
        List<NamePattern> patterns = names.stream().map(NamePattern::new).toList();
        return spec.types().keySet().stream()
                .filter(type -> patterns.stream().anyMatch(pattern -> pattern.matches(type)))
                .sorted()
                .map(this::of)
                .toList();
    }

    private TypeReason of(String type) {
        Map<String, Integer> distances = distancesTo(type);
        List<TypePath> reachedBy = new ArrayList<>();
        List<TypePath> withinReachOf = new ArrayList<>();
        new TreeMap<>(spec.actions())
                .values()
                .forEach(action -> paths(action, distances)
                        .forEach(selected.contains(action.name()) ? reachedBy::add : withinReachOf::add));
        return new TypeReason(type, reachedBy, withinReachOf);
    }

    /** How many members every structure from which a type can be reached is away from it. */
    private Map<String, Integer> distancesTo(String type) {
        Map<String, Integer> distances = new HashMap<>(Map.of(type, 0));
        Deque<String> open = new ArrayDeque<>(List.of(type));
        while (!open.isEmpty()) {
            String nearer = open.remove();
            int distance = Defined.in(distances, nearer) + 1;
            for (String holder : holders.getOrDefault(nearer, Set.of())) {
                if (distances.putIfAbsent(holder, distance) == null) {
                    open.add(holder);
                }
            }
        }
        return distances;
    }

    private Stream<TypePath> paths(ActionSpec action, Map<String, Integer> distances) {
        return Stream.of(
                        steps(action.parameters(), distances)
                                .map(steps -> new TypePath(action.name(), Side.REQUEST, steps)),
                        steps(action.result(), distances)
                                .map(steps -> new TypePath(action.name(), Side.RESPONSE, steps)))
                .flatMap(Optional::stream);
    }

    /** The steps of the shortest way from some members, and of equally short ones the first in the order of the spec. */
    private Optional<List<String>> steps(Map<String, MemberSpec> from, Map<String, Integer> distances) {
        List<String> steps = new ArrayList<>();
        Optional<MemberSpec> next = nearest(from, distances);
        while (next.isPresent()) {
            MemberSpec member = next.get();
            String struct = Reach.structOf(member.type()).orElseThrow();
            steps.add(member.type() instanceof ListRef ? member.name() + "[]" : member.name());
            if (!struct.equals(member.name())) {
                steps.add(struct);
            }
            next = Defined.in(distances, struct) == 0
                    ? Optional.empty()
                    : nearest(Defined.in(spec.types(), struct).members(), distances);
        }
        return steps.isEmpty() ? Optional.empty() : Optional.of(steps);
    }

    private static Optional<MemberSpec> nearest(Map<String, MemberSpec> members, Map<String, Integer> distances) {
        return members.values().stream()
                .filter(member -> Reach.structOf(member.type())
                        .filter(distances::containsKey)
                        .isPresent())
                .min(Comparator.comparing(member ->
                        Defined.in(distances, Reach.structOf(member.type()).orElseThrow())));
    }
}
