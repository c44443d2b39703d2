package dev.tc3.spec.json;

import dev.tc3.spec.report.Place;

/**
 * A member of an object.
 *
 * @param place where its key begins
 * @param key its key
 * @param value its value
 */
public record JsonMember(Place place, String key, JsonValue value) {}
