package dev.tc3.spec.check;

import dev.tc3.spec.ListRef;
import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.ScalarType;
import dev.tc3.spec.StructRef;
import dev.tc3.spec.TypeRef;
import dev.tc3.spec.draft.DocumentDraft;
import dev.tc3.spec.draft.MemberDraft;
import dev.tc3.spec.json.JsonArray;
import dev.tc3.spec.json.JsonMember;
import dev.tc3.spec.json.JsonObject;
import dev.tc3.spec.json.JsonValue;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.words.Printable;
import dev.tc3.spec.words.Spelling;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Holds the values of an example against what is declared. Messages tell names and kinds, never a value. */
abstract class ExampleValues {

    private final DocumentDraft document;
    final Problems problems;

    ExampleValues(DocumentDraft document, Problems problems) {
        this.document = document;
        this.problems = problems;
    }

    /** Whether a value may stand for one of any type. */
    abstract boolean isTolerated(JsonValue value);

    /**
     * The members that an object must have.
     *
     * @param declared its members
     * @param path the way to it, ending with a dot, or empty
     */
    abstract Collection<MemberSpec> needed(Map<String, MemberDraft> declared, String path);

    /** Reports a member that an object must have and does not. */
    abstract void reportAbsent(JsonObject object, MemberSpec member, String path);

    /**
     * Checks an object.
     *
     * @param path the way to it, ending with a dot, or empty
     */
    final void check(JsonObject object, Map<String, MemberDraft> declared, String path) {
        Set<String> present = new HashSet<>(object.members().keySet());
        for (JsonMember member : object.members().values()) {
            MemberDraft draft = declared.get(member.key());
            if (draft == null) {
                reportUndeclared(member, declared, path);
                Spelling.nearest(member.key(), declared.keySet()).ifPresent(present::add);
            } else if (draft.spec() != null) {
                check(member.value(), draft.spec().type(), path + member.key());
            }
        }
        for (MemberSpec member : needed(declared, path)) {
            if (!present.contains(member.name())) {
                reportAbsent(object, member, path);
            }
        }
    }

    private void reportUndeclared(JsonMember member, Map<String, MemberDraft> declared, String path) {
        problems.report(
                member.place(),
                "the example has " + path + Printable.escape(member.key()) + Printable.foreign(member.key())
                        + ", which is not declared",
                Spelling.remedy(member.key(), declared.keySet(), "remove it, or declare it"));
    }

    private void check(JsonValue value, TypeRef type, String path) {
        if (isTolerated(value)) {
            return;
        }
        if (type instanceof ScalarType scalar) {
            if (!ScalarValues.fits(value, scalar)) {
                reportMismatch(value, type, path, ScalarValues.remedy(scalar));
            }
        } else if (type instanceof ListRef list) {
            checkList(value, list, path);
        } else if (type instanceof StructRef struct) {
            checkStruct(value, struct, path);
        }
    }

    private void checkList(JsonValue value, ListRef list, String path) {
        if (value instanceof JsonArray array) {
            for (int i = 0; i < array.elements().size(); i++) {
                check(array.elements().get(i), list.element(), path + "." + i);
            }
        } else {
            reportMismatch(value, list, path, "write a list, in brackets");
        }
    }

    private void checkStruct(JsonValue value, StructRef struct, String path) {
        Map<String, MemberDraft> declared = document.membersOf(struct);
        if (declared == null) {
            return;
        }
        if (value instanceof JsonObject object) {
            check(object, declared, path + ".");
        } else {
            reportMismatch(value, struct, path, "write an object, in braces");
        }
    }

    private void reportMismatch(JsonValue value, TypeRef type, String path, String remedy) {
        problems.report(
                value.place(),
                "the example's " + path + " does not fit its type " + type.notation() + ": it is " + value.kind(),
                remedy);
    }
}
