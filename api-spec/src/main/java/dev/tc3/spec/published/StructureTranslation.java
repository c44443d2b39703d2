package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.words.Printable;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Translates objects that are structures: all but those that only tell what an action takes or gives. The {@code usage} that
 * objects have is not true often enough to go by.
 */
final class StructureTranslation {

    private final ModelObjects objects;
    private final MemberTranslation members;

    StructureTranslation(ModelObjects objects, MemberTranslation members) {
        this.objects = objects;
        this.members = members;
    }

    /**
     * The structures by name, or unreadable.
     *
     * @param actions the actions of the model, whatever they are
     */
    JsonValue translate(@Nullable JsonValue actions) {
        if (!(objects.all() instanceof JsonObject)) {
            return objects.all();
        }
        Set<String> frames = frames(actions);
        NativeObject translated = new NativeObject(objects.all().place());
        for (JsonMember object : objects.inOrder()) {
            if (!frames.contains(object.key())) {
                translated.put(object.key(), object.place(), translate(object));
            }
        }
        return translated.done();
    }

    private JsonValue translate(JsonMember object) {
        if (!(object.value() instanceof JsonObject value)) {
            return ModelPart.wrong(object.key(), object.value(), "an object");
        }
        ModelPart part = new ModelPart(value, "the object " + Printable.quote(object.key()));
        JsonValue list = part.list("members");
        NativePath path = NativePath.of("types", object.key(), "members");
        NativeObject translated = new NativeObject(value.place());
        translated.put("doc", part.textOrAbsent("document"));
        translated.put(
                "members",
                list instanceof JsonArray array ? members.translate(array, path).done() : list);
        return translated.done();
    }

    /** The objects that actions name and no member holds. */
    private Set<String> frames(@Nullable JsonValue actions) {
        Set<String> frames = new HashSet<>();
        if (actions instanceof JsonObject all) {
            for (JsonMember action : all.members().values()) {
                if (action.value() instanceof JsonObject object) {
                    addText(object.get("input"), frames);
                    addText(object.get("output"), frames);
                }
            }
        }
        objects.inOrder().stream()
                .flatMap(ModelObjects::readableMembersOf)
                .map(MemberType::objectIn)
                .forEach(frames::remove);
        return frames;
    }

    private static void addText(@Nullable JsonValue value, Set<String> texts) {
        if (value instanceof JsonText text) {
            texts.add(text.text());
        }
    }
}
