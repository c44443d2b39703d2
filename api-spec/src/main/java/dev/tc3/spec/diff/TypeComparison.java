package dev.tc3.spec.diff;

import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.StructSpec;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** Compares structures. */
final class TypeComparison {

    private static final Spot TYPES = Spot.TOP.step("types");

    private final Findings findings;
    private final TypePairs types;

    TypeComparison(Findings findings, TypePairs types) {
        this.findings = findings;
        this.types = types;
    }

    void compare(ApiSpec before, ApiSpec after) {
        Usage usedBefore = new Usage(before);
        Usage usedAfter = new Usage(after);
        Pairing pairing = types.pairing();
        for (String name : pairing.removed()) {
            findings.add(
                    ChangeRule.TYPE_REMOVED,
                    TYPES.step(name).gone(),
                    usedBefore.of(name),
                    "structure " + name + " is gone, or nothing needs it any more");
        }
        for (String name : pairing.added()) {
            findings.add(
                    ChangeRule.TYPE_ADDED,
                    TYPES.step(name).come(),
                    usedAfter.of(name),
                    "structure " + name + " is new");
        }
        pairing.pairs()
                .forEach((was, is) -> compare(
                        Objects.requireNonNull(before.types().get(was)),
                        Objects.requireNonNull(after.types().get(is)),
                        usedBefore,
                        usedAfter));
    }

    private void compare(StructSpec before, StructSpec after, Usage usedBefore, Usage usedAfter) {
        Spot spot = TYPES.step(before.name(), after.name());
        Concern concern = Concern.of(
                union(usedBefore.requesting(before.name()), usedAfter.requesting(after.name())),
                union(usedBefore.answering(before.name()), usedAfter.answering(after.name())));
        new Renaming(ChangeRule.TYPE_RENAMED, ChangeRule.TYPE_RECASED, ChangeRule.TYPE_RECASED_VISIBLY, "structure ")
                .compare(before.name(), after.name(), spot, concern, findings);
        findings.compareText(
                ChangeRule.TYPE_DOC_CHANGED,
                spot.step("doc"),
                concern,
                before.doc(),
                after.doc(),
                "structure " + after.name() + " is documented differently");
        boolean sent = !usedBefore.requesting(before.name()).isEmpty()
                && !usedAfter.requesting(after.name()).isEmpty();
        new MemberComparison(findings, types, new Members(spot.step("members"), concern, sent, "of " + after.name()))
                .compare(before.members(), after.members());
    }

    private static SortedSet<String> union(SortedSet<String> some, SortedSet<String> others) {
        SortedSet<String> all = new TreeSet<>(some);
        all.addAll(others);
        return all;
    }
}
