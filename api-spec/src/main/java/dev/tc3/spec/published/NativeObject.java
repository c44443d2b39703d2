package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of the native format that is being made. Its keys stand where their values do. */
final class NativeObject {

    private final Place place;
    private final Map<String, JsonMember> members = new LinkedHashMap<>();

    NativeObject(Place place) {
        this.place = place;
    }

    /** Puts a value, unless it is null. */
    void put(String key, @Nullable JsonValue value) {
        if (value != null) {
            put(key, value.place(), value);
        }
    }

    /** Puts a value whose key is a name of the model, and stands where the model has it. */
    void put(String name, Place namePlace, JsonValue value) {
        members.put(name, new JsonMember(namePlace, name, value));
    }

    boolean has(String key) {
        return members.containsKey(key);
    }

    JsonObject done() {
        return new JsonObject(place, members);
    }
}
