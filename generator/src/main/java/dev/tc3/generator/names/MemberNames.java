package dev.tc3.generator.names;

import java.util.Collection;

/** Names the members of one object, each for its field, accessor and setters. */
public final class MemberNames {

    private static final CamelNames NAMES =
            new CamelNames(ReservedWords.load("object-methods.txt", "generated-members.txt"));

    private MemberNames() {}

    /**
     * A distinct Java name for each member, whatever their order.
     *
     * @param names the names on the wire; each must be {@linkplain WireNames#isUsable usable}
     */
    public static NameTable assign(Collection<String> names) {
        return NAMES.assign(names);
    }
}
