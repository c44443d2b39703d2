package dev.tc3.testkit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ExampleSpec;
import dev.tc3.testkit.http.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes answers in the service's form. Thread-safe. */
final class Answers {

    private static final String RESPONSE = "Response";
    private static final String REQUEST_ID = "RequestId";

    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.US)
            .withZone(ZoneOffset.UTC);

    private final Clock clock;

    Answers(Clock clock) {
        this.clock = clock;
    }

    /** The error of that code, under a request id of its own. */
    Answer error(String code, String message) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode response = document.putObject(RESPONSE);
        response.putObject("Error").put("Code", code).put("Message", message);
        return json(document);
    }

    /** The first example of an action under a request id of its own; just the id if there is no example. */
    Answer exampleOf(ActionSpec action) {
        Optional<JsonNode> example = action.examples().stream()
                .map(ExampleSpec::response)
                .map(response -> response.path(RESPONSE))
                .filter(JsonNode::isObject)
                .findFirst();
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode response = document.putObject(RESPONSE);
        example.ifPresent(members -> response.setAll((ObjectNode) members.deepCopy()));
        response.remove(REQUEST_ID);
        return json(document);
    }

    /**
     * An answer in JSON. It gets a request id of its own unless it has one.
     *
     * @param document the whole answer
     * @throws IllegalArgumentException if it has no object {@code Response}
     */
    Answer json(ObjectNode document) {
        requireResponse(document);
        ObjectNode complete = document.deepCopy();
        ObjectNode response = (ObjectNode) complete.get(RESPONSE);
        if (!response.has(REQUEST_ID)) {
            response.put(REQUEST_ID, UUID.randomUUID().toString());
        }
        @Nullable String code = response.path("Error").path("Code").textValue();
        Map<String, String> headers =
                Map.of("Content-Type", "application/json", "Date", HTTP_DATE.format(clock.instant()));
        return new Answer(new Reply.Answer(200, headers, complete.toString().getBytes(StandardCharsets.UTF_8)), code);
    }

    /** The answer that tells a test that its own script failed. */
    Answer scriptFailed(Throwable failure) {
        String text = "The answer that the test scripted could not be made: " + failure;
        return new Answer(
                new Reply.Answer(
                        500,
                        Map.of("Content-Type", "text/plain; charset=utf-8"),
                        text.getBytes(StandardCharsets.UTF_8)),
                null);
    }

    static void requireResponse(ObjectNode document) {
        if (!document.path(RESPONSE).isObject()) {
            throw new IllegalArgumentException(
                    "an answer is {\"Response\": {…}}, and this has no such object; to break the form on purpose, use"
                            + " respondRaw");
        }
    }
}
