package dev.tc3.generator.plan;

import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.Reach;
import dev.tc3.spec.StructSpec;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Finds the structures in which a request has something to check: a required member, a list, which must not have null
 * elements, or a structure of which the same is true.
 */
final class CheckedStructs {

    private CheckedStructs() {}

    static Set<String> among(Set<String> sent, Map<String, StructSpec> structs) {
        Set<String> checked = new HashSet<>();
        boolean grown = true;
        while (grown) {
            grown = false;
            for (String name : sent) {
                boolean has = Defined.in(structs, name).members().values().stream()
                        .anyMatch(member -> isChecked(member, checked));
                grown |= has && checked.add(name);
            }
        }
        return checked;
    }

    private static boolean isChecked(MemberSpec member, Set<String> checked) {
        return member.required()
                || member.type() instanceof ListRef
                || Reach.structOf(member.type()).filter(checked::contains).isPresent();
    }
}
