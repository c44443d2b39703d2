package dev.tc3.spec.check;

import dev.tc3.spec.ErrorSpec;
import dev.tc3.spec.draft.ActionDraft;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.report.Located;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import dev.tc3.spec.words.Spelling;
import java.util.Map;

/** Every error code that an action lists is described. */
final class UndescribedErrors implements Rule {

    @Override
    public void check(DocumentDraft document, Problems problems) {
        Map<String, ErrorSpec> described = document.errors();
        if (described == null) {
            return;
        }
        for (ActionDraft action : document.actions().values()) {
            for (Located<String> code : action.errors()) {
                if (!described.containsKey(code.value())) {
                    problems.report(
                            code.place(),
                            "the error code " + Printable.quote(code.value()) + " is not described",
                            Spelling.remedy(code.value(), described.keySet(), "describe it under \"errors\""));
                }
            }
        }
    }
}
