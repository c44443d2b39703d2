package dev.tc3.spec.check;

import dev.tc3.spec.ListRef;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.TypeRef;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.draft.MemberDraft;
import dev.tc3.spec.draft.StructDraft;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.ForeignTypes;
import dev.tc3.spec.words.Printable;
import dev.tc3.spec.words.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Every structure that a type names is defined. */
final class UndefinedTypes implements Rule {

    @Override
    public void check(DocumentDraft document, Problems problems) {
        Map<String, StructDraft> types = document.types();
        if (types == null) {
            return;
        }
        List<String> known = new ArrayList<>(
                Stream.of(ScalarType.values()).map(ScalarType::notation).toList());
        known.addAll(types.keySet());
        document.members().forEach(member -> check(member, known, types, problems));
    }

    private static void check(
            MemberDraft member, List<String> known, Map<String, StructDraft> types, Problems problems) {
        TypeRef type = Objects.requireNonNull(member.spec()).type();
        TypeRef single = type instanceof ListRef list ? list.element() : type;
        if (single instanceof StructRef struct && !types.containsKey(struct.name())) {
            problems.report(
                    member.typePlace(),
                    "the type " + Printable.quote(struct.name()) + " is not defined",
                    remedy(struct.name(), known));
        }
    }

    private static String remedy(String name, List<String> known) {
        String otherwise = "define the structure under \"types\"";
        return ForeignTypes.find(name)
                .map(scalar -> Spelling.question(scalar.notation(), otherwise))
                .orElseGet(() -> Spelling.remedy(name, known, otherwise));
    }
}
