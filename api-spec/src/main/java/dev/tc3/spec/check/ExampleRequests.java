package dev.tc3.spec.check;

import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.draft.ActionDraft;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.draft.ExampleDraft;
import dev.tc3.spec.draft.MemberDraft;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Problems;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

/** The requests of examples are requests that a service would take. */
final class ExampleRequests implements Rule {

    @Override
    public void check(DocumentDraft document, Problems problems) {
        RequestValues values = new RequestValues(document, problems);
        for (ActionDraft action : document.actions().values()) {
            Map<String, MemberDraft> parameters = action.parameters();
            for (ExampleDraft example : action.examples()) {
                JsonObject request = example.request();
                if (request != null && parameters != null) {
                    values.check(request, parameters, "");
                    ExampleExclusions.check(request, action, problems);
                }
            }
        }
    }

    private static final class RequestValues extends ExampleValues {

        /** By declaration: to look for them anew in each of a million small objects would take hours. */
        private final IdentityHashMap<Map<String, MemberDraft>, Collection<MemberSpec>> required =
                new IdentityHashMap<>();

        RequestValues(DocumentDraft document, Problems problems) {
            super(document, problems);
        }

        /** A request leaves out what is not set. */
        @Override
        boolean isTolerated(JsonValue value) {
            return false;
        }

        @Override
        Collection<MemberSpec> needed(Map<String, MemberDraft> declared, String path) {
            return required.computeIfAbsent(declared, RequestValues::required);
        }

        @Override
        void reportAbsent(JsonObject object, MemberSpec member, String path) {
            problems.report(
                    object.place(),
                    "the example lacks " + path + member.name() + ", which is required",
                    "add it, or make it optional");
        }

        private static Collection<MemberSpec> required(Map<String, MemberDraft> declared) {
            return declared.values().stream()
                    .map(MemberDraft::spec)
                    .filter(Objects::nonNull)
                    .filter(MemberSpec::required)
                    .toList();
        }
    }
}
