package dev.tc3.generator.plan;

import dev.tc3.generator.names.Identifier;
import dev.tc3.generator.names.MemberNames;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ParameterPath;
import dev.tc3.spec.Reach;
import dev.tc3.spec.StructSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Follows the paths of parameters that exclude each other down to their accessors. */
final class ExclusionPlanner {

    private final Map<String, StructSpec> structs;

    ExclusionPlanner(Map<String, StructSpec> structs) {
        this.structs = structs;
    }

    List<ExclusionPlan> plan(ActionSpec action) {
        return action.exclusive().stream()
                .map(group -> new ExclusionPlan(
                        group.stream().map(path -> parameter(action, path)).toList()))
                .toList();
    }

    private ExclusionPlan.Parameter parameter(ActionSpec action, ParameterPath path) {
        Map<String, MemberSpec> members = action.parameters();
        List<Identifier> accessors = new ArrayList<>();
        boolean deprecated = false;
        for (String name : path.names()) {
            MemberSpec member = Defined.in(members, name);
            deprecated |= !accessors.isEmpty() && member.deprecated();
            accessors.add(MemberNames.assign(members.keySet()).of(name));
            members = Reach.structOf(member.type())
                    .map(struct -> Defined.in(structs, struct).members())
                    .orElse(Map.of());
        }
        return new ExclusionPlan.Parameter(path.toString(), accessors, deprecated);
    }
}
