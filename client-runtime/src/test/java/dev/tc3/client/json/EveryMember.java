package dev.tc3.client.json;

import dev.tc3.client.api.ResponseReader;
import java.util.ArrayList;
import java.util.List;

/** Reads members as generated code does: each by its name with the method of its type, what is not declared as it is. */
final class EveryMember {

    private EveryMember() {}

    /** The members that are not null, in their order. */
    static List<Object> of(ResponseReader reader) {
        List<Object> members = new ArrayList<>();
        for (String name = reader.nextName(); name != null; name = reader.nextName()) {
            Object value = member(name, reader);
            if (value != null) {
                members.add(value);
            }
        }
        return members;
    }

    private static Object member(String name, ResponseReader reader) {
        return switch (name) {
            case "RequestId", "Text" -> reader.string();
            case "Number" -> reader.int64();
            case "Large" -> reader.uint64();
            case "Share" -> reader.float64();
            case "Flag" -> reader.bool();
            case "Bytes" -> reader.binary();
            case "Inner" -> reader.struct(EveryMember::of);
            case "Texts" -> reader.strings();
            case "Numbers" -> reader.int64s();
            case "Larges" -> reader.uint64s();
            case "Shares" -> reader.float64s();
            case "Flags" -> reader.bools();
            case "Inners" -> reader.structs(EveryMember::of);
            case "Ignored" -> skipped(reader);
            default -> reader.value();
        };
    }

    private static Object skipped(ResponseReader reader) {
        reader.skip();
        return null;
    }
}
