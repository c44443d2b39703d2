package dev.tc3.spec.transcript;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ExampleSpec;
import dev.tc3.spec.json.JacksonNodes;
import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the examples of one action. */
public final class ExamplesOfAction {

    private static final String REMEDY = "mend it, or do without it";

    private final ActionSpec action;
    private final Problems remarks;

    /** @param remarks takes what cannot be read */
    public ExamplesOfAction(ActionSpec action, Problems remarks) {
        this.action = action;
        this.remarks = remarks;
    }

    /** The examples that can be read. */
    public List<ExampleSpec> read(JsonValue examples) {
        List<ExampleSpec> read = new ArrayList<>();
        if (!(examples instanceof JsonArray list)) {
            remark(examples.place(), "the examples must be a list, not " + examples.kind());
            return read;
        }
        for (JsonValue example : list.elements()) {
            if (example instanceof JsonObject object) {
                ExampleSpec spec = read(object);
                if (spec != null) {
                    read.add(spec);
                }
            } else {
                remark(example.place(), "an example must be an object, not " + example.kind());
            }
        }
        return read;
    }

    private @Nullable ExampleSpec read(JsonObject example) {
        WrittenCall call = call(example);
        WrittenAnswer answer = answer(example);
        if (call == null || answer == null) {
            return null;
        }
        return new ExampleSpec(
                title(example),
                call.method(),
                JacksonNodes.of(call.request()),
                JacksonNodes.of(answer.response()),
                JacksonNodes.of(answer.events()));
    }

    private @Nullable WrittenCall call(JsonObject example) {
        JsonText input = text("input", example);
        if (input == null) {
            return null;
        }
        try {
            return WrittenCall.read(input.text(), input.place(), action);
        } catch (NotReadable e) {
            remark(input.place(), e.why());
            return null;
        }
    }

    private @Nullable WrittenAnswer answer(JsonObject example) {
        JsonText output = text("output", example);
        if (output == null) {
            return null;
        }
        try {
            WrittenAnswer answer = WrittenAnswer.read(output.text());
            if (answer.events().isEmpty() || action.eventStream()) {
                return answer;
            }
            remark(output.place(), "the answer is a stream of events, which the action does not answer with");
        } catch (NotReadable e) {
            remark(output.place(), e.why());
        }
        return null;
    }

    private @Nullable JsonText text(String key, JsonObject example) {
        JsonValue value = example.get(key);
        if (value instanceof JsonText text) {
            return text;
        }
        remark(
                value == null ? example.place() : value.place(),
                "an example has a text " + Printable.quote(key) + (value == null ? "" : ", not " + value.kind()));
        return null;
    }

    /** Many examples have only a title, and some only a text. */
    private static String title(JsonObject example) {
        for (String key : List.of("title", "document")) {
            if (example.get(key) instanceof JsonText text && !Printable.isBlank(text.text())) {
                return text.text().strip();
            }
        }
        return "";
    }

    private void remark(Place place, String message) {
        remarks.report(place, message, REMEDY);
    }
}
