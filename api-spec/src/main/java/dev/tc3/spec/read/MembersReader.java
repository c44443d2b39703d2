package dev.tc3.spec.read;

import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.TypeRef;
import dev.tc3.spec.draft.MemberDraft;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what parameters, results and structures are made of. */
final class MembersReader {

    private static final Keys KEYS = new Keys(
            "a member",
            List.of("type"),
            List.of("required", "sensitive", "deprecated", "doc", "example"),
            Map.of("description", "doc"),
            Map.of("optional", "remove it; a member is optional unless it has \"required\": true"));

    private final Problems problems;
    private final Expect expect;
    private final TypeNotation types;

    MembersReader(Problems problems) {
        this.problems = problems;
        this.expect = new Expect(problems);
        this.types = new TypeNotation(problems);
    }

    Map<String, MemberDraft> read(JsonObject members) {
        Map<String, MemberDraft> drafts = new LinkedHashMap<>();
        members.members().forEach((name, member) -> drafts.put(name, read(member)));
        return drafts;
    }

    private MemberDraft read(JsonMember member) {
        NameRule.IDENTIFIER.check(member.key(), member.place(), problems);
        JsonObject object = expect.object(member.value(), Printable.quote(member.key()));
        if (object == null) {
            return new MemberDraft(member.place(), member.place(), member.place(), null);
        }
        Section section = new Section(object, KEYS, problems);
        JsonValue type = section.get("type");
        Place typePlace = type == null ? member.place() : type.place();
        JsonValue exampleValue = section.get("example");
        Place examplePlace = exampleValue == null ? member.place() : exampleValue.place();
        String notation = section.text("type");
        TypeRef ref = notation == null ? null : types.read(notation, typePlace);
        boolean required = section.flag("required");
        boolean sensitive = section.flag("sensitive");
        boolean deprecated = section.flag("deprecated");
        String doc = section.textOrEmpty("doc");
        String example = section.text("example");
        MemberSpec spec =
                ref == null ? null : new MemberSpec(member.key(), ref, required, sensitive, deprecated, doc, example);
        return new MemberDraft(member.place(), typePlace, examplePlace, spec);
    }
}
