package dev.tc3.testkit.parameters;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.StructSpec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An action together with the spec it belongs to, which defines its structures.
 *
 * @param spec the spec
 * @param action one of the spec's actions
 */
public record ServedAction(ApiSpec spec, ActionSpec action) {

    /**
     * The members of a structure.
     *
     * @throws IllegalArgumentException if the spec does not define it
     */
    public Map<String, MemberSpec> members(StructRef type) {
        @Nullable StructSpec struct = spec.types().get(type.name());
        if (struct == null) {
            throw new IllegalArgumentException("the spec of " + spec.service() + " " + spec.version()
                    + " uses the type " + type.name() + " but does not define it");
        }
        return struct.members();
    }
}
