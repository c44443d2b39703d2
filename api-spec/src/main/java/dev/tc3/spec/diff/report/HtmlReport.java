package dev.tc3.spec.diff.report;

import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.ChangeRule;
import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

/** The report for a browser: the summary, the plot of a series, the filters, and a section for each comparison. */
final class HtmlReport {

    private final ChangeReport report;
    private final HtmlWriter html = new HtmlWriter();

    HtmlReport(ChangeReport report) {
        this.report = report;
    }

    String write() {
        List<Series> series = Series.of(report.comparisons());
        Tally tally = Tally.ofAll(report.comparisons());
        header(series, tally);
        timelines(series);
        List<String> actions = actions();
        new HtmlFilters(report, actions, tally, html).write();
        html.open("main", "id", "changes");
        HtmlChange changes = new HtmlChange(actions, html);
        for (int i = 0; i < report.comparisons().size(); i++) {
            comparison(i, series, changes);
        }
        html.close().line();
        String title = new HtmlWriter()
                .text(report.verdict().word() + ": " + title(series))
                .toString();
        return PageTemplate.fill(title, html.toString());
    }

    private void header(List<Series> series, Tally tally) {
        html.open("header");
        html.element("h1", title(series));
        if (series.size() == 1) {
            Series only = series.get(0);
            html.open("p", "class", "span")
                    .element("bdi", only.before())
                    .text(" → ")
                    .element("bdi", only.after())
                    .text(
                            only.comparisons().size() == 1
                                    ? ""
                                    : ", " + Tally.number(only.comparisons().size(), "comparison"))
                    .close();
        } else {
            html.element("p", Tally.number(report.comparisons().size(), "comparison"), "class", "span");
        }
        html.open("div", "class", "summary");
        html.open("p", "class", "verdict " + report.verdict().word())
                .element("strong", report.verdict().word())
                .element("span", Phrases.of(report.verdict().step()))
                .close();
        html.open("dl", "class", "counts");
        for (Map.Entry<Verdict, Integer> entry : tally.byVerdict().entrySet()) {
            count(entry.getKey().word(), entry.getValue());
        }
        count("behaviour", tally.behaviour());
        html.close().close();
        rules(tally);
        html.close().line();
    }

    private void count(String kind, int count) {
        html.open("div", "class", kind)
                .element("dt", kind)
                .element("dd", String.valueOf(count))
                .close();
    }

    private void rules(Tally tally) {
        if (tally.total() > 0) {
            html.open("details", "class", "rules").element("summary", "Changes by rule");
            html.open("ul");
            tally.byRule().forEach(this::rule);
            html.close().close();
        }
    }

    private void rule(String id, int count) {
        ChangeRule rule = ChangeRule.ofId(id).orElseThrow();
        html.open("li")
                .element("span", String.valueOf(count), "class", "number")
                .element(
                        "span",
                        rule.verdict().word(),
                        "class",
                        "badge " + rule.verdict().word())
                .open("span")
                .element("code", id)
                .text(" " + rule.meaning())
                .close()
                .close();
    }

    private void timelines(List<Series> all) {
        for (Series series : all) {
            if (series.comparisons().size() > 1) {
                html.open("figure", "class", "timeline");
                html.open("figcaption").open("b");
                html.text(all.size() == 1 ? "Revisions" : series.api());
                html.close();
                html.element("a", "Skip the plot", "class", "skip", "href", "#c" + series.first());
                html.close();
                new Timeline(series.comparisons(), series.first(), html).write();
                legend();
                html.close().line();
            }
        }
    }

    private void legend() {
        html.open("ul", "class", "legend");
        for (String kind : List.of("minor", "major", "behaviour", "docs", "none")) {
            html.open("li").open("svg", "width", "14", "height", "14", "viewBox", "0 0 14 14", "aria-hidden", "true");
            switch (kind) {
                case "minor" ->
                    html.open("rect", "class", kind, "x", "3", "y", "1", "width", "8", "height", "12")
                            .close();
                case "major" ->
                    html.open("path", "class", kind, "d", "M7 1l6 6l-6 6l-6 -6z")
                            .close();
                case "docs" ->
                    html.open("line", "class", kind, "x1", "7", "y1", "3", "x2", "7", "y2", "11")
                            .close();
                default ->
                    html.open("circle", "class", kind, "cx", "7", "cy", "7", "r", kind.equals("none") ? "1.8" : "3")
                            .close();
            }
            html.close().text(meaning(kind)).close();
        }
        html.element("li", "Heights grow with the square root of the count.", "class", "note");
        html.close();
    }

    private static String meaning(String kind) {
        return switch (kind) {
            case "minor" -> "additions and behaviour (minor)";
            case "major" -> "breaks (major)";
            case "behaviour" -> "some of it behaviour";
            case "docs" -> "documentation only";
            default -> "no effect";
        };
    }

    private void comparison(int number, List<Series> series, HtmlChange changes) {
        SpecChanges comparison = report.comparisons().get(number);
        Tally tally = Tally.of(comparison.changes());
        html.open("section", "class", "comparison", "id", "c" + number);
        html.open("h2");
        if (series.size() > 1) {
            html.element("bdi", comparison.api()).text(": ");
        }
        html.element("bdi", comparison.before()).text(" → ").element("bdi", comparison.after());
        html.close();
        html.open("p", "class", "tally")
                .element(
                        "span",
                        comparison.verdict().word(),
                        "class",
                        "badge " + comparison.verdict().word())
                .text(" " + tally.verdicts()
                        + (tally.behaviour() == 0 ? "" : "; " + tally.behaviour() + " of behaviour"))
                .close();
        boolean only = report.comparisons().size() == 1;
        listed(of(comparison, Verdict.MAJOR), changes, only);
        listed(of(comparison, Verdict.MINOR), changes, false);
        List<Change> lesser = new ArrayList<>(of(comparison, Verdict.DOCS));
        lesser.addAll(of(comparison, Verdict.NONE));
        if (!lesser.isEmpty()) {
            html.open("details", "class", "lesser")
                    .element("summary", Tally.of(lesser).rules());
            listed(lesser, changes, false);
            html.close();
        }
        html.close().line();
    }

    private void listed(List<Change> some, HtmlChange changes, boolean open) {
        if (!some.isEmpty()) {
            html.open("ol").line();
            some.forEach(change -> changes.write(change, open));
            html.close();
        }
    }

    private static List<Change> of(SpecChanges comparison, Verdict verdict) {
        return comparison.changes().stream()
                .filter(change -> change.verdict() == verdict)
                .toList();
    }

    private List<String> actions() {
        TreeSet<String> actions = new TreeSet<>();
        report.comparisons()
                .forEach(comparison -> comparison.changes().forEach(change -> actions.addAll(change.actions())));
        return List.copyOf(actions);
    }

    private static String title(List<Series> series) {
        return switch (series.size()) {
            case 0 -> "Nothing was compared";
            case 1 -> Objects.requireNonNull(series.get(0)).api();
            default -> series.size() + " APIs";
        };
    }
}
