package dev.tc3.spec.overlay;

import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonNull;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonUnreadable;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Picks what an overlay may change, and reports the rest. An overlay says more of what a spec has, or says it otherwise.
 * It adds no action, structure or member, so a name that the spec lacks is a mistake.
 */
final class PermittedChanges {

    private final Problems problems;
    private final Absences absences;

    PermittedChanges(Problems problems) {
        this.problems = problems;
        this.absences = new Absences(problems);
    }

    /** The overlay without what it may not do to the spec. */
    JsonObject of(JsonObject overlay, JsonObject spec) {
        return pick(overlay, spec, this::document);
    }

    private @Nullable JsonMember document(JsonMember change, JsonObject document) {
        return switch (change.key()) {
            case "service", "version" -> identity(change, document);
            case "actions" -> named("action", change, document, this::action);
            case "types" -> named("structure", change, document, this::structure);
            default -> any(change, document);
        };
    }

    private @Nullable JsonMember action(JsonMember change, JsonObject actions) {
        return within(change, actions, (part, action) -> switch (part.key()) {
            case "parameters" -> named("parameter", part, action, this::any);
            case "result" -> named("member of the result", part, action, this::any);
            default -> any(part, action);
        });
    }

    private @Nullable JsonMember structure(JsonMember change, JsonObject types) {
        return within(change, types, (part, structure) -> switch (part.key()) {
            case "members" -> named("member", part, structure, this::any);
            default -> any(part, structure);
        });
    }

    /** Service and version say which API this is. Where the spec's own is no text, the reader will tell. */
    private @Nullable JsonMember identity(JsonMember change, JsonObject document) {
        JsonValue own = document.get(change.key());
        if (own == null) {
            return any(change, document);
        }
        if (own instanceof JsonText text && !isSame(change.value(), text)) {
            String quoted = Printable.quote(text.text());
            problems.report(
                    change.place(),
                    "an overlay cannot change the " + change.key() + ", which is " + quoted,
                    "write " + quoted + ", or leave it out; an overlay of another API belongs to the spec of that one");
        }
        return null;
    }

    private static boolean isSame(JsonValue value, JsonText text) {
        return value instanceof JsonText other && other.text().equals(text.text());
    }

    /** A change to things that have names, all of which the spec must have. */
    private @Nullable JsonMember named(String what, JsonMember change, JsonObject target, Rule rule) {
        return within(change, target, (thing, things) -> {
            if (things.get(thing.key()) == null) {
                absences.report(what, thing, things);
                return null;
            }
            return rule.permitted(thing, things);
        });
    }

    /**
     * A change to what an object has under a key. If the spec has something there that is no object, then nothing is known
     * of what it lacks, and the overlay must not hide it from the reader.
     */
    private @Nullable JsonMember within(JsonMember change, JsonObject target, Rule rule) {
        if (!(change.value() instanceof JsonObject changes)) {
            return any(change, target);
        }
        JsonValue before = target.get(change.key());
        if (before != null && !(before instanceof JsonObject)) {
            return null;
        }
        JsonObject picked = pick(changes, objectOrEmpty(before, changes), rule);
        boolean nothingIsLeft = picked.members().isEmpty() && !changes.members().isEmpty();
        return before == null && nothingIsLeft ? null : new JsonMember(change.place(), change.key(), picked);
    }

    /**
     * A change that is free, but for removing what is not there. Parts of something that could not be read do not make it
     * readable, and must not hide that from the reader.
     */
    private @Nullable JsonMember any(JsonMember change, JsonObject target) {
        JsonValue before = target.get(change.key());
        if (change.value() instanceof JsonNull && before == null) {
            absences.report(change, target);
            return null;
        }
        if (change.value() instanceof JsonObject && before instanceof JsonUnreadable) {
            return null;
        }
        return change.value() instanceof JsonObject changes
                ? new JsonMember(change.place(), change.key(), pick(changes, objectOrEmpty(before, changes), this::any))
                : change;
    }

    private static JsonObject pick(JsonObject changes, JsonObject target, Rule rule) {
        Map<String, JsonMember> picked = new LinkedHashMap<>();
        for (JsonMember change : changes.members().values()) {
            JsonMember permitted = rule.permitted(change, target);
            if (permitted != null) {
                picked.put(change.key(), permitted);
            }
        }
        return new JsonObject(changes.place(), picked);
    }

    private static JsonObject objectOrEmpty(@Nullable JsonValue before, JsonObject changes) {
        return before instanceof JsonObject object ? object : new JsonObject(changes.place(), Map.of());
    }

    /** What becomes of one change. */
    @FunctionalInterface
    private interface Rule {

        /**
         * The change as far as it may be made, or null if it may not, which was reported.
         *
         * @param target the object that is changed
         */
        @Nullable
        JsonMember permitted(JsonMember change, JsonObject target);
    }
}
