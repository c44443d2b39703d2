package dev.tc3.spec.diff;

import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.StructSpec;
import dev.tc3.spec.TypeRef;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Which structures of two revisions are the same, and so which types are. */
final class TypePairs {

    private final Pairing pairing;

    private TypePairs(Pairing pairing) {
        this.pairing = pairing;
    }

    static TypePairs of(ApiSpec before, ApiSpec after) {
        return new TypePairs(Pairing.of(before.types(), after.types(), TypePairs::isAlike));
    }

    Pairing pairing() {
        return pairing;
    }

    /** An earlier type, as the later revision would write it if nothing but names had changed. */
    TypeRef inLaterNames(TypeRef type) {
        if (type instanceof ListRef list) {
            return new ListRef(inLaterNames(list.element()));
        }
        return type instanceof StructRef struct
                ? new StructRef(pairing.pairs().getOrDefault(struct.name(), struct.name()))
                : type;
    }

    /** Whether most members of two structures are the same. */
    private static boolean isAlike(StructSpec before, StructSpec after) {
        Set<String> all = new HashSet<>(before.members().keySet());
        all.addAll(after.members().keySet());
        long shared = before.members().values().stream()
                .filter(member -> isIn(after.members(), member))
                .count();
        return shared > 0 && 2 * shared > all.size();
    }

    private static boolean isIn(Map<String, MemberSpec> members, MemberSpec member) {
        MemberSpec other = members.get(member.name());
        return other != null && member.type().getClass().equals(other.type().getClass());
    }
}
