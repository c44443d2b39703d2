package dev.tc3.spec.read;

import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Located;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import dev.tc3.spec.words.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An object whose keys are fixed. A key that is misspelt, or that other formats have, is reported and then read as the
 * key it was meant to be, so that what it holds is checked as well, and the key is not reported as missing too.
 */
final class Section {

    private final Map<String, JsonValue> values = new LinkedHashMap<>();
    private final Expect expect;

    /** Reports the keys that are unknown and those that are missing. */
    Section(JsonObject object, Keys keys, Problems problems) {
        this.expect = new Expect(problems);
        List<String> absent = new ArrayList<>(keys.all());
        absent.removeAll(object.members().keySet());
        for (JsonMember member : object.members().values()) {
            if (keys.all().contains(member.key())) {
                values.put(member.key(), member.value());
            } else {
                Optional<String> meant = keys.meant(member.key(), absent);
                Optional<String> hint =
                        isOverlaid(member, object) ? meant.or(() -> keys.meant(member.key(), keys.all())) : meant;
                String otherwise = keys.remedy(member.key());
                problems.report(
                        member.place(),
                        "unknown key " + Printable.name(member.key()),
                        hint.map(key -> Spelling.question(key, otherwise)).orElse(otherwise));
                meant.ifPresent(key -> {
                    absent.remove(key);
                    values.put(key, member.value());
                });
            }
        }
        for (String key : keys.required()) {
            if (absent.contains(key)) {
                String advice = object.removed().containsKey(key) ? "do not remove the key " : "add the key ";
                problems.report(
                        object.absence(key),
                        keys.owner() + " needs " + Printable.quote(key),
                        advice + Printable.quote(key));
            }
        }
    }

    /** Whether an overlay added the member: it may have meant to change a key that is there. */
    private static boolean isOverlaid(JsonMember member, JsonObject object) {
        return !member.place().source().equals(object.place().source());
    }

    /** The value of a key, or null if it is absent. */
    @Nullable
    JsonValue get(String key) {
        return values.get(key);
    }

    /** A text, or null if it is absent or no text. */
    @Nullable
    String text(String key) {
        JsonValue value = values.get(key);
        return value == null ? null : expect.text(value, Printable.quote(key));
    }

    /** A text with its place, or null if it is absent or no text. */
    @Nullable
    Located<String> located(String key) {
        JsonValue value = values.get(key);
        String text = text(key);
        return value == null || text == null ? null : new Located<>(value.place(), text);
    }

    /** A text, or an empty one if it is absent or no text. */
    String textOrEmpty(String key) {
        String text = text(key);
        return text == null ? "" : text;
    }

    /** A truth value, or false if it is absent or none. */
    boolean flag(String key) {
        JsonValue value = values.get(key);
        return value != null && expect.flag(value, Printable.quote(key));
    }

    /** A truth value, or another if it is absent or none. */
    boolean flagOr(String key, boolean otherwise) {
        return values.containsKey(key) ? flag(key) : otherwise;
    }

    /** An object, or null if it is absent or no object. */
    @Nullable
    JsonObject object(String key) {
        JsonValue value = values.get(key);
        return value == null ? null : expect.object(value, Printable.quote(key));
    }

    /** The elements of a list; none if it is absent or no list. */
    List<JsonValue> list(String key) {
        JsonValue value = values.get(key);
        JsonArray list = value == null ? null : expect.list(value, Printable.quote(key));
        return list == null ? List.of() : list.elements();
    }

    /** The elements of a list that has a largest size, or the first of them if there are more; none if it is no list. */
    List<JsonValue> list(String key, int most) {
        JsonValue value = values.get(key);
        JsonArray list = value == null ? null : expect.list(value, Printable.quote(key));
        return list == null ? List.of() : expect.atMost(most, list, Printable.quote(key));
    }
}
