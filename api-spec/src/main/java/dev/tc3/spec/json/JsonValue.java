package dev.tc3.spec.json;

import dev.tc3.spec.report.Place;

/** A value of a JSON document that knows where it begins. Immutable. */
public sealed interface JsonValue
        permits JsonObject, JsonArray, JsonText, JsonNumber, JsonBoolean, JsonNull, JsonUnreadable {

    /** Where the value begins. */
    Place place();

    /** What the value is, with its article, for messages. */
    String kind();
}
