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
 * @param removed where an overlay removed a member, by key; of members that are there, none
 */
public record JsonObject(Place place, Map<String, JsonMember> members, Map<String, Place> removed)
        implements JsonValue {

    public JsonObject {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        removed = Collections.unmodifiableMap(new LinkedHashMap<>(removed));
    }

    /** An object as a document has it. */
    public JsonObject(Place place, Map<String, JsonMember> members) {
        this(place, members, Map.of());
    }

    /** The value of a member, or null if there is no such member. */
    public @Nullable JsonValue get(String key) {
        JsonMember member = members.get(key);
        return member == null ? null : member.value();
    }

    /** Where to report that a member is missing: where an overlay removed it, or else where the object begins. */
    public Place absence(String key) {
        return removed.getOrDefault(key, place);
    }

    @Override
    public String kind() {
        return "an object";
    }
}
