package dev.tc3.testkit.operation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.CompletionSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A list of resources in the answers of an action.
 *
 * @param service the action's product
 * @param version the version of its API
 * @param action the action's name
 * @param items the list's name
 * @param members the members by which a resource is known
 */
public record View(String service, String version, String action, String items, Set<String> members) {

    static View of(ApiSpec spec, CompletionSpec completion) {
        return new View(
                spec.service(),
                spec.version(),
                completion.action(),
                completion.items(),
                Set.copyOf(completion.match().keySet()));
    }

    /** The completions of an API by what they are seen in; of those that are seen in the same, the first. */
    static Map<View, CompletionSpec> all(ApiSpec spec) {
        Map<View, CompletionSpec> all = new LinkedHashMap<>();
        spec.actions().values().stream()
                .flatMap(action -> Stream.ofNullable(action.completion()))
                .forEach(completion -> all.putIfAbsent(of(spec, completion), completion));
        return all;
    }

    /** The resource that a call works on; empty if that is not known of the action, or the call does not say it. */
    static Optional<Resource> workedOn(ApiSpec spec, ActionSpec action, ObjectNode parameters) {
        CompletionSpec completion = action.completion();
        if (completion == null) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        completion.match().forEach((member, parameter) -> {
            if (parameters.path(parameter).isTextual()) {
                values.put(member, parameters.path(parameter).textValue());
            }
        });
        return values.size() == completion.match().size()
                ? Optional.of(new Resource(of(spec, completion), values))
                : Optional.empty();
    }

    /** The resource that an element of the list is; empty if it does not have all that it is known by. */
    Optional<Resource> resource(JsonNode item) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String member : members) {
            if (item.path(member).isTextual()) {
                values.put(member, item.path(member).textValue());
            }
        }
        return values.size() == members.size() ? Optional.of(new Resource(this, values)) : Optional.empty();
    }

    /** The values that a call asks for, by member; members without a word about them are not there. */
    static Map<String, Set<String>> askedFor(CompletionSpec completion, ObjectNode parameters) {
        Map<String, Set<String>> asked = new LinkedHashMap<>();
        completion.request().forEach((parameter, source) -> {
            Set<String> values = new LinkedHashSet<>();
            JsonNode sent = parameters.path(parameter);
            (sent.isArray() ? sent : List.of(sent)).forEach(value -> {
                if (value.isTextual()) {
                    values.add(value.textValue());
                }
            });
            completion.match().forEach((member, matched) -> {
                if (matched.equals(source) && !values.isEmpty()) {
                    asked.put(member, values);
                }
            });
        });
        return asked;
    }

    /** The resources that a call names, as long as they are not too many; none if it does not name them in full. */
    List<Resource> named(Map<String, Set<String>> asked) {
        List<Map<String, String>> named = List.of(Map.of());
        for (String member : members) {
            List<Map<String, String>> longer = new ArrayList<>();
            for (Map<String, String> some : named) {
                for (String value : asked.getOrDefault(member, Set.of())) {
                    Map<String, String> more = new LinkedHashMap<>(some);
                    more.put(member, value);
                    longer.add(more);
                }
            }
            named = longer.subList(0, Math.min(longer.size(), Resource.MOST));
        }
        return named.stream().map(values -> new Resource(this, values)).toList();
    }
}
