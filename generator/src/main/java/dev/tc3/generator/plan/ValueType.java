package dev.tc3.generator.plan;

import dev.tc3.generator.names.Identifier;

/** The Java side of a member's type. */
public sealed interface ValueType {

    /** A value without members. */
    record Scalar(ScalarKind kind) implements ValueType {}

    /**
     * A structure.
     *
     * @param type its class
     * @param checked whether a request that holds it has something to check in it
     */
    record Struct(Identifier type, boolean checked) implements ValueType {}

    /**
     * A list.
     *
     * @param element the type of its elements, never a list
     */
    record ListOf(ValueType element) implements ValueType {}
}
