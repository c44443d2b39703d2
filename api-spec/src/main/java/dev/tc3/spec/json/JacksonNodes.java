package dev.tc3.spec.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;

/** Turns values into the nodes of Jackson, without losing a digit. */
public final class JacksonNodes {

    private static final JsonNodeFactory FACTORY = JsonNodeFactory.instance;
    private static final int BITS_OF_LONG = 63;

    private JacksonNodes() {}

    /** An object without members. */
    public static ObjectNode emptyObject() {
        return FACTORY.objectNode();
    }

    /** The object as a node of its own. */
    public static ObjectNode of(JsonObject object) {
        ObjectNode node = FACTORY.objectNode();
        object.members().forEach((key, member) -> node.set(key, of(member.value())));
        return node;
    }

    /** Each object as a node of its own. */
    public static List<ObjectNode> of(List<JsonObject> objects) {
        return objects.stream().map(JacksonNodes::of).toList();
    }

    private static JsonNode of(JsonValue value) {
        if (value instanceof JsonObject object) {
            return of(object);
        }
        if (value instanceof JsonArray array) {
            ArrayNode node = FACTORY.arrayNode();
            array.elements().forEach(element -> node.add(of(element)));
            return node;
        }
        if (value instanceof JsonText text) {
            return TextNode.valueOf(text.text());
        }
        if (value instanceof JsonNumber number) {
            return number.whole() ? integer(number.value()) : DecimalNode.valueOf(number.value());
        }
        return value instanceof JsonBoolean flag ? BooleanNode.valueOf(flag.value()) : NullNode.getInstance();
    }

    private static JsonNode integer(BigDecimal value) {
        BigInteger integer = value.toBigIntegerExact();
        return integer.bitLength() <= BITS_OF_LONG
                ? LongNode.valueOf(integer.longValue())
                : BigIntegerNode.valueOf(integer);
    }
}
