package dev.tc3.spec.transcript;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ExampleSpec.Method;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.report.Place;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A call, as an HTTP request with a JSON body or as a URL.
 *
 * @param method the method
 * @param request the business parameters; those from a URL are texts whatever their type is
 */
record WrittenCall(Method method, JsonObject request) {

    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");
    private static final Pattern BODY = Pattern.compile("^\\s*\\{", Pattern.MULTILINE);

    /**
     * Reads a call.
     *
     * @param text the call
     * @param place where it stands
     * @param action the action that is called; it says which parameters are its own
     */
    static WrittenCall read(String text, Place place, ActionSpec action) throws NotReadable {
        CommonParameters common = new CommonParameters(action);
        String call = text.strip();
        String lower = call.toLowerCase(Locale.ROOT);
        if (lower.startsWith("http://") || lower.startsWith("https://") || lower.startsWith("get ")) {
            return new WrittenCall(Method.GET, new QueryText(call, common).parameters(place));
        }
        if (lower.startsWith("post ") || call.startsWith("{")) {
            String body = body(call).strip();
            if (!body.startsWith("{")) {
                throw new NotReadable("the request's body is no JSON object");
            }
            return new WrittenCall(Method.POST, withoutCommon(EmbeddedJson.read(body, "the request's body"), common));
        }
        throw new NotReadable("the call is neither a URL nor an HTTP request");
    }

    private static String body(String call) {
        Matcher blank = BLANK_LINE.matcher(call);
        Matcher brace = BODY.matcher(call);
        if (call.startsWith("{")) {
            return call;
        }
        String body = "";
        if (blank.find()) {
            body = call.substring(blank.end());
        } else if (brace.find()) {
            body = call.substring(brace.start());
        }
        return body.isBlank() ? "{}" : body;
    }

    private static JsonObject withoutCommon(JsonObject request, CommonParameters common) {
        Map<String, JsonMember> own = new LinkedHashMap<>(request.members());
        own.keySet().removeIf(common::isCommon);
        return new JsonObject(request.place(), own);
    }
}
