package dev.tc3.spec.overlay;

import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Problems;
import org.jspecify.annotations.Nullable;

/** A document that changes a spec: a JSON Merge Patch of RFC 7396 that keeps to some rules. */
public final class Overlay {

    private final JsonObject patch;

    private Overlay(JsonObject patch) {
        this.patch = patch;
    }

    /**
     * A document as an overlay.
     *
     * @return the overlay, or null if the document is no object and that was reported
     */
    public static @Nullable Overlay of(JsonValue root, Problems problems) {
        if (root instanceof JsonObject patch) {
            return new Overlay(patch);
        }
        problems.report(
                root.place(),
                "an overlay must be an object, not " + root.kind(),
                "write the keys to change, as the spec has them, in braces, { and }");
        return null;
    }

    /**
     * The spec as the overlay changes it.
     *
     * @param spec the spec's document; if it is no object, nothing in it can be changed
     * @param problems takes what the overlay may not do; the rest of it is merged
     */
    public JsonValue over(JsonValue spec, Problems problems) {
        return spec instanceof JsonObject object
                ? MergePatch.merge(object, new PermittedChanges(problems).of(patch, object))
                : spec;
    }
}
