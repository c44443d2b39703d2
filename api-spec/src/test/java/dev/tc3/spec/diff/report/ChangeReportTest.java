package dev.tc3.spec.diff.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.tc3.spec.diff.ChangeRule;
import dev.tc3.spec.diff.Verdict;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * What reports say, and that words of a spec stay words in them. After an intended change, run the tests with {@code
 * -Dtc3.rewriteGoldens=true} and look at the difference.
 */
class ChangeReportTest {

    private static final Path GOLDENS = Path.of("src/test/resources/dev/tc3/spec/diff/report");

    @Test
    void aComparisonLooksAsTheGoldensDo() throws Exception {
        ChangeReport report = new ChangeReport(List.of(Comparisons.ofShop()));

        assertGolden("report.txt", report.text());
        assertGolden("report.json", report.json());
        assertGolden("report.md", report.markdown());
    }

    @Test
    void theFirstLineOfTheTextIsTheVerdict() throws Exception {
        assertThat(new ChangeReport(List.of(Comparisons.ofShop())).text()).startsWith("verdict: major\n");
        assertThat(new ChangeReport(List.of(Comparisons.many(ChangeRule.MEMBER_ADDED, 1))).text())
                .startsWith("verdict: minor\n");
        assertThat(new ChangeReport(List.of(Comparisons.many(ChangeRule.MEMBER_DOC_CHANGED, 1))).text())
                .startsWith("verdict: docs\n");
        assertThat(new ChangeReport(List.of()).text()).startsWith("verdict: none\n");
    }

    @Test
    void theVerdictIsTheWeightiestOfAllComparisons() {
        ChangeReport report = new ChangeReport(List.of(
                Comparisons.many(ChangeRule.MEMBER_DOC_CHANGED, 1), Comparisons.many(ChangeRule.MEMBER_ADDED, 1)));

        assertThat(report.verdict()).isEqualTo(Verdict.MINOR);
    }

    @Test
    void manyChangesOfDocumentationAreCounted() {
        assertThat(new ChangeReport(List.of(Comparisons.many(ChangeRule.MEMBER_DOC_CHANGED, 20))).text())
                .contains("  docs   member-doc-changed  ");
        assertThat(new ChangeReport(List.of(Comparisons.many(ChangeRule.MEMBER_DOC_CHANGED, 21))).text())
                .endsWith("  docs   21 member-doc-changed\n");
    }

    @Test
    void hugeComparisonsAreCutWhereTheyAreToBeReadWhole() {
        ChangeReport report = new ChangeReport(List.of(
                Comparisons.many(ChangeRule.MEMBER_ADDED, 5000), Comparisons.many(ChangeRule.MEMBER_REMOVED, 200)));

        assertThat(report.text().lines())
                .hasSizeLessThan(320)
                .filteredOn(line -> line.startsWith("  major"))
                .as("breaks come before the additions of an earlier comparison")
                .hasSize(200);
        assertThat(report.text()).contains("... and 4900 more changes, which the JSON and the HTML report list");
        assertThat(report.markdown())
                .hasSizeLessThan(65_536)
                .contains("more changes, which the JSON and the HTML report list");
        assertThat(report.html()).contains("5000").doesNotContain("more changes");
    }

    @Test
    void hostileWordsEndNoElementOfThePage() {
        String html = new ChangeReport(List.of(Comparisons.hostile(), Comparisons.hostile())).html();

        assertThat(html.split("<script", -1)).as("its own script alone").hasSize(2);
        assertThat(html)
                .doesNotContain("<img", "<!--", "\u202e", "\u2028", "href=\"http")
                .contains("&lt;/script&gt;&lt;script&gt;alert(1)", "\\u202e\\u2028\\ud800", "{{script}}");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(html)).isTrue();
    }

    @Test
    void hostileWordsAreCodeInMarkdown() {
        String markdown = new ChangeReport(List.of(Comparisons.hostile(), Comparisons.hostile())).markdown();

        String outsideOfCode = Pattern.compile("(?ms)^  ````diff\n.*?^  ````$|`[^`\n]*`")
                .matcher(markdown)
                .replaceAll("");
        assertThat(outsideOfCode).doesNotContain("@", "#1", "http", "<script", "<img", "evil", "`", "<!--");
        assertThat(markdown.lines().filter(line -> line.startsWith("| `")))
                .isNotEmpty()
                .allSatisfy(row ->
                        assertThat(row.chars().filter(c -> c == '|')).as(row).hasSize(9));
    }

    @Test
    void hostileWordsStayOnTheirLineOfTheConsole() {
        ChangeReport report = new ChangeReport(List.of(Comparisons.hostile()));

        assertThat(report.text().lines()).hasSize(8);
        assertThat(report.text()).doesNotContain("\u202e", "\u2028");
    }

    @Test
    void jsonKeepsHostileWordsAsTheyAre() throws Exception {
        String json = new ChangeReport(List.of(Comparisons.hostile())).json();

        assertThat(json).doesNotContain("\u202e", "\u2028", "\ud800");
        JsonNode change = new ObjectMapper().readTree(json).at("/comparisons/0/changes/0");
        assertThat(change.get("message").textValue()).isEqualTo(Comparisons.HOSTILE);
        assertThat(change.at("/before/source").textValue()).isEqualTo(Comparisons.HOSTILE);
    }

    @Test
    void thePageAllowsItsOwnStyleAndScriptOnly() {
        String html = new ChangeReport(List.of(Comparisons.many(ChangeRule.MEMBER_ADDED, 1))).html();

        assertThat(Pattern.compile("(?:default|style|script)-src '[^']*'")
                        .matcher(html)
                        .results())
                .extracting(MatchResult::group)
                .satisfiesExactly(
                        fallback -> assertThat(fallback).isEqualTo("default-src 'none'"),
                        style -> assertThat(style).startsWith("style-src 'sha256-"),
                        script -> assertThat(script).startsWith("script-src 'sha256-"));
        assertThat(html).doesNotContain("style=\"", "onclick", "src=\"", "url(");
    }

    @Test
    void onlyASeriesHasAPlot() throws Exception {
        assertThat(new ChangeReport(List.of(Comparisons.ofShop())).html()).doesNotContain("class=\"plot\"");
        assertThat(new ChangeReport(List.of(Comparisons.ofShop(), Comparisons.ofShopBack())).html())
                .contains("class=\"plot\"", "href=\"#c0\"", "href=\"#c1\"", "id=\"c1\"");
    }

    private static void assertGolden(String file, String text) throws IOException {
        Path golden = GOLDENS.resolve(file);
        if (Boolean.getBoolean("tc3.rewriteGoldens")) {
            Files.writeString(golden, text);
        }
        assertThat(text)
                .as("%s; if the change is intended, run the tests with -Dtc3.rewriteGoldens=true", file)
                .isEqualTo(Files.readString(golden));
    }
}
