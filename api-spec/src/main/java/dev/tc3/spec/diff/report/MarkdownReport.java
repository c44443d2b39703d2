package dev.tc3.spec.diff.report;

import dev.tc3.spec.SpecPlace;
import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.Verdict;
import dev.tc3.spec.words.Printable;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The report for a merge request: what breaks is in sight, documentation is folded. */
final class MarkdownReport {

    /** Below the 65,536 characters of a comment, with room for the lines that close the report. */
    private static final int LONGEST = 60_000;

    private static final int MOST_ROWS = 150;
    private static final int MOST_ACTIONS = 8;
    private static final int LONGEST_TEXT = 600;

    private final ChangeReport report;
    private final StringBuilder markdown = new StringBuilder();

    MarkdownReport(ChangeReport report) {
        this.report = report;
    }

    String write() {
        Tally tally = Tally.ofAll(report.comparisons());
        line("## Changes of the spec: " + report.verdict().word());
        line("");
        line("For callers of the generated client: **" + report.verdict().word() + "** ("
                + Phrases.of(report.verdict().step()) + "). " + tally.verdicts()
                + (tally.behaviour() == 0 ? "." : "; " + tally.behaviour() + " of behaviour."));
        line("");
        table();
        section(Verdict.MAJOR, "Breaks");
        section(Verdict.MINOR, "Additions and behaviour");
        folded(Verdict.DOCS, "of documentation", tally);
        folded(Verdict.NONE, "without an effect", tally);
        return markdown.toString();
    }

    private void table() {
        List<SpecChanges> rows = report.comparisons().stream()
                .filter(comparison -> !comparison.changes().isEmpty())
                .toList();
        if (!rows.isEmpty()) {
            line("| API | earlier | later | verdict | major | minor | docs | none |");
            line("|---|---|---|---|--:|--:|--:|--:|");
            rows.stream().limit(MOST_ROWS).forEach(this::row);
            line("");
        }
        leftOut(rows.size() - Math.min(rows.size(), MOST_ROWS), "more comparison");
        int same = report.comparisons().size() - rows.size();
        if (same > 0) {
            line(Tally.number(same, "comparison") + " without a change.");
            line("");
        }
    }

    private void row(SpecChanges comparison) {
        Tally tally = Tally.of(comparison.changes());
        line("| " + MarkdownText.code(comparison.api()) + " | " + MarkdownText.code(comparison.before()) + " | "
                + MarkdownText.code(comparison.after()) + " | "
                + comparison.verdict().word()
                + tally.byVerdict().values().stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(" | ", " | ", " |")));
    }

    private void section(Verdict verdict, String title) {
        if (has(verdict)) {
            line("### " + title);
            line("");
            changes(verdict);
        }
    }

    private void folded(Verdict verdict, String kind, Tally tally) {
        if (has(verdict)) {
            line("<details><summary>" + Tally.number(tally.of(verdict), "change") + " " + kind + "</summary>");
            line("");
            changes(verdict);
            line("</details>");
            line("");
        }
    }

    private boolean has(Verdict verdict) {
        return report.comparisons().stream()
                .anyMatch(comparison -> !of(verdict, comparison).isEmpty());
    }

    private void changes(Verdict verdict) {
        int left = 0;
        for (SpecChanges comparison : report.comparisons()) {
            boolean titled = report.comparisons().size() == 1;
            for (Change change : of(verdict, comparison)) {
                String title = titled ? "" : title(comparison);
                String item = item(change);
                if (markdown.length() + title.length() + item.length() > LONGEST) {
                    left++;
                } else {
                    markdown.append(title).append(item);
                    titled = true;
                }
            }
            if (titled && report.comparisons().size() > 1) {
                line("");
            }
        }
        line("");
        leftOut(left, "more change");
    }

    private static String title(SpecChanges comparison) {
        return MarkdownText.code(comparison.api()) + ", from " + MarkdownText.code(comparison.before()) + " to "
                + MarkdownText.code(comparison.after()) + ":\n\n";
    }

    private static String item(Change change) {
        return "- **" + change.rule().id() + "** " + MarkdownText.words(change.message())
                + (change.rule().isBehaviour() ? " _(behaviour)_" : "") + ". "
                + change.rule().meaning() + "\n"
                + "  " + places(change.before(), change.after()) + "; concerns "
                + Phrases.of(change.audience()) + " " + actions(change) + "\n"
                + texts(change);
    }

    private static String places(@Nullable SpecPlace before, @Nullable SpecPlace after) {
        return before == null
                ? "at " + place(after)
                : after == null ? "was at " + place(before) : "at " + place(after) + ", was at " + place(before);
    }

    private static String place(@Nullable SpecPlace place) {
        return place == null ? "an unknown place" : MarkdownText.code(place.toString());
    }

    private static String actions(Change change) {
        if (change.actions().isEmpty()) {
            return "any action";
        }
        int more = change.actions().size() - MOST_ACTIONS;
        return change.actions().stream()
                        .limit(MOST_ACTIONS)
                        .map(MarkdownText::code)
                        .collect(Collectors.joining(", "))
                + (more > 0 ? " and " + Tally.number(more, "other") : "");
    }

    /** Only documentation needs to be shown; of the rest, the message says enough. */
    private static String texts(Change change) {
        if (change.verdict() != Verdict.DOCS) {
            return "";
        }
        String lines = marked("- ", change.was()) + marked("+ ", change.is());
        return lines.isEmpty() ? "" : "\n  ````diff\n" + lines + "  ````\n";
    }

    /** Since each line has a mark, none can close the block that it stands in. */
    private static String marked(String mark, @Nullable String text) {
        if (text == null) {
            return "";
        }
        String cut = text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT) + "…";
        return cut.lines()
                .map(line -> "  " + mark + Printable.escape(line) + "\n")
                .collect(Collectors.joining());
    }

    private static List<Change> of(Verdict verdict, SpecChanges comparison) {
        return comparison.changes().stream()
                .filter(change -> change.verdict() == verdict)
                .toList();
    }

    private void leftOut(int count, String noun) {
        if (count > 0) {
            line("… and " + Tally.number(count, noun) + ", which the JSON and the HTML report list.");
            line("");
        }
    }

    private void line(String line) {
        markdown.append(line).append('\n');
    }
}
