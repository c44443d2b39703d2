package dev.tc3.spec.diff;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.Reach;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructSpec;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the actions whose requests may hold bytes, at any depth. */
final class BinaryParameters {

    private final Map<String, StructSpec> types;
    private final Reach reach;

    BinaryParameters(ApiSpec spec) {
        this.types = spec.types();
        this.reach = new Reach(spec.types());
    }

    boolean areIn(ActionSpec action) {
        Collection<MemberSpec> parameters = action.parameters().values();
        return Stream.concat(
                        parameters.stream(),
                        reach.from(Stream.of(parameters)).stream()
                                .flatMap(type -> Objects.requireNonNull(types.get(type)).members().values().stream()))
                .anyMatch(member -> member.type() == ScalarType.BINARY);
    }
}
