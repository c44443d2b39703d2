package dev.tc3.spec.read;

import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Located;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the error codes that an action lists. */
final class ErrorCodesReader {

    private final Problems problems;
    private final Expect expect;

    ErrorCodesReader(Problems problems) {
        this.problems = problems;
        this.expect = new Expect(problems);
    }

    List<Located<String>> read(List<JsonValue> codes) {
        List<Located<String>> located = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (JsonValue value : codes) {
            String code = expect.text(value, "an error code");
            if (code == null) {
                continue;
            }
            if (!seen.add(code)) {
                problems.report(value.place(), Printable.quote(code) + " is listed already", "remove one of the two");
            } else if (NameRule.ERROR_CODE.accepts(code)) {
                located.add(new Located<>(value.place(), code));
            } else {
                NameRule.ERROR_CODE.check(code, value.place(), problems);
            }
        }
        return located;
    }
}
