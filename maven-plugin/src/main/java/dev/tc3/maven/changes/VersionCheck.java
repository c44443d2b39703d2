package dev.tc3.maven.changes;

import dev.tc3.spec.SpecPlace;
import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.VersionStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Holds changes against the step that a version makes. */
public final class VersionCheck {

    private static final int MOST_SHOWN = 50;

    private final String earlier;
    private final String later;
    private final List<AcceptedChange> accepted;

    /**
     * @param earlier the version of the baseline
     * @param later the version that is built
     * @param accepted the changes that pass whatever the version
     * @throws UncomparableException if a version has no numbers, or an acceptance is incomplete
     */
    public VersionCheck(String earlier, String later, List<AcceptedChange> accepted) throws UncomparableException {
        this.earlier = earlier;
        this.later = later;
        this.accepted = List.copyOf(accepted);
        List<String> problems = new ArrayList<>(new Acceptances(accepted).problems());
        for (String version : List.of(earlier, later)) {
            if (!ReleaseStep.isReadable(version)) {
                problems.add("the version \"" + version
                        + "\" does not begin with numbers such as 1.2.3; correct it, or name the"
                        + " earlier one with <baselineVersion>");
            }
        }
        if (!problems.isEmpty()) {
            throw new UncomparableException(problems);
        }
    }

    /** What came of a check: lines for the log, and what is wrong, which is empty if nothing is. */
    public record Outcome(List<String> notes, List<String> warnings, String failure) {}

    /** Checks. */
    public Outcome check(List<SpecChanges> comparisons) {
        VersionStep allowed = ReleaseStep.between(earlier, later);
        Acceptances acceptances = new Acceptances(accepted);
        Judgement judgement = Judgement.of(comparisons, allowed, acceptances);
        List<String> warnings = acceptances.idle().stream()
                .map(idle -> "the accepted change of rule " + idle.rule() + " at " + idle.place()
                        + " was not needed; remove it once its version is released")
                .toList();
        String step = "the step from " + earlier + " to " + later + " allows "
                + (allowed == VersionStep.NONE ? "no change" : "changes up to " + allowed.word());
        List<String> notes = new ArrayList<>(List.of(step));
        notes.addAll(judgement.accepted());
        return new Outcome(
                notes,
                warnings,
                judgement.offenders().isEmpty() ? "" : failure(judgement.offenders(), step, judgement));
    }

    private static String failure(List<Change> offenders, String step, Judgement judgement) {
        StringBuilder text = new StringBuilder();
        text.append(offenders.size() == 1 ? "1 change asks" : offenders.size() + " changes ask")
                .append(" for a greater version, a ")
                .append(judgement.asked().word())
                .append(" step: ")
                .append(step)
                .append(":\n");
        offenders.stream().limit(MOST_SHOWN).forEach(change -> text.append(line(change)));
        if (offenders.size() > MOST_SHOWN) {
            text.append("  and ").append(offenders.size() - MOST_SHOWN).append(" more, which the report has\n");
        }
        text.append("Raise the version, or accept what callers can live with, in the configuration of this goal:\n");
        text.append("  <accept>\n");
        offenders.stream().limit(MOST_SHOWN).forEach(change -> text.append(acceptance(change)));
        return text.append("  </accept>").toString();
    }

    private static String line(Change change) {
        SpecPlace place = Objects.requireNonNull(change.after() == null ? change.before() : change.after());
        return "  " + change.verdict().word() + " " + change.rule().id() + ": " + change.message() + "\n    at "
                + change.pointer() + " (" + place + ")\n    " + change.rule().meaning() + "\n";
    }

    private static String acceptance(Change change) {
        return "    <change><rule>" + change.rule().id() + "</rule><place>" + change.pointer()
                + "</place><reason>why callers can live with it</reason></change>\n";
    }
}
