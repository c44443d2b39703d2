package dev.tc3.spec.json;

import dev.tc3.spec.report.Place;
import java.util.List;

/**
 * A list.
 *
 * @param elements the elements in order
 */
public record JsonArray(Place place, List<JsonValue> elements) implements JsonValue {

    public JsonArray {
        elements = List.copyOf(elements);
    }

    @Override
    public String kind() {
        return "a list";
    }
}
