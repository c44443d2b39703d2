package dev.tc3.spec;

import java.util.Map;

/**
 * A structure that parameters and results are made of.
 *
 * @param name the structure's name in the document
 * @param doc what it is; empty if the document does not say
 * @param members its members by name, in the document's order
 */
public record StructSpec(String name, String doc, Map<String, MemberSpec> members) {

    public StructSpec {
        members = Ordered.copy(members);
    }
}
