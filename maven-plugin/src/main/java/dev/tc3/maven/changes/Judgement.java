package dev.tc3.maven.changes;

import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.VersionStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which changes are greater than a version allows.
 *
 * @param offenders those that nobody has accepted
 * @param accepted a line for each that somebody has
 */
record Judgement(List<Change> offenders, List<String> accepted) {

    Judgement {
        offenders = List.copyOf(offenders);
        accepted = List.copyOf(accepted);
    }

    static Judgement of(List<SpecChanges> comparisons, VersionStep allowed, Acceptances acceptances) {
        List<Change> offenders = new ArrayList<>();
        List<String> accepted = new ArrayList<>();
        for (SpecChanges comparison : comparisons) {
            for (Change change : comparison.changes()) {
                if (change.verdict().step().compareTo(allowed) > 0) {
                    Optional<AcceptedChange> acceptance = acceptances.of(change);
                    acceptance.ifPresentOrElse(
                            its -> accepted.add(
                                    "accepted " + change.rule().id() + " at " + change.pointer() + ": " + its.reason()),
                            () -> offenders.add(change));
                }
            }
        }
        return new Judgement(offenders, accepted);
    }

    /** The step that the offenders ask for. */
    VersionStep asked() {
        return offenders.stream()
                .map(change -> change.verdict().step())
                .max(VersionStep::compareTo)
                .orElse(VersionStep.NONE);
    }
}
