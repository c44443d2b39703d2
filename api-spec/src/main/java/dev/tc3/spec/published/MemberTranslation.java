package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonBoolean;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonUnreadable;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Translates the members of objects. */
final class MemberTranslation {

    private final MemberType types;
    private final Set<JsonObject> loops;
    private final Problems problems;

    /**
     * @param loops the members by which objects need themselves
     * @param problems takes members that have no place in the native format: those without a name, and those whose name is
     *     taken
     */
    MemberTranslation(ModelObjects objects, Set<JsonObject> loops, Problems problems) {
        this.types = new MemberType(objects);
        this.loops = loops;
        this.problems = problems;
    }

    /**
     * The members by name.
     *
     * @param path where they are in the native format
     */
    NativeObject translate(JsonArray members, NativePath path) {
        NativeObject translated = new NativeObject(members.place());
        Map<String, Place> places = new HashMap<>();
        for (JsonValue element : members.elements()) {
            JsonText name = nameOf(element);
            if (name == null || !(element instanceof JsonObject member)) {
                continue;
            }
            Place first = places.putIfAbsent(name.text(), name.place());
            if (first == null) {
                ModelPart part = new ModelPart(member, "the member " + Printable.quote(name.text()));
                translated.put(name.text(), name.place(), translate(part, path.then(name.text())));
            } else {
                reportRepeated(name, first);
            }
        }
        return translated;
    }

    private @Nullable JsonText nameOf(JsonValue element) {
        if (!(element instanceof JsonObject member)) {
            problems.report(element.place(), "a member must be an object, not " + element.kind(), ModelPart.GET_ANEW);
            return null;
        }
        JsonValue name = new ModelPart(member, "a member").text("name");
        if (name instanceof JsonUnreadable unreadable) {
            problems.report(unreadable.place(), unreadable.message(), unreadable.remedy());
        }
        return name instanceof JsonText text ? text : null;
    }

    private JsonObject translate(ModelPart member, NativePath path) {
        JsonObject object = member.object();
        JsonValue type = types.of(member, path.then("type"));
        NativeObject translated = new NativeObject(object.place());
        translated.put("type", type);
        if (!loops.contains(object)) {
            translated.put("required", member.flagOrAbsent("required"));
        }
        if (SecretNames.KNOWN.isSecret(path.key(), type)) {
            translated.put("sensitive", new JsonBoolean(object.place(), true));
        }
        translated.put("deprecated", member.flagOrAbsent("disabled"));
        translated.put("doc", member.textOrAbsent("document"));
        translated.put("example", exampleOf(member));
        return translated.done();
    }

    private static @Nullable JsonValue exampleOf(ModelPart member) {
        JsonValue example = member.textOrAbsent("example");
        return example instanceof JsonText text && text.text().isBlank() ? null : example;
    }

    private void reportRepeated(JsonText name, Place first) {
        problems.report(
                name.place(),
                "the member " + Printable.quote(name.text()) + " is already at " + first.seenFrom(name.place()),
                "get the model anew, or remove one of the two here");
    }
}
