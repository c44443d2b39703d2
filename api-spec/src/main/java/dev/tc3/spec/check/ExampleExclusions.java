package dev.tc3.spec.check;

import dev.tc3.spec.ParameterPath;
import dev.tc3.spec.draft.ActionDraft;
import dev.tc3.spec.draft.ExclusiveDraft;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Located;
import dev.tc3.spec.report.Problems;
import java.util.List;
import java.util.stream.Collectors;

/** The request of an example sets at most one parameter of each exclusive group. */
final class ExampleExclusions {

    private ExampleExclusions() {}

    static void check(JsonObject request, ActionDraft action, Problems problems) {
        for (ExclusiveDraft group : action.exclusive()) {
            List<ParameterPath> set = group.paths().stream()
                    .map(Located::value)
                    .filter(path -> isSet(path, request))
                    .toList();
            if (set.size() > 1) {
                problems.report(
                        request.place(),
                        "the example sets parameters that exclude each other: "
                                + set.stream().map(ParameterPath::toString).collect(Collectors.joining(", ")),
                        "set only one of them");
            }
        }
    }

    private static boolean isSet(ParameterPath path, JsonObject request) {
        JsonValue value = request;
        for (String name : path.names()) {
            value = value instanceof JsonObject object ? object.get(name) : null;
        }
        return value != null;
    }
}
