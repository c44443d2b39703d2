package dev.tc3.spec.diff.report;

import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.Verdict;
import java.util.List;
import java.util.Locale;

/**
 * A plot of a series of revisions: additions go up, breaks go down and end in a diamond, and revisions that change no more than
 * documentation have a tick. Heights grow with the square root of the count, so that small revisions can be seen beside large ones.
 */
final class Timeline {

    private static final double WIDTH = 1050;
    private static final double NARROWEST = 7.4;
    private static final double WIDEST = 96;
    private static final double LEFT = 56;
    private static final double RIGHT = 48;
    private static final double TOP = 22;
    private static final double TALLEST = 110;
    private static final double SHORTEST = 4;
    private static final double BOTTOM = 44;
    private static final double CHARACTER = 6.2;
    private static final int LONGEST_LABEL = 15;
    private static final List<Integer> TICKS =
            List.of(1, 2, 5, 10, 20, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 50_000);

    private final List<SpecChanges> series;
    private final int first;
    private final HtmlWriter html;
    private final double step;
    private final double unit;
    private final double up;
    private final double down;

    /**
     * A plot.
     *
     * @param series comparisons of consecutive revisions
     * @param first the number of the first of them in the page, by which links find it
     */
    Timeline(List<SpecChanges> series, int first, HtmlWriter html) {
        this.series = series;
        this.first = first;
        this.html = html;
        this.step = Math.max(NARROWEST, Math.min(WIDEST, WIDTH / (series.size() + 1)));
        double mostUp = Math.sqrt(most(Verdict.MINOR));
        double mostDown = Math.sqrt(most(Verdict.MAJOR));
        this.unit = TALLEST / Math.max(1, Math.max(mostUp, mostDown));
        this.up = Math.max(30, mostUp * unit);
        this.down = Math.max(30, mostDown * unit);
    }

    void write() {
        String width = number(LEFT + step * series.size() + RIGHT);
        String height = number(TOP + up + down + BOTTOM);
        html.open("div", "class", "plot", "tabindex", "0", "role", "region", "aria-label", "Plot of the revisions");
        html.open(
                "svg",
                "xmlns",
                "http://www.w3.org/2000/svg",
                "width",
                width,
                "height",
                height,
                "viewBox",
                "0 0 " + width + " " + height,
                "role",
                "group",
                "aria-label",
                "Revisions with their additions and breaks");
        axes();
        for (int i = 0; i < series.size(); i++) {
            revision(i);
        }
        html.close().close().line();
    }

    private void axes() {
        ticks(most(Verdict.MINOR), -1);
        ticks(most(Verdict.MAJOR), 1);
        line("base", LEFT - 8, zero(), LEFT + step * series.size() + RIGHT, zero());
        text("axis", 4, 12, "start", "additions and behaviour ↑");
        text("axis", 4, zero() + down + 14, "start", "breaks ↓");
        int every = (int) Math.ceil(longestLabel() * CHARACTER / step + 10 / step);
        for (int i = 0; i <= series.size(); i += every) {
            String name = i == 0 ? series.get(0).before() : series.get(i - 1).after();
            line("tick", x(i), zero() + down + 18, x(i), zero() + down + 23);
            text("label", x(i), zero() + down + 35, "middle", cut(name));
        }
    }

    private void ticks(int most, int direction) {
        double last = 0;
        for (int tick : TICKS) {
            double y = Math.sqrt(tick) * unit;
            if (tick <= most && y - last >= 14) {
                line(
                        "grid",
                        LEFT - 8,
                        zero() + direction * y,
                        LEFT + step * series.size() + RIGHT,
                        zero() + direction * y);
                text("label", LEFT - 12, zero() + direction * y + 3.5, "end", String.valueOf(tick));
                last = y;
            }
        }
    }

    private void revision(int index) {
        SpecChanges comparison = series.get(index);
        Tally tally = Tally.of(comparison.changes());
        String says = comparison.before() + " to " + comparison.after() + ": " + tally.verdicts();
        double x = x(index + 1);
        html.open("a", "href", "#c" + (first + index), "aria-label", says);
        html.element("title", says);
        rect("hit", x - step / 2, TOP, step, up + down + 8);
        double width = Math.max(3, Math.min(26, step * 0.7));
        if (tally.of(Verdict.MINOR) > 0) {
            double height = length(tally.of(Verdict.MINOR));
            rect("minor", x - width / 2, zero() - height, width, height);
            if (tally.behaviour() > 0) {
                circle("behaviour", x, zero() - height - 5, 2.6);
            }
        }
        if (tally.of(Verdict.MAJOR) > 0) {
            double y = zero() + length(tally.of(Verdict.MAJOR));
            rect("major", x - width / 2, zero(), width, y - zero());
            diamond(x, y, Math.max(5, width / 2 + 1));
        }
        if (comparison.verdict() == Verdict.DOCS) {
            line("docs", x, zero() - 4, x, zero() + 4);
        } else if (comparison.verdict() == Verdict.NONE) {
            circle("none", x, zero(), 1.8);
        }
        html.close();
    }

    private double length(int count) {
        return Math.max(SHORTEST, Math.sqrt(count) * unit);
    }

    private double zero() {
        return TOP + up;
    }

    private double x(int revision) {
        return LEFT + step * revision;
    }

    private int most(Verdict verdict) {
        return series.stream()
                .mapToInt(comparison -> Tally.of(comparison.changes()).of(verdict))
                .max()
                .orElse(0);
    }

    private int longestLabel() {
        int longest = cut(series.get(0).before()).length();
        for (SpecChanges comparison : series) {
            longest = Math.max(longest, cut(comparison.after()).length());
        }
        return longest;
    }

    /** Names of revisions differ at either end. */
    private static String cut(String name) {
        int half = LONGEST_LABEL / 2;
        return name.length() <= LONGEST_LABEL
                ? name
                : name.substring(0, half) + "…" + name.substring(name.length() - half);
    }

    private void rect(String style, double x, double y, double width, double height) {
        html.open(
                        "rect",
                        "class",
                        style,
                        "x",
                        number(x),
                        "y",
                        number(y),
                        "width",
                        number(width),
                        "height",
                        number(height))
                .close();
    }

    private void circle(String style, double x, double y, double radius) {
        html.open("circle", "class", style, "cx", number(x), "cy", number(y), "r", number(radius))
                .close();
    }

    private void diamond(double x, double y, double radius) {
        String path = String.format(
                Locale.ROOT,
                "M%s %sl%s %sl-%s %sl-%s -%sz",
                number(x),
                number(y - radius),
                number(radius),
                number(radius),
                number(radius),
                number(radius),
                number(radius),
                number(radius));
        html.open("path", "class", "major", "d", path).close();
    }

    private void line(String style, double x1, double y1, double x2, double y2) {
        html.open("line", "class", style, "x1", number(x1), "y1", number(y1), "x2", number(x2), "y2", number(y2))
                .close();
    }

    private void text(String style, double x, double y, String anchor, String text) {
        html.element("text", text, "class", style, "x", number(x), "y", number(y), "text-anchor", anchor);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
