package dev.tc3.spec.draft;

import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.report.Place;
import java.util.List;

/**
 * The events of an answer that is a stream of them.
 *
 * @param place where the list of them stands
 * @param events those that could be read
 */
public record EventsDraft(Place place, List<JsonObject> events) {

    public EventsDraft {
        events = List.copyOf(events);
    }
}
