package dev.tc3.spec.read;

import dev.tc3.spec.ExampleSpec;
import dev.tc3.spec.draft.EventsDraft;
import dev.tc3.spec.draft.ExampleDraft;
import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Reads calls and their answers. */
final class ExampleReader {

    private static final Keys KEYS =
            new Keys("an example", List.of("method", "request"), List.of("response", "events", "title"));
    private static final Choice<ExampleSpec.Method> METHODS = new Choice<>(
            "method of the API", new TreeMap<>(Map.of("GET", ExampleSpec.Method.GET, "POST", ExampleSpec.Method.POST)));

    private final Problems problems;
    private final Expect expect;

    ExampleReader(Problems problems) {
        this.problems = problems;
        this.expect = new Expect(problems);
    }

    List<ExampleDraft> read(List<JsonValue> examples) {
        List<ExampleDraft> drafts = new ArrayList<>();
        for (JsonValue example : examples) {
            JsonObject object = expect.object(example, "an example");
            if (object != null) {
                drafts.add(read(new Section(object, KEYS, problems), object));
            }
        }
        return drafts;
    }

    private ExampleDraft read(Section section, JsonObject example) {
        checkAnswer(section, example);
        return new ExampleDraft(
                section.textOrEmpty("title"),
                METHODS.read(section, "method", problems),
                section.object("request"),
                section.object("response"),
                events(section));
    }

    private void checkAnswer(Section section, JsonObject example) {
        JsonValue events = section.get("events");
        boolean isAnswered = section.get("response") != null;
        if (events == null && !isAnswered) {
            String advice = example.removed().containsKey("response") ? "do not remove" : "add";
            problems.report(
                    example.absence("response"),
                    "an example needs \"response\"",
                    advice + " the key \"response\"; if the answer is a stream of events, it is \"events\"");
        } else if (events != null && isAnswered) {
            problems.report(
                    events.place(),
                    "an example is answered by a response or by events, not by both",
                    "remove one of the two");
        }
    }

    private @Nullable EventsDraft events(Section section) {
        JsonValue value = section.get("events");
        if (value == null) {
            return null;
        }
        List<JsonObject> events = new ArrayList<>();
        for (JsonValue event : section.list("events")) {
            JsonObject object = expect.object(event, "an event");
            if (object != null) {
                events.add(object);
            }
        }
        if (value instanceof JsonArray list && list.elements().isEmpty()) {
            problems.report(value.place(), "the example has no event", "write at least one, or a response instead");
        }
        return new EventsDraft(value.place(), events);
    }
}
