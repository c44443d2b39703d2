package dev.tc3.spec.read;

import dev.tc3.spec.draft.MemberDraft;
import dev.tc3.spec.draft.StructDraft;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads structures. */
final class TypesReader {

    private static final Keys KEYS = new Keys(
            "a structure",
            List.of("members"),
            List.of("doc"),
            Map.of("properties", "members", "fields", "members", "description", "doc"));

    private final Problems problems;
    private final Expect expect;
    private final MembersReader members;

    TypesReader(Problems problems) {
        this.problems = problems;
        this.expect = new Expect(problems);
        this.members = new MembersReader(problems);
    }

    Map<String, StructDraft> read(JsonObject types) {
        Map<String, StructDraft> drafts = new LinkedHashMap<>();
        types.members().forEach((name, type) -> drafts.put(name, read(type)));
        return drafts;
    }

    private StructDraft read(JsonMember type) {
        checkName(type);
        JsonObject object = expect.object(type.value(), Printable.quote(type.key()));
        if (object == null) {
            return new StructDraft(type.key(), "", null);
        }
        Section section = new Section(object, KEYS, problems);
        return new StructDraft(type.key(), section.textOrEmpty("doc"), members(section));
    }

    private @Nullable Map<String, MemberDraft> members(Section section) {
        JsonObject object = section.object("members");
        return object == null ? null : members.read(object);
    }

    private void checkName(JsonMember type) {
        NameRule.IDENTIFIER.check(type.key(), type.place(), problems);
        if (TypeNotation.SCALARS.containsKey(type.key())) {
            problems.report(
                    type.place(),
                    "the structure " + Printable.quote(type.key()) + " has the name of a scalar type",
                    "rename it");
        }
    }
}
