package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;

/** Knows the file with examples that is published beside a model ({@code examples.json}). */
public final class ExamplesFile {

    private ExamplesFile() {}

    /** Whether a document is such a file: its actions are lists, which no spec has. */
    public static boolean isOne(JsonValue root) {
        if (!(root instanceof JsonObject object) || !(object.get("actions") instanceof JsonObject actions)) {
            return false;
        }
        return !PublishedModel.isOne(root)
                && !actions.members().isEmpty()
                && actions.members().values().stream().allMatch(action -> action.value() instanceof JsonArray);
    }
}
