package dev.tc3.spec.read;

import dev.tc3.spec.Endpoint;
import dev.tc3.spec.ErrorSpec;
import dev.tc3.spec.draft.ActionDraft;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.draft.StructDraft;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a whole document in the shape of the native format. */
public final class DocumentReader {

    private static final Keys KEYS = new Keys(
            "the document",
            List.of("service", "version", "endpoint", "actions"),
            List.of("types", "errors", "checkExamples", "$schema"),
            Map.of("definitions", "types", "structs", "types", "structures", "types", "objects", "types"));

    private final Problems problems;
    private final Expect expect;

    /** @param problems takes what is wrong */
    public DocumentReader(Problems problems) {
        this.problems = problems;
        this.expect = new Expect(problems);
    }

    /** The document as far as it can be read, or null if nothing of it can. */
    public @Nullable DocumentDraft read(JsonValue root) {
        JsonObject object = expect.object(root, "the document");
        if (object == null) {
            return null;
        }
        return read(new Section(object, KEYS, problems));
    }

    /** Where an overlay removed the last of the members, or else where the object begins. */
    private static Place lastRemoved(JsonObject object) {
        return object.removed().values().stream().reduce(object.place(), (earlier, later) -> later);
    }

    private DocumentDraft read(Section section) {
        section.text("$schema");
        return new DocumentDraft(
                service(section),
                version(section),
                endpoint(section),
                actions(section),
                types(section),
                errors(section),
                section.flagOr("checkExamples", true));
    }

    private @Nullable String service(Section section) {
        JsonValue value = section.get("service");
        String service = section.text("service");
        if (value != null && service != null) {
            NameRule.SERVICE.check(service, value.place(), problems);
        }
        return service;
    }

    private @Nullable String version(Section section) {
        JsonValue value = section.get("version");
        String version = section.text("version");
        if (value != null && version != null) {
            ApiVersion.check(version, value.place(), problems);
        }
        return version;
    }

    private @Nullable Endpoint endpoint(Section section) {
        JsonObject object = section.object("endpoint");
        return object == null ? null : new EndpointReader(problems).read(object);
    }

    private Map<String, ActionDraft> actions(Section section) {
        JsonObject object = section.object("actions");
        if (object == null) {
            return Map.of();
        }
        if (object.members().isEmpty()) {
            problems.report(lastRemoved(object), "the document has no action", "describe at least one action");
        }
        ActionReader reader = new ActionReader(problems);
        Map<String, ActionDraft> actions = new LinkedHashMap<>();
        for (JsonMember member : object.members().values()) {
            ActionDraft action = reader.read(member);
            if (action != null) {
                actions.put(member.key(), action);
            }
        }
        return actions;
    }

    private @Nullable Map<String, StructDraft> types(Section section) {
        if (section.get("types") == null) {
            return Map.of();
        }
        JsonObject object = section.object("types");
        return object == null ? null : new TypesReader(problems).read(object);
    }

    private @Nullable Map<String, ErrorSpec> errors(Section section) {
        if (section.get("errors") == null) {
            return Map.of();
        }
        JsonObject object = section.object("errors");
        return object == null ? null : new ErrorTableReader(problems).read(object);
    }
}
