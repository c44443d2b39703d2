package dev.tc3.generator.plan;

import dev.tc3.generator.names.Identifier;
import java.util.List;

/**
 * One class with members: a request, a response or a structure.
 *
 * @param type the class
 * @param name the name in the spec: the structure's, or the action's for its request and response
 * @param doc what a structure is, in the spec's words; empty for requests and responses and if the spec does not say
 * @param members its members, in the spec's order
 * @param role what it is
 * @param checked whether a request that holds it has something to check in it
 */
public record StructPlan(
        Identifier type, String name, String doc, List<MemberPlan> members, Role role, boolean checked) {

    /** What a class is in a call. */
    public enum Role {
        REQUEST,
        RESPONSE,
        /** A part of one or more of them. */
        STRUCT
    }

    public StructPlan {
        members = List.copyOf(members);
    }
}
