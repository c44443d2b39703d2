package dev.tc3.spec.diff.report;

import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.Verdict;
import java.util.List;
import java.util.Map;

/** The filters of the page. Its script shows them, so they are not there for who cannot use them. */
final class HtmlFilters {

    private final ChangeReport report;
    private final List<String> actions;
    private final Tally tally;
    private final HtmlWriter html;

    HtmlFilters(ChangeReport report, List<String> actions, Tally tally, HtmlWriter html) {
        this.report = report;
        this.actions = actions;
        this.tally = tally;
        this.html = html;
    }

    void write() {
        html.open("form", "id", "filters", "role", "search", "aria-label", "Filter the changes", "hidden", "");
        html.open("fieldset").element("legend", "Verdict");
        for (Map.Entry<Verdict, Integer> entry : tally.byVerdict().entrySet()) {
            if (entry.getValue() > 0) {
                String word = entry.getKey().word();
                checkbox("verdict", word, word + " " + entry.getValue());
            }
        }
        if (tally.behaviour() > 0) {
            checkbox("behaviour", "yes", "only behaviour " + tally.behaviour());
        }
        html.close();
        if (actions.size() > 1) {
            select("action", "Action", "all actions", actions);
        }
        if (report.comparisons().size() > 1) {
            select(
                    "comparison",
                    "Comparison",
                    "all comparisons",
                    report.comparisons().stream().map(this::name).toList());
        }
        html.open("label", "class", "text")
                .element("span", "Text")
                .single("input", "type", "search", "name", "text", "autocomplete", "off", "spellcheck", "false")
                .close();
        html.open("p", "class", "found")
                .element("output", "")
                .text(" ")
                .element("button", "Show all", "type", "reset")
                .close();
        html.close().line();
    }

    private void checkbox(String name, String value, String text) {
        html.open("label")
                .single("input", "type", "checkbox", "name", name, "value", value)
                .element("span", text)
                .close();
    }

    private void select(String name, String title, String all, List<String> options) {
        html.open("label").element("span", title).open("select", "name", name);
        html.element("option", all, "value", "");
        for (int i = 0; i < options.size(); i++) {
            html.element("option", options.get(i), "value", String.valueOf(i));
        }
        html.close().close();
    }

    private String name(SpecChanges comparison) {
        boolean same =
                report.comparisons().stream().allMatch(other -> other.api().equals(comparison.api()));
        return (same ? "" : comparison.api() + ": ") + comparison.before() + " → " + comparison.after();
    }
}
