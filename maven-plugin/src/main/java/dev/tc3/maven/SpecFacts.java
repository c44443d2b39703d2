package dev.tc3.maven;

import dev.tc3.generator.report.TypeReason;
import java.util.List;
import java.util.Set;

/**
 * What is kept of a spec that was read.
 *
 * @param actions the names of its actions
 * @param types the names of its structures
 * @param reasons why the structures that were asked for are generated, or are not
 * @param notices what its client lacks because of the actions that were selected
 */
record SpecFacts(Set<String> actions, Set<String> types, List<TypeReason> reasons, List<String> notices) {

    /** What is known of a spec that was not read. */
    static final SpecFacts NONE = new SpecFacts(Set.of(), Set.of(), List.of(), List.of());

    SpecFacts {
        actions = Set.copyOf(actions);
        types = Set.copyOf(types);
        reasons = List.copyOf(reasons);
        notices = List.copyOf(notices);
    }
}
