package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonBoolean;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonUnreadable;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.words.Printable;
import org.jspecify.annotations.Nullable;

/**
 * An object of a model, and what its keys hold. Keys that are not asked for may be there; they were, in every revision of
 * the format.
 *
 * @param object the object
 * @param what what it is, for messages
 */
record ModelPart(JsonObject object, String what) {

    /** What to do about a model that is broken. */
    static final String GET_ANEW = "get the model anew, or mend it here";

    /** The text of a key, null if the key is absent, or unreadable. */
    @Nullable
    JsonValue textOrAbsent(String key) {
        JsonValue value = object.get(key);
        return value == null || value instanceof JsonText ? value : wrong(key, value, "a text");
    }

    /** The truth value of a key, null if the key is absent, or unreadable. */
    @Nullable
    JsonValue flagOrAbsent(String key) {
        JsonValue value = object.get(key);
        return value == null || value instanceof JsonBoolean ? value : wrong(key, value, "true or false");
    }

    /** The text of a key, or unreadable. */
    JsonValue text(String key) {
        JsonValue value = textOrAbsent(key);
        return value == null ? missing(key) : value;
    }

    /** The object of a key, or unreadable. */
    JsonValue object(String key) {
        JsonValue value = object.get(key);
        if (value == null) {
            return missing(key);
        }
        return value instanceof JsonObject ? value : wrong(key, value, "an object");
    }

    /** The list of a key, or unreadable. */
    JsonValue list(String key) {
        JsonValue value = object.get(key);
        if (value == null) {
            return missing(key);
        }
        return value instanceof JsonArray ? value : wrong(key, value, "a list");
    }

    private JsonUnreadable missing(String key) {
        return new JsonUnreadable(object.place(), what + " has no \"" + key + "\"", GET_ANEW);
    }

    /** A value that should be another. */
    static JsonUnreadable wrong(String key, JsonValue value, String wanted) {
        return new JsonUnreadable(
                value.place(), Printable.quote(key) + " must be " + wanted + ", not " + value.kind(), GET_ANEW);
    }
}
