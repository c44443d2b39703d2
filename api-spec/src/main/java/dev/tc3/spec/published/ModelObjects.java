package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonUnreadable;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.words.Printable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The objects of a model: its structures, and what its actions take and give. */
final class ModelObjects {

    private final JsonValue objects;
    private final Map<String, JsonMember> byName;

    private ModelObjects(JsonValue objects) {
        this.objects = objects;
        this.byName = objects instanceof JsonObject object ? object.members() : Map.of();
    }

    static ModelObjects of(ModelPart model) {
        return new ModelObjects(model.object("objects"));
    }

    /** All of them, or unreadable. */
    JsonValue all() {
        return objects;
    }

    Collection<JsonMember> inOrder() {
        return byName.values();
    }

    /** Whether there is an object of that name; if none is known, there may be. */
    boolean mayHave(String name) {
        return byName.containsKey(name) || objects instanceof JsonUnreadable;
    }

    /** The list of an object's members, or unreadable; null if there is no such object. */
    @Nullable
    JsonValue membersOf(String name) {
        if (objects instanceof JsonUnreadable) {
            return objects;
        }
        JsonMember object = byName.get(name);
        return object == null ? null : membersOf(object);
    }

    /** The list of an object's members, or unreadable. */
    static JsonValue membersOf(JsonMember object) {
        return object.value() instanceof JsonObject value
                ? new ModelPart(value, "the object " + Printable.quote(object.key())).list("members")
                : ModelPart.wrong(object.key(), object.value(), "an object");
    }

    /** The members of an object as far as they are objects. */
    static Stream<JsonObject> readableMembersOf(JsonMember object) {
        List<JsonValue> members = membersOf(object) instanceof JsonArray list ? list.elements() : List.of();
        return members.stream().filter(JsonObject.class::isInstance).map(JsonObject.class::cast);
    }
}
