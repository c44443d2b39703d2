package dev.tc3.spec.check;

import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.TypeRef;
import dev.tc3.spec.draft.ActionDraft;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.draft.MemberDraft;
import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Spelling;
import java.util.Map;
import java.util.Optional;

/** Every answer carries the id of its request. */
final class RequestIds implements Rule {

    static final String REQUEST_ID = "RequestId";
    private static final String ADD = "add \"RequestId\": { \"type\": \"string\" }";

    @Override
    public void check(DocumentDraft document, Problems problems) {
        document.actions().values().forEach(action -> check(action, document, problems));
    }

    private static void check(ActionDraft action, DocumentDraft document, Problems problems) {
        if (action.result() == null) {
            return;
        }
        MemberDraft requestId = action.result().get(REQUEST_ID);
        if (requestId == null) {
            reportMissing(action.result(), action.requestIdPlace(), problems);
            return;
        }
        MemberSpec spec = requestId.spec();
        if (spec != null && isAnother(spec.type(), document)) {
            problems.report(requestId.typePlace(), "RequestId must be of type string", "write \"string\"");
        }
    }

    private static void reportMissing(Map<String, MemberDraft> result, Place place, Problems problems) {
        Optional<MemberDraft> misspelt =
                Spelling.nearest(REQUEST_ID, result.keySet()).map(result::get);
        problems.report(
                misspelt.map(MemberDraft::place).orElse(place),
                "the result has no RequestId, which every answer has",
                misspelt.map(member -> Spelling.question(REQUEST_ID, ADD)).orElse(ADD));
    }

    /** A structure that is not defined may be a misspelt string, and is reported as such. */
    private static boolean isAnother(TypeRef type, DocumentDraft document) {
        return type instanceof StructRef struct ? document.membersOf(struct) != null : type != ScalarType.STRING;
    }
}
