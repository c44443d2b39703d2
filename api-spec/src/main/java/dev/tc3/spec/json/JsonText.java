package dev.tc3.spec.json;

import dev.tc3.spec.report.Place;

/**
 * A text.
 *
 * @param text the text without quotes and escapes; it has no half of a surrogate pair
 */
public record JsonText(Place place, String text) implements JsonValue {

    @Override
    public String kind() {
        return "a text";
    }
}
