package dev.tc3.spec.read;

import dev.tc3.spec.ErrorSpec;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the explanations of the error codes. */
final class ErrorTableReader {

    private static final Keys KEYS =
            new Keys("an error", List.of("doc"), List.of(), Map.of("description", "doc", "message", "doc"));

    private final Problems problems;
    private final Expect expect;

    ErrorTableReader(Problems problems) {
        this.problems = problems;
        this.expect = new Expect(problems);
    }

    Map<String, ErrorSpec> read(JsonObject table) {
        Map<String, ErrorSpec> errors = new LinkedHashMap<>();
        for (JsonMember member : table.members().values()) {
            NameRule.ERROR_CODE.check(member.key(), member.place(), problems);
            errors.put(member.key(), new ErrorSpec(member.key(), doc(member)));
        }
        return errors;
    }

    private String doc(JsonMember member) {
        JsonObject object = expect.object(member.value(), Printable.quote(member.key()));
        if (object == null) {
            return "";
        }
        Section section = new Section(object, KEYS, problems);
        JsonValue value = section.get("doc");
        String doc = section.text("doc");
        if (value != null && doc != null && Printable.isBlank(doc)) {
            problems.report(value.place(), "the explanation is blank", "say what the error means and what to do");
        }
        return doc == null ? "" : doc;
    }
}
