package dev.tc3.spec.transcript;

import dev.tc3.spec.SpecProblem;
import dev.tc3.spec.json.JsonDocument;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.report.Source;
import dev.tc3.spec.report.TooManyProblems;

/** JSON objects that stand as texts in another document. */
final class EmbeddedJson {

    private EmbeddedJson() {}

    /**
     * Reads an object. What is repeated in it, or stands after it, is passed over.
     *
     * @param what what it is, for messages
     */
    static JsonObject read(String text, String what) throws NotReadable {
        Problems problems = new Problems();
        try {
            JsonValue value = new JsonDocument(new Source(0, what), problems).read(text);
            if (value instanceof JsonObject object) {
                return object;
            }
            if (value != null) {
                throw new NotReadable(what + " is no JSON object, but " + value.kind());
            }
        } catch (TooManyProblems e) {
            throw new NotReadable(what + " has more mistakes than anyone would mend");
        }
        SpecProblem first = problems.inOrder().get(0);
        throw new NotReadable(what + " is no JSON, in its line " + first.line() + ", column " + first.column() + ": "
                + first.message());
    }
}
