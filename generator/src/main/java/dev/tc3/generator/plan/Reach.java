package dev.tc3.generator.plan;

import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.StructSpec;
import dev.tc3.spec.TypeRef;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the structures that members lead to, directly, through lists and through other structures. */
final class Reach {

    private final Map<String, StructSpec> structs;

    Reach(Map<String, StructSpec> structs) {
        this.structs = structs;
    }

    SortedSet<String> from(Stream<Collection<MemberSpec>> roots) {
        SortedSet<String> reached = new TreeSet<>();
        Deque<MemberSpec> open = new ArrayDeque<>();
        roots.forEach(open::addAll);
        while (!open.isEmpty()) {
            structOf(open.pop().type())
                    .filter(name -> structs.containsKey(name) && reached.add(name))
                    .ifPresent(name ->
                            open.addAll(Defined.in(structs, name).members().values()));
        }
        return reached;
    }

    /** The structure that a type is or is a list of. */
    static Optional<String> structOf(TypeRef type) {
        TypeRef element = type instanceof ListRef list ? list.element() : type;
        return element instanceof StructRef struct ? Optional.of(struct.name()) : Optional.empty();
    }
}
