package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonText;

/**
 * Tells which outputs may come as a stream of events. A model has no key for it, but an event has no room for the request's
 * id, so the id's own text says that it comes in a header. That is the only sign that all models have in common.
 */
final class EventStreams {

    private static final String HEADER = "X-TC-RequestId";

    private EventStreams() {}

    /** @param output the members of an output */
    static boolean isOne(JsonArray output) {
        return output.elements().stream()
                .anyMatch(member -> member instanceof JsonObject object
                        && object.get("name") instanceof JsonText name
                        && name.text().equals("RequestId")
                        && object.get("document") instanceof JsonText document
                        && document.text().contains(HEADER));
    }
}
