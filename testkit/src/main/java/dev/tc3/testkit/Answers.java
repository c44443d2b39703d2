package dev.tc3.testkit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tc3.testkit.http.Reply;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
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

    /** The answer of an example under a request id of its own; just the id for an example that has no answer. */
    Answer example(ObjectNode answer) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        ObjectNode response = document.putObject(RESPONSE);
        if (answer.get(RESPONSE) instanceof ObjectNode members) {
            response.setAll(members.deepCopy());
        }
        response.remove(REQUEST_ID);
        return json(document);
    }

    /** The events of an example; those that have a request id all get the one of this answer. */
    Answer exampleEvents(List<ObjectNode> events) {
        String requestId = UUID.randomUUID().toString();
        return stream(
                requestId,
                events.stream().map(event -> withId(event, requestId)).toList(),
                Reply.End.COMPLETE);
    }

    private static ObjectNode withId(ObjectNode event, String requestId) {
        return event.has(REQUEST_ID) ? event.deepCopy().put(REQUEST_ID, requestId) : event;
    }

    /** An answer in events, under a request id of its own, which travels as a header. */
    Answer stream(List<ObjectNode> events, Reply.End end) {
        return stream(UUID.randomUUID().toString(), events, end);
    }

    private Answer stream(String requestId, List<ObjectNode> events, Reply.End end) {
        Map<String, String> headers = Map.of(
                "Content-Type",
                "text/event-stream",
                "Cache-Control",
                "no-cache",
                "Date",
                HTTP_DATE.format(clock.instant()),
                "X-TC-RequestId",
                requestId);
        Stream<String> blocks = events.isEmpty()
                // A comment, so that whoever waits for the body sees that it has begun.
                ? Stream.of(":\n\n")
                : events.stream().map(event -> "data: " + event + "\n\n");
        List<byte[]> pieces =
                blocks.map(block -> block.getBytes(StandardCharsets.UTF_8)).toList();
        return new Answer(new Reply.Stream(headers, pieces, end), null, requestId);
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
        byte[] body = complete.toString().getBytes(StandardCharsets.UTF_8);
        @Nullable String acceptedAs = code == null ? response.path(REQUEST_ID).asText() : null;
        return new Answer(new Reply.Answer(200, headers, body), code, acceptedAs);
    }

    /** No answer, although the call was accepted. */
    Answer lost() {
        return new Answer(new Reply.Drop(), null, UUID.randomUUID().toString());
    }

    /** The answer that tells a test that its own script failed. */
    Answer scriptFailed(Throwable failure) {
        String text = "The answer that the test scripted could not be made: " + failure;
        return new Answer(
                new Reply.Answer(
                        500,
                        Map.of("Content-Type", "text/plain; charset=utf-8"),
                        text.getBytes(StandardCharsets.UTF_8)),
                null,
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
