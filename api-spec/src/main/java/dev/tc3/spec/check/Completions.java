package dev.tc3.spec.check;

import dev.tc3.spec.draft.ActionDraft;
import dev.tc3.spec.draft.CompletionDraft;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.report.Located;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Where the end of an action is observed, everything that is named for it is there, and the words say one thing each. */
final class Completions implements Rule {

    @Override
    public void check(DocumentDraft document, Problems problems) {
        for (ActionDraft action : document.actions().values()) {
            CompletionDraft completion = action.completion();
            if (completion != null) {
                checkWords(completion, problems);
                new ObservingAction(document, action, problems).check(completion);
            }
        }
    }

    private static void checkWords(CompletionDraft completion, Problems problems) {
        Map<String, String> meanings = new HashMap<>();
        checkWords("running", completion.running(), meanings, problems);
        checkWords("succeeded", completion.succeeded(), meanings, problems);
        checkWords("failed", completion.failed(), meanings, problems);
    }

    private static void checkWords(
            String meaning, List<Located<String>> words, Map<String, String> meanings, Problems problems) {
        for (Located<String> word : words) {
            String earlier = meanings.putIfAbsent(word.value(), meaning);
            if (earlier != null && !earlier.equals(meaning)) {
                problems.report(
                        word.place(),
                        Printable.quote(word.value()) + " is a word for " + Printable.quote(earlier)
                                + " already, so it cannot tell " + Printable.quote(meaning),
                        "remove it from one of the two");
            }
        }
    }
}
