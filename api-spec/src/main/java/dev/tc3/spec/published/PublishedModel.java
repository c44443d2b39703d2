package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Problems;
import java.util.Set;

/** A model as Tencent publishes it. */
public final class PublishedModel {

    private static final Set<String> OWN_KEYS = Set.of("metadata", "objects");
    private static final Set<String> NATIVE_KEYS = Set.of("service", "endpoint", "types");

    private final JsonObject root;

    private PublishedModel(JsonObject root) {
        this.root = root;
    }

    /**
     * Whether a document is a published model: it has all that such a model has, or a part of it and nothing of what only the
     * native format has.
     */
    public static boolean isOne(JsonValue root) {
        if (!(root instanceof JsonObject object) || !object.members().containsKey("actions")) {
            return false;
        }
        Set<String> keys = object.members().keySet();
        return keys.containsAll(OWN_KEYS)
                || (OWN_KEYS.stream().anyMatch(keys::contains)
                        && NATIVE_KEYS.stream().noneMatch(keys::contains));
    }

    /**
     * The model as a document of the native format.
     *
     * @param root the document, which is a published model
     * @param problems takes what is wrong and has no place in the native format
     */
    public static JsonObject inNativeShape(JsonValue root, Problems problems) {
        if (!(root instanceof JsonObject object)) {
            throw new IllegalArgumentException("no published model");
        }
        return new PublishedModel(object).translate(problems);
    }

    private JsonObject translate(Problems problems) {
        ModelPart model = new ModelPart(root, "the model");
        ApiIdentity identity = ApiIdentity.of(model);
        ModelObjects objects = ModelObjects.of(model);
        MemberTranslation members = new MemberTranslation(objects, RequiredLoops.in(objects), problems);
        ActionTranslation actions = new ActionTranslation(identity.serviceName(), objects, members);
        NativeObject translated = new NativeObject(root.place());
        identity.describe(translated);
        translated.put("actions", actions.translate(model.object("actions")));
        translated.put("types", new StructureTranslation(objects, members).translate(root.get("actions")));
        return translated.done();
    }
}
