package dev.tc3.spec;

import dev.tc3.spec.json.JsonDocument;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.published.PublishedModel;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.report.Source;
import dev.tc3.spec.report.TooManyProblems;
import dev.tc3.spec.transcript.ExamplesOfAction;
import dev.tc3.spec.words.Printable;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The examples that Tencent publishes beside a model ({@code examples.json}). People wrote them by hand, so nothing in them is
 * sure: parameters may be of another type than declared, or not be declared at all, and answers may lack what every answer has.
 * They are taken as they are. What cannot be read is left out, and a remark says where and why. Immutable and thread-safe.
 *
 * <p>{@link ApiSpec#withExamples} puts them into a spec.
 */
public final class PublishedExamples {

    private final Map<String, List<ExampleSpec>> byAction;
    private final List<SpecProblem> remarks;

    private PublishedExamples(Map<String, List<ExampleSpec>> byAction, List<SpecProblem> remarks) {
        this.byAction = Ordered.copy(byAction);
        this.remarks = List.copyOf(remarks);
    }

    /**
     * Reads the examples of an API.
     *
     * @param spec the API; it says which actions there are, and which parameters are an action's own and not common ones
     * @param examples the document; the limits are those of {@link SpecReader}
     * @throws IOException if the stream cannot be read
     * @throws SpecException if the document is no file of examples
     */
    public static PublishedExamples read(ApiSpec spec, SpecSource examples) throws IOException, SpecException {
        Problems problems = new Problems();
        JsonObject actions = actions(examples, problems);
        if (actions == null) {
            throw new SpecException(problems.inOrder());
        }
        Map<String, List<ExampleSpec>> byAction = new LinkedHashMap<>();
        Problems remarks = new Problems();
        try {
            for (JsonMember action : actions.members().values()) {
                ActionSpec called = spec.actions().get(action.key());
                if (called == null) {
                    remarks.report(
                            action.place(),
                            "the spec has no action " + Printable.name(action.key()),
                            "get model and examples of the same day");
                } else {
                    byAction.put(action.key(), new ExamplesOfAction(called, remarks).read(action.value()));
                }
            }
        } catch (TooManyProblems e) {
            return new PublishedExamples(byAction, remarks.inOrder());
        }
        return new PublishedExamples(byAction, remarks.inOrder());
    }

    /**
     * The examples by action, in the document's order. An action whose examples could not be read has an empty list. The
     * parameters of an example that was written as a URL are all texts.
     */
    public Map<String, List<ExampleSpec>> byAction() {
        return byAction;
    }

    /** What was left out, where and why, in the document's order; after 1,000 of them the reading ends. */
    public List<SpecProblem> remarks() {
        return remarks;
    }

    private static @Nullable JsonObject actions(SpecSource examples, Problems problems) throws IOException {
        try {
            JsonValue root = new JsonDocument(new Source(0, examples.name()), problems).read(examples.content());
            if (root == null) {
                return null;
            }
            if (PublishedModel.isOne(root)) {
                problems.report(
                        root.place(), "this is a published model, and not its examples", "give the file examples.json");
            } else if (!(root instanceof JsonObject object)) {
                problems.report(
                        root.place(),
                        "a file of examples must be an object, not " + root.kind(),
                        "give the file examples.json");
            } else if (object.get("actions") instanceof JsonObject actions) {
                return problems.isEmpty() ? actions : null;
            } else {
                problems.report(
                        root.place(), "a file of examples has an object \"actions\"", "give the file examples.json");
            }
            return null;
        } catch (TooManyProblems e) {
            return null;
        }
    }
}
