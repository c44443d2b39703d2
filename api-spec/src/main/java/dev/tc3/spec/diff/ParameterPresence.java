package dev.tc3.spec.diff;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ParameterPath;
import dev.tc3.spec.Reach;
import dev.tc3.spec.StructSpec;
import java.util.Map;
import java.util.Optional;

/** Knows which parameters a revision has, at any depth. */
final class ParameterPresence {

    private final Map<String, StructSpec> types;

    ParameterPresence(ApiSpec spec) {
        this.types = spec.types();
    }

    boolean has(ActionSpec action, ParameterPath path) {
        Map<String, MemberSpec> members = action.parameters();
        for (String name : path.names()) {
            MemberSpec member = members.get(name);
            if (member == null) {
                return false;
            }
            members = Optional.ofNullable(
                            Reach.structOf(member.type()).map(types::get).orElse(null))
                    .map(StructSpec::members)
                    .orElse(Map.of());
        }
        return true;
    }
}
