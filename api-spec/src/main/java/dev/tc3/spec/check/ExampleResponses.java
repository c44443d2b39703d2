package dev.tc3.spec.check;

import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.draft.ActionDraft;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.draft.EventsDraft;
import dev.tc3.spec.draft.ExampleDraft;
import dev.tc3.spec.draft.MemberDraft;
import dev.tc3.spec.json.JsonNull;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The answers of examples are answers that a service would give. */
final class ExampleResponses implements Rule {

    private static final String RESPONSE = "Response";
    private static final MemberSpec REQUEST_ID =
            new MemberSpec(RequestIds.REQUEST_ID, ScalarType.STRING, false, false, false, "", null);

    @Override
    public void check(DocumentDraft document, Problems problems) {
        ResponseValues values = new ResponseValues(document, problems);
        for (ActionDraft action : document.actions().values()) {
            Map<String, MemberDraft> result =
                    action.result() == null ? null : withRequestId(action.result(), action.requestIdPlace());
            for (ExampleDraft example : action.examples()) {
                JsonObject answer = example.response() == null ? null : unwrap(example.response(), problems);
                if (answer != null && result != null) {
                    values.check(answer, result, "");
                }
                if (example.events() != null) {
                    checkEvents(example.events(), action, result, new EventValues(document, problems));
                }
            }
        }
    }

    private static void checkEvents(
            EventsDraft events, ActionDraft action, @Nullable Map<String, MemberDraft> result, EventValues values) {
        if (!action.eventStream()) {
            values.problems.report(
                    events.place(),
                    "the example has events, but the action answers with none",
                    "add \"eventStream\": true to the action, or write a response");
        }
        if (result != null) {
            events.events().forEach(event -> values.check(event, result, ""));
        }
    }

    private static @Nullable JsonObject unwrap(JsonObject response, Problems problems) {
        JsonValue inner = response.get(RESPONSE);
        if (inner instanceof JsonObject answer && response.members().size() == 1) {
            return answer;
        }
        problems.report(
                response.place(),
                "an answer is one object named \"Response\", and nothing beside it",
                "write { \"Response\": { } } around the members of the answer");
        return null;
    }

    /** An answer has its id whatever the result declares; a result that lacks it was reported. */
    private static Map<String, MemberDraft> withRequestId(Map<String, MemberDraft> result, Place place) {
        Map<String, MemberDraft> declared = new LinkedHashMap<>(result);
        declared.put(REQUEST_ID.name(), new MemberDraft(place, place, place, REQUEST_ID));
        return declared;
    }

    /** An event has some members of the result, and the id only if the service puts it there. */
    private static final class EventValues extends ExampleValues {

        EventValues(DocumentDraft document, Problems problems) {
            super(document, problems);
        }

        @Override
        boolean isTolerated(JsonValue value) {
            return value instanceof JsonNull;
        }

        @Override
        Collection<MemberSpec> needed(Map<String, MemberDraft> declared, String path) {
            return List.of();
        }

        @Override
        void reportAbsent(JsonObject object, MemberSpec member, String path) {
            throw new AssertionError("nothing is needed");
        }
    }

    private static final class ResponseValues extends ExampleValues {

        ResponseValues(DocumentDraft document, Problems problems) {
            super(document, problems);
        }

        /** Services answer null for what they do not know. */
        @Override
        boolean isTolerated(JsonValue value) {
            return value instanceof JsonNull;
        }

        @Override
        Collection<MemberSpec> needed(Map<String, MemberDraft> declared, String path) {
            return path.isEmpty() ? List.of(REQUEST_ID) : List.of();
        }

        @Override
        void reportAbsent(JsonObject object, MemberSpec member, String path) {
            problems.report(object.place(), "the example's answer has no RequestId, which every answer has", "add it");
        }
    }
}
