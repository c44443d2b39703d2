package dev.tc3.it.changes;

import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.ChangeRule;
import dev.tc3.spec.diff.Verdict;
import java.util.List;

/** Where a verdict and what callers meet are not the same. */
final class Disagreement {

    private Disagreement() {}

    /** What disagrees with a verdict, with all that is known of it; empty if nothing does. */
    static String between(Edition before, Edition after, Proof.Finding found) {
        Verdict verdict = found.changes().verdict();
        List<Change> changes = found.changes().changes();
        List<ChangeRule> rules = changes.stream().map(Change::rule).distinct().toList();
        boolean major = verdict == Verdict.MAJOR;
        boolean excused = rules.stream().anyMatch(Japicmp.WRONG::containsKey);
        String who = found.breaksCallers() != major
                ? "callers"
                : !SourceDifference.allowedBy(verdict).contains(SourceDifference.between(before, after))
                        ? "sources"
                        : found.japicmp().isEmpty() == major && !excused ? "japicmp" : "";
        return who.isEmpty()
                ? ""
                : who + ": " + verdict + " " + rules + " "
                        + changes.stream()
                                .map(change -> change.pointer() + " " + change.message())
                                .toList()
                        + " japicmp " + found.japicmp() + ", source " + found.source() + ", run " + found.run();
    }
}
