package dev.tc3.spec.check;

import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.report.Problems;
import java.util.List;

/** All the rules. */
public final class DocumentRules {

    private static final List<Rule> RULES = List.of(
            new UndefinedTypes(),
            new RequiredCycles(),
            new RequestIds(),
            new UndescribedErrors(),
            new ExclusiveGroups(),
            new MemberExamples(),
            new ExampleRequests(),
            new ExampleResponses());

    private DocumentRules() {}

    /**
     * Reports every place where a rule does not hold.
     *
     * @param document the document as far as it could be read
     * @param problems takes what is wrong
     */
    public static void check(DocumentDraft document, Problems problems) {
        RULES.forEach(rule -> rule.check(document, problems));
    }
}
