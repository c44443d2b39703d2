package dev.tc3.spec.json;

import dev.tc3.spec.report.Place;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object. Of members with the same key it has the first; the others were reported.
 *
 * @param members the members by key, in the document's order
 */
public record JsonObject(Place place, Map<String, JsonMember> members) implements JsonValue {

    public JsonObject {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
    }

    /** The value of a member, or null if there is no such member. */
    public @Nullable JsonValue get(String key) {
        JsonMember member = members.get(key);
        return member == null ? null : member.value();
    }

    @Override
    public String kind() {
        return "an object";
    }
}
