package dev.tc3.spec.transcript;

import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An answer, as a JSON object or as a stream of events, perhaps after the header of an HTTP response.
 *
 * @param response the answer with its outer {@code Response}, which some examples leave out; without members if the answer
 *     is a stream
 * @param events the data of the events; none if the answer is no stream
 */
record WrittenAnswer(JsonObject response, List<JsonObject> events) {

    private static final String RESPONSE = "Response";
    private static final Pattern HEADER = Pattern.compile("HTTP/.*?\\r?\\n[ \\t]*\\r?\\n", Pattern.DOTALL);

    /** Reads an answer. */
    static WrittenAnswer read(String text) throws NotReadable {
        String answer = withoutHeader(text.strip());
        if (answer.startsWith("{")) {
            return new WrittenAnswer(wrapped(EmbeddedJson.read(answer, "the answer")), List.of());
        }
        List<JsonObject> events = EventText.read(answer);
        if (events.isEmpty()) {
            throw new NotReadable("the answer is neither a JSON object nor a stream of events");
        }
        JsonObject nothing = new JsonObject(events.get(0).place(), Map.of());
        return new WrittenAnswer(nothing, events);
    }

    private static String withoutHeader(String text) {
        Matcher header = HEADER.matcher(text);
        return header.lookingAt() ? text.substring(header.end()).strip() : text;
    }

    private static JsonObject wrapped(JsonObject answer) throws NotReadable {
        JsonValue inner = answer.get(RESPONSE);
        if (inner != null && !(inner instanceof JsonObject)) {
            throw new NotReadable("the answer's Response must be an object, not " + inner.kind());
        }
        JsonObject response = inner instanceof JsonObject object ? object : answer;
        return new JsonObject(answer.place(), Map.of(RESPONSE, new JsonMember(answer.place(), RESPONSE, response)));
    }
}
