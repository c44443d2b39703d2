package dev.tc3.spec;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One product's API in one version.
 *
 * @param service the product's short name, as signatures use it, such as {@code cvm}
 * @param version the API version, {@code yyyy-MM-dd}
 * @param endpoint the hosts that serve it
 * @param actions the actions by name, in the document's order
 * @param types the structures by name, in the document's order
 * @param errors the error codes that actions refer to, by code, in the document's order
 */
public record ApiSpec(
        String service,
        String version,
        Endpoint endpoint,
        Map<String, ActionSpec> actions,
        Map<String, StructSpec> types,
        Map<String, ErrorSpec> errors) {

    public ApiSpec {
        actions = Ordered.copy(actions);
        types = Ordered.copy(types);
        errors = Ordered.copy(errors);
    }

    /**
     * The same API with more examples, each action's after those that it has.
     *
     * @param examples the examples by action; those of actions that the API does not have are passed over
     */
    public ApiSpec withExamples(Map<String, List<ExampleSpec>> examples) {
        Map<String, ActionSpec> extended = new LinkedHashMap<>();
        actions.forEach(
                (name, action) -> extended.put(name, action.withExamples(examples.getOrDefault(name, List.of()))));
        return new ApiSpec(service, version, endpoint, extended, types, errors);
    }

    /**
     * The part of the API that some of its actions are made of: them, the structures that they reach, and their error
     * codes. Selecting an action does not select the one by which its end is observed; unless that one is selected too,
     * nothing is known of the end.
     *
     * @param selected the names of the actions; those that the API does not have are passed over
     */
    public ApiSpec only(Collection<String> selected) {
        Map<String, ActionSpec> kept = new LinkedHashMap<>(actions);
        kept.keySet().retainAll(selected);
        kept.replaceAll((name, action) -> isObservedBy(kept.keySet(), action) ? action : action.withoutCompletion());
        Set<String> reached = new Reach(types)
                .from(kept.values().stream()
                        .flatMap(action -> Stream.of(
                                action.parameters().values(), action.result().values())));
        Map<String, StructSpec> structs = new LinkedHashMap<>(types);
        structs.keySet().retainAll(reached);
        Map<String, ErrorSpec> codes = new LinkedHashMap<>(errors);
        codes.keySet()
                .retainAll(kept.values().stream()
                        .flatMap(action -> action.errors().stream())
                        .collect(Collectors.toSet()));
        return new ApiSpec(service, version, endpoint, kept, structs, codes);
    }

    private static boolean isObservedBy(Set<String> names, ActionSpec action) {
        CompletionSpec completion = action.completion();
        return completion == null || names.contains(completion.action());
    }
}
