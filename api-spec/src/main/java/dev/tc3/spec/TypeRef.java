package dev.tc3.spec;

/** The type of a member: a scalar, a structure by name, or a list of either. There are no lists of lists. */
public sealed interface TypeRef permits ScalarType, StructRef, ListRef {

    /** The type as documents write it, such as {@code int64}, {@code SystemDisk} or {@code list<string>}. */
    String notation();
}
