package dev.tc3.spec.published;

import dev.tc3.spec.ScalarType;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonUnreadable;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.words.Printable;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The type of a member, which a model tells by a pair: {@code type} is the kind of value, {@code member} which of that kind. */
final class MemberType {

    private static final String LIST = "list";
    private static final String OBJECT = "object";

    /** Beside the pairs of published models, those that can mean nothing else. */
    private static final Map<String, Map<String, String>> SCALARS = Map.of(
            "string",
            Map.of("string", "string", "date", "date", "datetime", "datetime", "datetime_iso", "datetime_iso"),
            "int",
            Map.of("int64", "int64", "uint64", "uint64"),
            "float",
            Map.of("float", "double", "double", "double"),
            "bool",
            Map.of("bool", "boolean", "boolean", "boolean"),
            "binary",
            Map.of("binary", "binary"));

    private static final Map<String, String> ELEMENTS = Map.of(
            "string", "string",
            "date", "date",
            "datetime", "datetime",
            "datetime_iso", "datetime_iso",
            "int64", "int64",
            "uint64", "uint64",
            "float", "double",
            "double", "double",
            "bool", "boolean",
            "boolean", "boolean");

    private static final Set<String> NATIVE_SCALARS =
            Stream.of(ScalarType.values()).map(ScalarType::notation).collect(Collectors.toUnmodifiableSet());

    private final ModelObjects objects;

    MemberType(ModelObjects objects) {
        this.objects = objects;
    }

    /**
     * The type in the notation of the native format, or unreadable.
     *
     * @param path where the type is in the native format
     */
    JsonValue of(ModelPart member, NativePath path) {
        JsonValue kind = member.text("type");
        JsonValue which = member.text("member");
        if (!(kind instanceof JsonText kindText)) {
            return kind;
        }
        if (!(which instanceof JsonText whichText)) {
            return which;
        }
        String notation = scalar(kindText.text(), whichText.text());
        return notation == null ? ofObject(kindText, whichText, path) : new JsonText(which.place(), notation);
    }

    /** The name of the object that a member holds or lists, whether or not there is one; null if it holds scalars. */
    static @Nullable String objectIn(JsonObject member) {
        return member.get("type") instanceof JsonText kind
                        && member.get("member") instanceof JsonText which
                        && holdsObject(kind.text())
                        && scalar(kind.text(), which.text()) == null
                ? which.text()
                : null;
    }

    /** The name of the object that a member holds, not in a list; null if it holds something else. */
    static @Nullable String objectHeldBy(JsonObject member) {
        return member.get("type") instanceof JsonText kind && kind.text().equals(OBJECT) ? objectIn(member) : null;
    }

    private JsonValue ofObject(JsonText kind, JsonText which, NativePath path) {
        String name = which.text();
        if (!holdsObject(kind.text())) {
            return SCALARS.containsKey(kind.text())
                    ? unknown(which, Printable.name(name) + " is no kind of " + kind.text(), path)
                    : unknown(kind, Printable.name(kind.text()) + " is no type of a published model", path);
        }
        if (!objects.mayHave(name)) {
            return unknown(which, "the object " + Printable.name(name) + " is not in the model", path);
        }
        if (NATIVE_SCALARS.contains(name)) {
            return unknown(which, "the object " + Printable.quote(name) + " has the name of a scalar type", path);
        }
        return new JsonText(which.place(), kind.text().equals(LIST) ? LIST + "<" + name + ">" : name);
    }

    private static @Nullable String scalar(String kind, String which) {
        if (!kind.equals(LIST)) {
            return SCALARS.getOrDefault(kind, Map.of()).get(which);
        }
        String element = ELEMENTS.get(which);
        return element == null ? null : LIST + "<" + element + ">";
    }

    private static boolean holdsObject(String kind) {
        return kind.equals(OBJECT) || kind.equals(LIST);
    }

    private static JsonUnreadable unknown(JsonText text, String message, NativePath path) {
        return new JsonUnreadable(
                text.place(),
                message,
                "get the model anew, or mend it by an overlay that has the type at " + path.pointer());
    }
}
