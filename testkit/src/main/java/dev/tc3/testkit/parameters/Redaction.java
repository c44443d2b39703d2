package dev.tc3.testkit.parameters;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.TypeRef;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Parameters without secrets. Only what the spec knows and does not call sensitive is shown; a name that it does not
 * know may be a misspelt password.
 */
public final class Redaction {

    /** What stands in place of a value that is not shown. */
    public static final String HIDDEN = "***";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ServedAction served;

    private Redaction(ServedAction served) {
        this.served = served;
    }

    /**
     * A copy of parameters that can be shown.
     *
     * @param served the action they are for; if empty, no value is shown
     * @param tree the parameters
     */
    public static ObjectNode redact(Optional<ServedAction> served, ObjectNode tree) {
        return served.map(known ->
                        new Redaction(known).struct(tree, known.action().parameters()))
                .orElseGet(() -> hideAll(tree));
    }

    private static ObjectNode hideAll(ObjectNode tree) {
        ObjectNode result = NODES.objectNode();
        tree.fieldNames().forEachRemaining(name -> result.put(name, HIDDEN));
        return result;
    }

    private ObjectNode struct(ObjectNode source, Map<String, MemberSpec> members) {
        ObjectNode result = NODES.objectNode();
        source.properties().forEach(property -> {
            @Nullable MemberSpec member = members.get(property.getKey());
            result.set(
                    property.getKey(),
                    member == null || member.sensitive() ? hidden() : value(property.getValue(), member.type()));
        });
        return result;
    }

    private JsonNode value(JsonNode source, TypeRef type) {
        // What is in a file, nobody can tell.
        if (type instanceof ScalarType && type != ScalarType.BINARY && source.isValueNode()) {
            return source;
        }
        if (type instanceof StructRef struct && source instanceof ObjectNode object) {
            return struct(object, served.members(struct));
        }
        if (type instanceof ListRef list && source instanceof ArrayNode array) {
            ArrayNode items = NODES.arrayNode();
            array.forEach(item -> items.add(value(item, list.element())));
            return items;
        }
        return hidden();
    }

    private static JsonNode hidden() {
        return NODES.textNode(HIDDEN);
    }
}
