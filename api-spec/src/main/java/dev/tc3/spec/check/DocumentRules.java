package dev.tc3.spec.check;

import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.report.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All the rules. */
public final class DocumentRules {

    private final List<Rule> rules;

    /** @param published the source whose examples of members need not fit, or null if there is none */
    public DocumentRules(@Nullable Source published) {
        this.rules = List.of(
                new UndefinedTypes(),
                new RequiredCycles(),
                new RequestIds(),
                new UndescribedErrors(),
                new ExclusiveGroups(),
                new ClientTokens(),
                new Completions(),
                new MemberExamples(published),
                new ExampleRequests(),
                new ExampleResponses());
    }

    /**
     * Reports every place where a rule does not hold.
     *
     * @param document the document as far as it could be read
     * @param problems takes what is wrong
     */
    public void check(DocumentDraft document, Problems problems) {
        rules.forEach(rule -> rule.check(document, problems));
    }
}
