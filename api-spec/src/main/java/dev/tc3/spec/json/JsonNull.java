package dev.tc3.spec.json;

import dev.tc3.spec.report.Place;

/** The value {@code null}. */
public record JsonNull(Place place) implements JsonValue {

    @Override
    public String kind() {
        return "null";
    }
}
