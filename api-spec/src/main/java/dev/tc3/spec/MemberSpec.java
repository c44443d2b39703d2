package dev.tc3.spec;

import org.jspecify.annotations.Nullable;

/**
 * A parameter of an action, a member of its result or a member of a structure.
 *
 * @param name the name on the wire
 * @param type the type of its value
 * @param required whether a request without it is refused
 * @param sensitive whether its value is a secret that must not be shown
 * @param deprecated whether it should no longer be used
 * @param doc what it means; empty if the document does not say
 * @param example a value as an example, or null
 */
public record MemberSpec(
        String name,
        TypeRef type,
        boolean required,
        boolean sensitive,
        boolean deprecated,
        String doc,
        @Nullable String example) {}
