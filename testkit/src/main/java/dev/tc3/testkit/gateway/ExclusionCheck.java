package dev.tc3.testkit.gateway;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.spec.ParameterPath;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Of parameters that exclude each other, at most one is set. */
final class ExclusionCheck implements Check<ActionCall> {

    @Override
    public Optional<Refusal> refuse(ActionCall call) {
        ObjectNode tree = call.parameters().tree();
        return call.served().action().exclusive().stream()
                .map(group -> group.stream().filter(path -> isSet(tree, path)).toList())
                .filter(set -> set.size() > 1)
                .map(ExclusionCheck::refusal)
                .findFirst();
    }

    private static boolean isSet(ObjectNode tree, ParameterPath path) {
        @Nullable JsonNode at = tree;
        for (String name : path.names()) {
            at = at == null ? null : at.get(name);
        }
        return at != null;
    }

    private static Refusal refusal(List<ParameterPath> set) {
        String names = set.stream().map(ParameterPath::toString).collect(Collectors.joining(" and "));
        return new Refusal("InvalidParameterValue", names + " exclude each other; set only one of them.");
    }
}
