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
import dev.tc3.spec.words.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Walks parameters along a spec, collecting what does not fit. For one use. */
final class TypedReader {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final ServedAction served;
    private final ScalarForm scalars;
    private final List<String> unknown = new ArrayList<>();
    private final List<String> illTyped = new ArrayList<>();

    TypedReader(ServedAction served, ScalarForm scalars) {
        this.served = served;
        this.scalars = scalars;
    }

    Parameters read(ObjectNode source) {
        ObjectNode tree = struct("", source, served.action().parameters());
        return new Parameters(tree, unknown, illTyped);
    }

    private ObjectNode struct(String prefix, ObjectNode source, Map<String, MemberSpec> members) {
        ObjectNode result = NODES.objectNode();
        source.properties().forEach(property -> {
            String name = property.getKey();
            @Nullable MemberSpec member = members.get(name);
            if (member == null) {
                unknown.add(prefix + name + " is not known" + Spelling.hint(name, members.keySet()));
                result.set(name, property.getValue());
            } else {
                result.set(name, value(prefix + name, property.getValue(), member.type()));
            }
        });
        return result;
    }

    private JsonNode value(String path, JsonNode source, TypeRef type) {
        if (type instanceof ScalarType scalar) {
            return scalars.read(source, scalar).orElseGet(() -> notOfType(path, source, type, ""));
        }
        if (type instanceof StructRef struct) {
            return source instanceof ObjectNode object
                    ? struct(path + ".", object, served.members(struct))
                    : notOfType(path, source, type, "");
        }
        TypeRef element = ((ListRef) type).element();
        return source instanceof ArrayNode array
                ? list(path, array, element)
                : notOfType(path, source, type, "; its items are numbered from 0 without gaps");
    }

    private ArrayNode list(String path, ArrayNode source, TypeRef element) {
        ArrayNode items = NODES.arrayNode();
        for (int i = 0; i < source.size(); i++) {
            items.add(value(path + "." + i, source.get(i), element));
        }
        return items;
    }

    private JsonNode notOfType(String path, JsonNode source, TypeRef type, String hint) {
        String found = source.isNull() ? " is null, where unset ones are left out; it should be " : " should be ";
        String form = type == ScalarType.BINARY ? ", in base64 or as a part of a multipart body" : "";
        illTyped.add(path + found + type.notation() + form + hint);
        return source;
    }
}
