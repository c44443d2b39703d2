package dev.tc3.spec.write;

import dev.tc3.spec.ActionSpec;
import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.CompletionSpec;
import dev.tc3.spec.Endpoint;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.RateLimit;
import dev.tc3.spec.StructSpec;
import dev.tc3.spec.json.JsonPrinter;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;

/** Writes what clients are made of. Keys whose values are what readers take for granted are left out. */
public final class DocumentText {

    private final JsonPrinter json = new JsonPrinter();

    private DocumentText() {}

    /** The document of an API, without examples of calls. */
    public static String of(ApiSpec spec) {
        DocumentText text = new DocumentText();
        text.json.object(() -> text.document(spec));
        return text.json.done();
    }

    private void document(ApiSpec spec) {
        json.text("service", spec.service()).text("version", spec.version()).flag("checkExamples", false);
        json.object("endpoint", () -> endpoint(spec.endpoint()));
        json.object("actions", () -> spec.actions().forEach((name, action) -> json.object(name, () -> action(action))));
        if (!spec.types().isEmpty()) {
            json.object(
                    "types", () -> spec.types().forEach((name, struct) -> json.object(name, () -> structure(struct))));
        }
        if (!spec.errors().isEmpty()) {
            json.object(
                    "errors",
                    () -> spec.errors()
                            .forEach((code, error) -> json.object(code, () -> json.text("doc", error.doc()))));
        }
    }

    private void endpoint(Endpoint endpoint) {
        json.text("host", endpoint.host());
        texts("financeRegions", endpoint.financeRegions());
    }

    private void action(ActionSpec action) {
        text("summary", action.summary());
        json.text("effect", action.effect().name().toLowerCase(Locale.ROOT));
        RateLimit limit = action.rateLimit();
        if (limit != null) {
            json.object(
                    "rateLimit",
                    () -> json.number("requests", limit.requests()).number("perSeconds", limit.perSeconds()));
        }
        flag("deprecated", action.deprecated());
        if (!action.signed()) {
            json.flag("signed", false);
        }
        flag("eventStream", action.eventStream());
        members("parameters", action.parameters());
        if (!action.exclusive().isEmpty()) {
            json.list(
                    "exclusive",
                    () -> action.exclusive()
                            .forEach(group -> json.texts(
                                    group.stream().map(Object::toString).toList())));
        }
        members("result", action.result());
        texts("errors", action.errors());
        if (action.clientToken() != null) {
            json.text("clientToken", action.clientToken());
        }
        CompletionSpec completion = action.completion();
        if (completion != null) {
            json.object("completion", () -> completion(completion));
        }
    }

    private void completion(CompletionSpec completion) {
        json.text("action", completion.action());
        json.object("request", () -> completion.request().forEach(json::text));
        json.text("items", completion.items());
        json.object("match", () -> completion.match().forEach(json::text));
        json.text("operation", completion.operation())
                .text("requestId", completion.requestId())
                .text("state", completion.state());
        if (completion.reason() != null) {
            json.text("reason", completion.reason());
        }
        texts("running", completion.running());
        texts("succeeded", completion.succeeded());
        texts("failed", completion.failed());
    }

    private void structure(StructSpec struct) {
        text("doc", struct.doc());
        members("members", struct.members());
    }

    private void members(String key, Map<String, MemberSpec> members) {
        json.object(key, () -> members.forEach((name, member) -> json.object(name, () -> member(member))));
    }

    private void member(MemberSpec member) {
        json.text("type", member.type().notation());
        flag("required", member.required());
        flag("sensitive", member.sensitive());
        flag("deprecated", member.deprecated());
        text("doc", member.doc());
        if (member.example() != null) {
            json.text("example", member.example());
        }
    }

    private void text(String key, String value) {
        if (!value.isEmpty()) {
            json.text(key, value);
        }
    }

    private void texts(String key, Collection<String> values) {
        if (!values.isEmpty()) {
            json.list(key, () -> values.forEach(json::text));
        }
    }

    private void flag(String key, boolean value) {
        if (value) {
            json.flag(key, true);
        }
    }
}
