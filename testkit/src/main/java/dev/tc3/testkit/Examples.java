package dev.tc3.testkit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.spec.ExampleSpec;
import dev.tc3.testkit.parameters.Flattening;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which of an action's examples a call is answered with. Immutable. */
final class Examples {

    private static final int SAME_CALL = Integer.MAX_VALUE;
    private static final int SAME_CALL_FAILS = SAME_CALL - 1;
    private static final int ERROR = -1;

    private final List<ExampleSpec> examples;

    /** @param examples the examples in the order of the spec; maybe none */
    Examples(List<ExampleSpec> examples) {
        this.examples = List.copyOf(examples);
    }

    boolean isEmpty() {
        return examples.isEmpty();
    }

    /**
     * The example of this very call, or else the one whose parameters are all among those of the call, the more the better,
     * or else the first. One that shows how a call fails is for that very call only, unless there is no other.
     */
    Optional<ExampleSpec> nearestTo(ObjectNode parameters) {
        Map<String, String> called = Flattening.flatten(parameters);
        @Nullable ExampleSpec nearest = null;
        int highest = 0;
        for (ExampleSpec example : examples) {
            int rank = rank(example, called);
            if (nearest == null || rank > highest) {
                nearest = example;
                highest = rank;
            }
        }
        return Optional.ofNullable(nearest);
    }

    private static int rank(ExampleSpec example, Map<String, String> called) {
        int shared = shared(Flattening.flatten(example.request()), called);
        boolean isSame = shared == called.size();
        if (example.response().path("Response").path("Error").has("Code")) {
            return isSame ? SAME_CALL_FAILS : ERROR;
        }
        return isSame ? SAME_CALL : Math.max(shared, 0);
    }

    /** How many parameters an example has, all of which the call has too, or -1 if it differs in one of them. */
    private static int shared(Map<String, String> example, Map<String, String> called) {
        boolean fits = example.entrySet().stream()
                .allMatch(parameter -> isSame(parameter.getValue(), called.get(parameter.getKey())));
        return fits ? example.size() : -1;
    }

    /** Examples write true in every way there is. */
    private static boolean isSame(String published, @Nullable String called) {
        boolean isTruth = published.equalsIgnoreCase("true") || published.equalsIgnoreCase("false");
        return isTruth ? published.equalsIgnoreCase(called) : published.equals(called);
    }
}
