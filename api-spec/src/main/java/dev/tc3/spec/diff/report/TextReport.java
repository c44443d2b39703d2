package dev.tc3.spec.diff.report;

import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.Verdict;
import dev.tc3.spec.words.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The report for a console. Weightier changes are listed before lighter ones get a line in any comparison. */
final class TextReport {

    private static final int MOST_LISTED = 300;
    private static final int MOST_DOCS_LISTED = 20;

    private final ChangeReport report;
    private final StringBuilder text = new StringBuilder();

    TextReport(ChangeReport report) {
        this.report = report;
    }

    String write() {
        Tally tally = Tally.ofAll(report.comparisons());
        line("verdict: " + report.verdict().word());
        line("version: " + Phrases.of(report.verdict().step()));
        line("changes: " + tally.verdicts()
                + (tally.behaviour() == 0 ? "" : "; " + tally.behaviour() + " of behaviour"));
        Listed listed = Listed.of(
                report.comparisons().stream().map(TextReport::worthALine).toList(), MOST_LISTED);
        for (int i = 0; i < report.comparisons().size(); i++) {
            comparison(report.comparisons().get(i), listed.of(i));
        }
        return text.toString();
    }

    private void comparison(SpecChanges comparison, List<Change> listed) {
        Tally tally = Tally.of(comparison.changes());
        line("");
        line(Printable.escape(comparison.api()) + ", " + Printable.escape(comparison.before()) + " -> "
                + Printable.escape(comparison.after()) + ": "
                + comparison.verdict().word()
                + (tally.total() == 0 ? ", no change" : " (" + tally.verdicts() + ")"));
        listed.forEach(this::change);
        counted(Verdict.DOCS, comparison);
        counted(Verdict.NONE, comparison);
        int left = worthALine(comparison).size() - listed.size();
        if (left > 0) {
            line("  ... and " + Tally.number(left, "more change") + ", which the JSON and the HTML report list");
        }
    }

    private void change(Change change) {
        line("  " + padded(change.verdict()) + "  " + change.rule().id() + "  "
                + Objects.requireNonNullElse(
                        change.after(), Objects.requireNonNullElse(change.before(), "an unknown place"))
                + "  " + Printable.escape(change.message()) + (change.rule().isBehaviour() ? " (behaviour)" : ""));
    }

    /** Counts the changes of a verdict by rule, if they are too many to be listed. */
    private void counted(Verdict verdict, SpecChanges comparison) {
        List<Change> changes = of(verdict, comparison);
        if (changes.size() > MOST_DOCS_LISTED) {
            line("  " + padded(verdict) + "  " + Tally.of(changes).rules());
        }
    }

    private static List<Change> worthALine(SpecChanges comparison) {
        List<Change> changes = new ArrayList<>();
        for (Verdict verdict : Tally.GREATEST_FIRST) {
            List<Change> some = of(verdict, comparison);
            if (verdict.compareTo(Verdict.DOCS) > 0 || some.size() <= MOST_DOCS_LISTED) {
                changes.addAll(some);
            }
        }
        return changes;
    }

    private static List<Change> of(Verdict verdict, SpecChanges comparison) {
        return comparison.changes().stream()
                .filter(change -> change.verdict() == verdict)
                .toList();
    }

    private static String padded(Verdict verdict) {
        return (verdict.word() + "  ").substring(0, Verdict.MAJOR.word().length());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
