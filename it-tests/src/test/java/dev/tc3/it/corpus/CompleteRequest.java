package dev.tc3.it.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.TypeRef;
import java.util.Map;

/** Requests that set every parameter of an action, made from its spec. Structures below the third level have what they must. */
final class CompleteRequest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int LEVELS = 3;

    private final ApiSpec spec;

    private CompleteRequest(ApiSpec spec) {
        this.spec = spec;
    }

    static ObjectNode of(ApiSpec spec, ActionSpec action) {
        return new CompleteRequest(spec).members(action.parameters(), 0);
    }

    private ObjectNode members(Map<String, MemberSpec> members, int level) {
        ObjectNode object = NODES.objectNode();
        members.forEach((name, member) -> {
            if (level < LEVELS || member.required()) {
                object.set(name, value(member.type(), level));
            }
        });
        return object;
    }

    private JsonNode value(TypeRef type, int level) {
        if (type instanceof ListRef list) {
            return NODES.arrayNode().add(value(list.element(), level));
        }
        if (type instanceof StructRef struct) {
            return members(spec.types().get(struct.name()).members(), level + 1);
        }
        return switch ((ScalarType) type) {
            case STRING, DATE, DATETIME, DATETIME_ISO -> NODES.textNode("a \"b\" & c~*+/é字");
            case INT64, UINT64 -> NODES.numberNode(7);
            case DOUBLE -> NODES.numberNode(0.5);
            case BOOLEAN -> NODES.booleanNode(true);
            case BINARY -> NODES.textNode("AAECAw==");
        };
    }
}
