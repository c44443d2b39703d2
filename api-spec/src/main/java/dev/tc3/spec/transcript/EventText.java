package dev.tc3.spec.transcript;

import dev.tc3.spec.json.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** A stream of events, in which lines may stand that people wrote about it. */
final class EventText {

    private static final String DATA = "data:";
    /** Some services end a stream with this, which is no event. */
    private static final String DONE = "[DONE]";

    private EventText() {}

    /** The data of the events; none if there is no line with data. */
    static List<JsonObject> read(String text) throws NotReadable {
        List<JsonObject> events = new ArrayList<>();
        StringBuilder data = new StringBuilder();
        for (String line : (text + "\n\n").split("\\R", -1)) {
            if (line.startsWith(DATA)) {
                data.append(data.isEmpty() ? "" : "\n")
                        .append(line.substring(DATA.length()).strip());
            } else if (line.isBlank() && !data.isEmpty()) {
                add(data.toString(), events);
                data.setLength(0);
            }
        }
        return events;
    }

    private static void add(String data, List<JsonObject> events) throws NotReadable {
        if (!data.isBlank() && !data.equals(DONE)) {
            events.add(EmbeddedJson.read(data, "the event " + (events.size() + 1)));
        }
    }
}
