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
import dev.tc3.testkit.wire.Arguments;
import dev.tc3.testkit.wire.Arguments.Branch;
import dev.tc3.testkit.wire.Arguments.Leaf;
import dev.tc3.testkit.wire.Arguments.Part;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives flattened names the shape that the spec tells: where it has a list, numbered items become one. Values stay
 * text, and what does not fit stays an object, for the reader to find.
 */
final class Unfolding {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ServedAction served;

    Unfolding(ServedAction served) {
        this.served = served;
    }

    ObjectNode unfold(Branch root) {
        return struct(root, served.action().parameters());
    }

    static ObjectNode untyped(Branch branch) {
        ObjectNode members = NODES.objectNode();
        branch.places().forEach((name, place) -> members.set(name, untyped(place)));
        return members;
    }

    private static JsonNode untyped(Arguments.Place place) {
        if (place instanceof Branch branch) {
            return untyped(branch);
        }
        return place instanceof Part part ? PartText.of(part) : NODES.textNode(((Leaf) place).value());
    }

    private ObjectNode struct(Branch branch, Map<String, MemberSpec> members) {
        ObjectNode result = NODES.objectNode();
        branch.places().forEach((name, place) -> {
            @Nullable MemberSpec member = members.get(name);
            result.set(name, member == null ? untyped(place) : value(place, member.type()));
        });
        return result;
    }

    private JsonNode value(Arguments.Place place, TypeRef type) {
        if (place instanceof Branch branch && type instanceof StructRef struct) {
            return struct(branch, served.members(struct));
        }
        if (place instanceof Branch branch && type instanceof ListRef list && isNumberedFromZero(branch)) {
            return list(branch, list);
        }
        if (place instanceof Part part && type == ScalarType.BINARY) {
            return PartText.base64Of(part);
        }
        return untyped(place);
    }

    private ArrayNode list(Branch branch, ListRef type) {
        ArrayNode items = NODES.arrayNode();
        for (int i = 0; i < branch.places().size(); i++) {
            Arguments.Place item = branch.places().get(Integer.toString(i));
            if (item != null) {
                items.add(value(item, type.element()));
            }
        }
        return items;
    }

    private static boolean isNumberedFromZero(Branch branch) {
        for (int i = 0; i < branch.places().size(); i++) {
            if (!branch.places().containsKey(Integer.toString(i))) {
                return false;
            }
        }
        return true;
    }
}
