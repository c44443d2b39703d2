package dev.tc3.spec.overlay;

import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonNull;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Merges one value into another by RFC 7396. Every value keeps the place that it came from; an object that two documents
 * have in common stands where the one that is changed has it. Members keep their order, and new ones come last.
 */
final class MergePatch {

    private MergePatch() {}

    static JsonValue merge(@Nullable JsonValue target, JsonValue patch) {
        return patch instanceof JsonObject changes ? merge(target, changes) : patch;
    }

    static JsonObject merge(@Nullable JsonValue target, JsonObject patch) {
        JsonObject changed = target instanceof JsonObject object ? object : new JsonObject(patch.place(), Map.of());
        Map<String, JsonMember> members = new LinkedHashMap<>(changed.members());
        Map<String, Place> removed = new LinkedHashMap<>(changed.removed());
        for (JsonMember change : patch.members().values()) {
            if (!(change.value() instanceof JsonNull)) {
                members.put(change.key(), merge(members.get(change.key()), change));
                removed.remove(change.key());
            } else if (members.remove(change.key()) != null) {
                removed.put(change.key(), change.place());
            }
        }
        return new JsonObject(changed.place(), members, removed);
    }

    private static JsonMember merge(@Nullable JsonMember target, JsonMember change) {
        JsonValue after = merge(target == null ? null : target.value(), change.value());
        if (target != null && target.value() instanceof JsonObject && after instanceof JsonObject) {
            return new JsonMember(target.place(), change.key(), after);
        }
        return new JsonMember(change.place(), change.key(), after);
    }
}
