package dev.tc3.spec.diff.report;

import dev.tc3.spec.SpecPlace;
import dev.tc3.spec.diff.Change;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One change in the page: a line, and below it, folded, all that there is to know. */
final class HtmlChange {

    private static final int FEW_ACTIONS = 12;

    private final List<String> actions;
    private final HtmlWriter html;

    /**
     * Writes changes.
     *
     * @param actions the names of all actions of the report, ordered; the page knows them by their numbers
     */
    HtmlChange(List<String> actions, HtmlWriter html) {
        this.actions = actions;
        this.html = html;
    }

    void write(Change change, boolean open) {
        String verdict = change.verdict().word();
        html.open(
                "li",
                "class",
                "change",
                "data-verdict",
                verdict,
                "data-behaviour",
                change.rule().isBehaviour() ? "yes" : "no",
                "data-actions",
                numbers(change));
        if (open) {
            html.open("details", "open", "");
        } else {
            html.open("details");
        }
        html.open("summary")
                .element("span", verdict, "class", "badge " + verdict)
                .open("span", "class", "what")
                .element("code", change.rule().id())
                .text(" ")
                .element("bdi", change.message());
        if (change.rule().isBehaviour()) {
            html.text(" ").element("span", "behaviour", "class", "badge behaviour");
        }
        html.close().close();
        more(change);
        html.close().close().line();
    }

    private void more(Change change) {
        html.open("div", "class", "more");
        html.element("p", change.rule().meaning(), "class", "meaning");
        SideBySide.write(change.was(), change.is(), html);
        html.open("dl");
        place("Earlier", change.before());
        place("Later", change.after());
        html.element("dt", "Pointer")
                .open("dd")
                .element("code", change.pointer())
                .close();
        html.element("dt", "Concerns");
        html.open("dd").text(Phrases.of(change.audience()) + " ");
        concerned(change);
        html.close().close().close();
    }

    private void concerned(Change change) {
        if (change.actions().isEmpty()) {
            html.text("any action");
        } else if (change.actions().size() <= FEW_ACTIONS) {
            names(change);
        } else {
            html.open("details")
                    .element("summary", Tally.number(change.actions().size(), "action"));
            names(change);
            html.close();
        }
    }

    private void names(Change change) {
        String gap = "";
        for (String action : change.actions()) {
            html.text(gap).element("code", action);
            gap = ", ";
        }
    }

    private void place(String title, @Nullable SpecPlace place) {
        html.element("dt", title);
        html.open("dd");
        if (place == null) {
            html.text("not there");
        } else {
            html.element("code", place.toString());
        }
        html.close();
    }

    private String numbers(Change change) {
        return change.actions().stream()
                .map(action -> String.valueOf(Collections.binarySearch(actions, action)))
                .collect(Collectors.joining(" "));
    }
}
