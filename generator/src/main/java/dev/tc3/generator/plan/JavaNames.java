package dev.tc3.generator.plan;

import dev.tc3.spec.diff.Revision;
import java.util.HashMap;
import java.util.Map;

/** Lists the Java names of a plan by the places of the spec that they are for, as {@link Revision} wants them. */
public final class JavaNames {

    private final Map<String, String> names = new HashMap<>();

    private JavaNames() {}

    /** The names of everything that callers of the client can name. */
    public static Map<String, String> of(ApiPlan plan) {
        JavaNames all = new JavaNames();
        all.put("", plan.packageName().last() + "." + plan.client().type());
        plan.actions().forEach(all::put);
        plan.structs().forEach(struct -> all.put("/types/" + struct.name(), "/members", struct));
        plan.errorCodes()
                .codes()
                .forEach(code ->
                        all.put("/errors/" + code.code(), code.constant().text()));
        return all.names;
    }

    private void put(ActionPlan action) {
        String place = "/actions/" + action.name();
        put(place, action.method().text());
        put(place + "/async", action.asyncMethod().text());
        if (action.streamMethod() != null) {
            put(place + "/stream", action.streamMethod().text());
        }
        if (action.completion() != null) {
            put(place + "/wait", action.completion().method().text());
        }
        put(place + "/parameters", "", action.request());
        put(place + "/result", "", action.response());
    }

    private void put(String place, String members, StructPlan struct) {
        put(place, struct.type().text());
        struct.members()
                .forEach(member -> put(
                        place + members + "/" + member.wireName(), member.name().text()));
    }

    private void put(String pointer, String name) {
        names.put(pointer, name);
    }
}
