package dev.tc3.spec.read;

import dev.tc3.spec.ExampleSpec;
import dev.tc3.spec.draft.ExampleDraft;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads calls and their answers. */
final class ExampleReader {

    private static final Keys KEYS = new Keys("an example", List.of("method", "request", "response"), List.of("title"));
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
                drafts.add(read(new Section(object, KEYS, problems)));
            }
        }
        return drafts;
    }

    private ExampleDraft read(Section section) {
        return new ExampleDraft(
                section.textOrEmpty("title"),
                METHODS.read(section, "method", problems),
                section.object("request"),
                section.object("response"));
    }
}
