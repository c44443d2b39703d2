package dev.tc3.spec;

/**
 * A list.
 *
 * @param element the type of its elements: a scalar or a structure, never another list
 */
public record ListRef(TypeRef element) implements TypeRef {

    public ListRef {
        if (element instanceof ListRef) {
            throw new IllegalArgumentException("lists of lists do not exist: " + element.notation());
        }
    }

    @Override
    public String notation() {
        return "list<" + element.notation() + ">";
    }
}
