package dev.tc3.spec.diff.report;

import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.Verdict;
import java.util.List;

/**
 * Comparisons of revisions of one or several APIs, as text to read. The same comparisons always give the same text, in any
 * time zone and locale. All forms take the words of a spec for hostile: whatever they hold, they stay text. Immutable and
 * thread-safe.
 *
 * @param comparisons the comparisons; several of the same API, in order, are a series of revisions
 */
public record ChangeReport(List<SpecChanges> comparisons) {

    public ChangeReport {
        comparisons = List.copyOf(comparisons);
    }

    /** What all comparisons together mean to callers. */
    public Verdict verdict() {
        return Verdict.of(comparisons.stream().map(SpecChanges::verdict).toList());
    }

    /**
     * The report for a console, in lines that end in {@code \n}. The first is {@code verdict: } with {@code none}, {@code docs},
     * {@code minor} or {@code major}. It has a few hundred lines at most, besides one for each comparison, and says what it
     * leaves out.
     */
    public String text() {
        return new TextReport(this).write();
    }

    /** The report for programs, whole, as a JSON object that ends in a line break. */
    public String json() {
        return new JsonReport(this).write();
    }

    /**
     * The report for a merge request, in the Markdown of GitHub and GitLab. It is shorter than 65,536 characters, the most that
     * GitHub takes, and says what it leaves out.
     */
    public String markdown() {
        return new MarkdownReport(this).write();
    }

    /**
     * The report for a browser, whole, as one HTML page that loads nothing, from the network or from files. To be stored in
     * UTF-8.
     */
    public String html() {
        return new HtmlReport(this).write();
    }
}
