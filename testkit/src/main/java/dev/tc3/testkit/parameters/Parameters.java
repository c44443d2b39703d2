package dev.tc3.testkit.parameters;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.testkit.wire.Arguments;
import java.util.List;

/**
 * Business parameters as one JSON tree, whichever form they came in. The tree holds all that was sent: what the spec
 * knows in its types, the rest as it came.
 *
 * @param tree the parameters; shared, so treat it as read-only
 * @param unknown a sentence for each parameter that the spec does not know
 * @param illTyped a sentence for each parameter whose value is not of its type
 */
public record Parameters(ObjectNode tree, List<String> unknown, List<String> illTyped) {

    public Parameters {
        unknown = List.copyOf(unknown);
        illTyped = List.copyOf(illTyped);
    }

    /** Reads the parameters of an action. */
    public static Parameters of(ServedAction served, Arguments arguments) {
        if (arguments instanceof Arguments.Flattened flattened) {
            ObjectNode unfolded = new Unfolding(served).unfold(flattened.root());
            return new TypedReader(served, ScalarForm.TEXT).read(unfolded);
        }
        return new TypedReader(served, ScalarForm.JSON).read(((Arguments.Json) arguments).members());
    }

    /** The parameters of an action that no spec knows, as they came. */
    public static Parameters untyped(Arguments arguments) {
        ObjectNode tree = arguments instanceof Arguments.Flattened flattened
                ? Unfolding.untyped(flattened.root())
                : ((Arguments.Json) arguments).members();
        return new Parameters(tree, List.of(), List.of());
    }
}
