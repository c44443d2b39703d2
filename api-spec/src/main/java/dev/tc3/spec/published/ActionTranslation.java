package dev.tc3.spec.published;

import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonBoolean;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonText;
import dev.tc3.spec.json.JsonUnreadable;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.words.Printable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Translates actions. What an action takes and gives are objects, which it names. */
final class ActionTranslation {

    private static final String REQUEST_ID = "RequestId";
    private static final Set<String> OUT_OF_USE = Set.of("offline", "deprecated");

    private final String service;
    private final ModelObjects objects;
    private final MemberTranslation members;

    ActionTranslation(String service, ModelObjects objects, MemberTranslation members) {
        this.service = service;
        this.objects = objects;
        this.members = members;
    }

    /** @param actions the actions, or unreadable */
    JsonValue translate(JsonValue actions) {
        if (!(actions instanceof JsonObject object)) {
            return actions;
        }
        NativeObject translated = new NativeObject(actions.place());
        MemberBudget budget = new MemberBudget();
        for (JsonMember action : object.members().values()) {
            JsonValue value = action.value() instanceof JsonObject ofAction
                    ? translate(action.key(), ofAction, budget)
                    : ModelPart.wrong(action.key(), action.value(), "an object");
            translated.put(action.key(), action.place(), value);
        }
        return translated.done();
    }

    private JsonObject translate(String name, JsonObject object, MemberBudget budget) {
        ModelPart action = new ModelPart(object, "the action " + Printable.quote(name));
        NativePath path = NativePath.of("actions", name);
        NativeObject translated = new NativeObject(object.place());
        translated.put("summary", Summary.of(action, name));
        translated.put("effect", new JsonText(object.place(), ReadingNames.KNOWN.isReading(name) ? "read" : "write"));
        JsonValue parameters = membersOf(action, "input", path.then("parameters"), budget);
        translated.put("parameters", parameters);
        translated.put("result", membersOf(action, "output", path.then("result"), budget));
        translated.put("deprecated", deprecated(action));
        if (UnsignedActions.KNOWN.contains(service, name)) {
            translated.put("signed", new JsonBoolean(object.place(), false));
        }
        if (action.object().get("output") instanceof JsonText output
                && objects.membersOf(output.text()) instanceof JsonArray result
                && EventStreams.isOne(result)) {
            translated.put("eventStream", new JsonBoolean(output.place(), true));
        }
        translated.put("clientToken", ClientTokens.KNOWN.among(parameters));
        return translated.done();
    }

    /** What the object has that an action names, or unreadable. */
    private JsonValue membersOf(ModelPart action, String key, NativePath path, MemberBudget budget) {
        JsonValue named = action.text(key);
        if (!(named instanceof JsonText name)) {
            return named;
        }
        JsonValue found = objects.membersOf(name.text());
        if (found == null) {
            return new JsonUnreadable(
                    name.place(),
                    "the object " + Printable.name(name.text()) + " is not in the model",
                    "get the model anew, or remove the action by an overlay");
        }
        if (!(found instanceof JsonArray list)) {
            return found;
        }
        JsonUnreadable exceeded = budget.take(list, name);
        if (exceeded != null) {
            return exceeded;
        }
        NativeObject translated = members.translate(list, path);
        if (key.equals("output") && !translated.has(REQUEST_ID)) {
            translated.put(REQUEST_ID, withoutRequestId(name, list));
        }
        return translated.done();
    }

    private static JsonUnreadable withoutRequestId(JsonText name, JsonArray list) {
        return new JsonUnreadable(
                list.place(),
                "the output object " + Printable.quote(name.text())
                        + " has no RequestId, which every answer has, so it may" + " be another object",
                "get the model anew, or remove the action by an overlay");
    }

    private static @Nullable JsonValue deprecated(ModelPart action) {
        JsonValue status = action.textOrAbsent("status");
        return status instanceof JsonText text
                ? new JsonBoolean(text.place(), OUT_OF_USE.contains(text.text()))
                : status;
    }
}
