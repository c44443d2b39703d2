package dev.tc3.generator.plan;

import dev.tc3.generator.names.Identifier;
import java.util.List;

/**
 * Parameters of which at most one may be set.
 *
 * @param parameters the ways to them; at least two
 */
public record ExclusionPlan(List<Parameter> parameters) {

    public ExclusionPlan {
        parameters = List.copyOf(parameters);
    }

    /**
     * A parameter, from the request down.
     *
     * @param path its path on the wire, such as {@code LoginSettings.Password}
     * @param accessors the accessors that lead to it
     * @param deprecated whether one of the members on the way, below the request's own, is deprecated
     */
    public record Parameter(String path, List<Identifier> accessors, boolean deprecated) {

        public Parameter {
            accessors = List.copyOf(accessors);
        }
    }
}
