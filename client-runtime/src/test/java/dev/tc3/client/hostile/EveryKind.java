package dev.tc3.client.hostile;

import dev.tc3.client.api.ActionDescriptor;
import dev.tc3.client.api.Effect;
import dev.tc3.client.api.ParamSource;
import dev.tc3.client.api.ResponseReader;
import dev.tc3.client.testing.Fixtures;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An action that must not run twice, and whose answer has a member of every kind. What it does not know it keeps, as generated ones do. */
final class EveryKind {

    static final ActionDescriptor<ParamSource, Map<String, Object>> ACTION =
            new ActionDescriptor<>(Fixtures.SERVICE, "WipeThing", Effect.DESTRUCTIVE, null, EveryKind::readFrom);

    /** An answer with all of them. */
    static final String ANSWER = "{\"Response\":{\"Text\":\"t \\u00e9\",\"Int\":-1,\"Uint\":18446744073709551615,"
            + "\"Float\":1.5,\"Bool\":true,\"Binary\":\"AAEC\",\"Struct\":{\"Text\":\"in\",\"Struct\":{}},"
            + "\"Texts\":[\"a\",null],\"Ints\":[1,2],\"Structs\":[{\"Int\":1},{}],"
            + "\"New\":{\"Deep\":[1,2.5e3,\"x\",{\"y\":null}]},\"RequestId\":\"0ac4-77\"}}";

    private EveryKind() {}

    static Map<String, Object> readFrom(ResponseReader reader) {
        Map<String, Object> members = new LinkedHashMap<>();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            Object value = value(reader, name);
            if (value != null) {
                members.put(name, value);
            }
        }
        return members;
    }

    private static @Nullable Object value(ResponseReader reader, String name) {
        return switch (name) {
            case "Text", "RequestId" -> reader.string();
            case "Int" -> reader.int64();
            case "Uint" -> reader.uint64();
            case "Float" -> reader.float64();
            case "Bool" -> reader.bool();
            case "Binary" -> reader.binary();
            case "Struct" -> reader.struct(EveryKind::readFrom);
            case "Texts" -> reader.strings();
            case "Ints" -> reader.int64s();
            case "Structs" -> reader.structs(EveryKind::readFrom);
            default -> reader.value();
        };
    }
}
