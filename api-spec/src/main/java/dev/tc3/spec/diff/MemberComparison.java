package dev.tc3.spec.diff;

import dev.tc3.spec.MemberSpec;
import dev.tc3.spec.TypeRef;
import dev.tc3.spec.words.Spelling;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Compares the members of one object: the parameters of an action, its result, or a structure. */
final class MemberComparison {

    private static final Renaming RENAMING =
            new Renaming(ChangeRule.MEMBER_RENAMED, ChangeRule.MEMBER_RECASED, ChangeRule.MEMBER_RECASED_VISIBLY, "");

    private final Findings findings;
    private final TypePairs types;
    private final Members members;

    MemberComparison(Findings findings, TypePairs types, Members members) {
        this.findings = findings;
        this.types = types;
        this.members = members;
    }

    void compare(Map<String, MemberSpec> before, Map<String, MemberSpec> after) {
        Pairing pairing = Pairing.of(before, after, this::isAlike);
        pairing.removed().forEach(name -> removed(Objects.requireNonNull(before.get(name))));
        pairing.added().forEach(name -> added(Objects.requireNonNull(after.get(name))));
        pairing.pairs()
                .forEach((was, is) ->
                        compare(Objects.requireNonNull(before.get(was)), Objects.requireNonNull(after.get(is))));
        compareOrder(before, after, pairing);
    }

    private void removed(MemberSpec member) {
        add(
                ChangeRule.MEMBER_REMOVED,
                members.spot().step(member.name()).gone(),
                Declaration.of(member),
                null,
                called(member) + " is gone");
    }

    private void added(MemberSpec member) {
        boolean demanded = member.required() && members.sent();
        add(
                demanded ? ChangeRule.REQUIRED_MEMBER_ADDED : ChangeRule.MEMBER_ADDED,
                members.spot().step(member.name()).come(),
                null,
                Declaration.of(member),
                called(member) + (demanded ? " is new, and required" : " is new"));
    }

    private void compare(MemberSpec before, MemberSpec after) {
        Spot spot = members.spot().step(before.name(), after.name());
        if (before.name().equals(after.name())) {
            findings.compareJavaName(spot, members.concern(), called(after));
        } else {
            RENAMING.tell(
                    before.name(), after.name(), findings.hasSameJavaName(spot), spot, members.concern(), findings);
        }
        compareTypes(spot.step("type"), before, after);
        compareRequirement(spot, before, after);
        toggled(
                spot,
                before.deprecated(),
                after.deprecated(),
                ChangeRule.MEMBER_DEPRECATED,
                ChangeRule.MEMBER_REINSTATED,
                called(after) + (after.deprecated() ? " is deprecated" : " is no longer deprecated"));
        toggled(
                spot,
                before.sensitive(),
                after.sensitive(),
                ChangeRule.MEMBER_BECAME_SECRET,
                ChangeRule.MEMBER_NO_LONGER_SECRET,
                called(after) + (after.sensitive() ? " is a secret" : " is no longer a secret"));
        compareText(
                ChangeRule.MEMBER_DOC_CHANGED,
                spot.step("doc"),
                before.doc(),
                after.doc(),
                called(after) + " is documented differently");
        compareText(
                ChangeRule.MEMBER_EXAMPLE_CHANGED,
                spot.step("example"),
                Objects.requireNonNullElse(before.example(), ""),
                Objects.requireNonNullElse(after.example(), ""),
                called(after) + " has another example");
    }

    private void compareTypes(Spot spot, MemberSpec before, MemberSpec after) {
        TypeRef was = types.inLaterNames(before.type());
        TypeRef is = after.type();
        if (was.equals(is)) {
            return;
        }
        ChangeRule rule = !JavaForm.of(was).equals(JavaForm.of(is))
                ? ChangeRule.MEMBER_TYPE_CHANGED
                : JavaForm.of(is).contains("String")
                        ? ChangeRule.MEMBER_TEXT_KIND_CHANGED
                        : ChangeRule.MEMBER_RANGE_CHANGED;
        String notation = before.type().notation();
        add(rule, spot, notation, is.notation(), called(after) + " is " + is.notation() + ", and was " + notation);
    }

    private void compareRequirement(Spot spot, MemberSpec before, MemberSpec after) {
        if (before.required() == after.required()) {
            return;
        }
        boolean inRequests = members.concern().audience() != Audience.RESPONSE;
        ChangeRule rule = !inRequests || (after.required() && !members.sent())
                ? ChangeRule.ANSWER_REQUIREMENT_CHANGED
                : after.required() ? ChangeRule.MEMBER_BECAME_REQUIRED : ChangeRule.MEMBER_BECAME_OPTIONAL;
        add(
                rule,
                spot,
                requirement(before),
                requirement(after),
                called(after) + " is " + requirement(after) + ", and was " + requirement(before));
    }

    private static String requirement(MemberSpec member) {
        return member.required() ? "required" : "optional";
    }

    private void toggled(Spot spot, boolean was, boolean is, ChangeRule set, ChangeRule cleared, String message) {
        if (was != is) {
            add(is ? set : cleared, spot, null, null, message);
        }
    }

    private void compareOrder(Map<String, MemberSpec> before, Map<String, MemberSpec> after, Pairing pairing) {
        Map<String, String> pairs = pairing.pairs();
        List<String> was = before.keySet().stream()
                .filter(pairs::containsKey)
                .map(pairs::get)
                .toList();
        List<String> is = after.keySet().stream().filter(pairs::containsValue).toList();
        compareText(
                ChangeRule.MEMBERS_REORDERED,
                members.spot(),
                String.join(", ", was),
                String.join(", ", is),
                "the members " + members.owner() + " are in another order");
    }

    private void compareText(ChangeRule rule, Spot spot, String was, String is, String message) {
        findings.compareText(rule, spot, members.concern(), was, is, message);
    }

    private void add(ChangeRule rule, Spot spot, @Nullable String was, @Nullable String is, String message) {
        findings.add(rule, spot, members.concern(), was, is, message);
    }

    private String called(MemberSpec member) {
        return member.name() + " " + members.owner();
    }

    /** Whether one member may have been renamed into another: the same type, and the same doc or a similar name. */
    private boolean isAlike(MemberSpec before, MemberSpec after) {
        boolean sameDoc = !before.doc().isBlank() && before.doc().equals(after.doc());
        boolean similar = Spelling.nearest(before.name(), List.of(after.name())).isPresent();
        return types.inLaterNames(before.type()).equals(after.type()) && (sameDoc || similar);
    }
}
