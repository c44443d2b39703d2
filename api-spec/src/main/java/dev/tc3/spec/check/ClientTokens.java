package dev.tc3.spec.check;

import dev.tc3.spec.ScalarType;
import dev.tc3.spec.draft.ActionDraft;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.draft.MemberDraft;
import dev.tc3.spec.report.Located;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import dev.tc3.spec.words.Spelling;
import java.util.Map;

/** A client token is a parameter that is a text. */
final class ClientTokens implements Rule {

    private static final String OTHERWISE = "name a parameter of the action, or remove \"clientToken\"";

    @Override
    public void check(DocumentDraft document, Problems problems) {
        document.actions().values().forEach(action -> check(action, problems));
    }

    private static void check(ActionDraft action, Problems problems) {
        Located<String> token = action.clientToken();
        Map<String, MemberDraft> parameters = action.parameters();
        if (token == null || parameters == null) {
            return;
        }
        MemberDraft parameter = parameters.get(token.value());
        if (parameter == null) {
            problems.report(
                    token.place(),
                    "there is no parameter " + Printable.name(token.value()) + " to be the client token",
                    Spelling.remedy(token.value(), parameters.keySet(), OTHERWISE));
        } else if (parameter.spec() != null && parameter.spec().type() != ScalarType.STRING) {
            problems.report(
                    token.place(),
                    "the client token " + Printable.quote(token.value()) + " is "
                            + parameter.spec().type().notation() + "; it must be a string",
                    OTHERWISE);
        }
    }
}
