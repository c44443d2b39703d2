package dev.tc3.generator.plan;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.Reach;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The part of a spec that is generated: the selected actions and whatever they reach.
 *
 * @param spec the whole spec
 * @param actions the selected actions, in the order of their names; of those whose end another action shows that is not
 *     selected, it is not known how it is observed
 * @param sent the names of the structures that requests reach
 * @param structs the names of all structures that are generated: those that requests or answers reach
 * @param errorCodes the error codes of the selected actions
 */
public record Scope(
        ApiSpec spec,
        List<ActionSpec> actions,
        SortedSet<String> sent,
        SortedSet<String> structs,
        SortedSet<String> errorCodes) {

    /** The API as far as it is generated. */
    public ApiSpec generated() {
        return spec.only(actions.stream().map(ActionSpec::name).toList());
    }

    /**
     * Selects actions of a spec.
     *
     * @param patterns which actions
     */
    public static Scope of(ApiSpec spec, ActionPatterns patterns) {
        SortedSet<String> selected = patterns.select(spec.actions().keySet());
        ApiSpec part = spec.only(selected);
        List<ActionSpec> actions = selected.stream().map(part.actions()::get).toList();
        Reach reach = new Reach(spec.types());
        return new Scope(
                spec,
                actions,
                reach.from(actions.stream().map(action -> action.parameters().values())),
                reach.from(actions.stream()
                        .flatMap(action -> Stream.of(action.parameters(), action.result()))
                        .map(Map::values)),
                actions.stream()
                        .map(ActionSpec::errors)
                        .flatMap(Collection::stream)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
