package dev.tc3.generator.plan;

import dev.tc3.generator.names.Identifier;
import org.jspecify.annotations.Nullable;

/**
 * One member of a class.
 *
 * @param name the field, its accessor and its setters
 * @param parameter the parameter of a setter
 * @param wireName the name on the wire
 * @param type the type of its value
 * @param required whether a request without it is refused
 * @param nonNull whether an object that was built always has it, which only requests and responses can promise
 * @param sensitive whether its value must not be shown
 * @param deprecated whether it should no longer be used
 * @param doc what it means, in the spec's words; may be empty
 * @param example a value to show in documentation, or null
 */
public record MemberPlan(
        Identifier name,
        Identifier parameter,
        String wireName,
        ValueType type,
        boolean required,
        boolean nonNull,
        boolean sensitive,
        boolean deprecated,
        String doc,
        @Nullable String example) {}
