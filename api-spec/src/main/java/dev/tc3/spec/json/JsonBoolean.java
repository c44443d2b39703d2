package dev.tc3.spec.json;

import dev.tc3.spec.report.Place;

/**
 * A truth value.
 *
 * @param value true or false
 */
public record JsonBoolean(Place place, boolean value) implements JsonValue {

    @Override
    public String kind() {
        return "a truth value";
    }
}
