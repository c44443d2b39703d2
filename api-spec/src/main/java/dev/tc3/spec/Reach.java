package dev.tc3.spec;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds the structures that members lead to, directly, through lists and through other structures. Names of structures that
 * there are not lead nowhere. Immutable and thread-safe.
 */
public final class Reach {

    private final Map<String, StructSpec> structs;

    /** @param structs the structures by name */
    public Reach(Map<String, StructSpec> structs) {
        this.structs = Map.copyOf(structs);
    }

    /**
     * The names of all structures within reach.
     *
     * @param roots the members to begin with, such as the parameters of some actions
     */
    public SortedSet<String> from(Stream<Collection<MemberSpec>> roots) {
        SortedSet<String> reached = new TreeSet<>();
        Deque<MemberSpec> open = new ArrayDeque<>();
        roots.forEach(open::addAll);
        while (!open.isEmpty()) {
            structOf(open.pop().type())
                    .filter(name -> structs.containsKey(name) && reached.add(name))
                    .ifPresent(name -> open.addAll(
                            Objects.requireNonNull(structs.get(name)).members().values()));
        }
        return reached;
    }

    /** The structure that a type is or is a list of. */
    public static Optional<String> structOf(TypeRef type) {
        TypeRef element = type instanceof ListRef list ? list.element() : type;
        return element instanceof StructRef struct ? Optional.of(struct.name()) : Optional.empty();
    }
}
