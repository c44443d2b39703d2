package dev.tc3.it.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.tc3.spec.SpecPlace;
import dev.tc3.spec.diff.Audience;
import dev.tc3.spec.diff.Change;
import dev.tc3.spec.diff.ChangeRule;
import dev.tc3.spec.diff.SpecChanges;
import dev.tc3.spec.diff.report.ChangeReport;
import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The report as a browser shows it. Skipped where there is no Chromium; {@code -Dtc3.chromium=PROGRAM} names one. */
class HtmlReportInChromiumTest {

    private static final String HOSTILE =
            "</script><script>document.title='broken'</script><img src=x onerror=alert(1)>"
                    + "AVeryLongNameThatHasNoPlaceAtWhichItCouldBeBroken".repeat(6);

    /** Stands in a frame as wide as a phone, which headless windows cannot be, and tells what it finds there. */
    private static final String FRAME = """
            <!doctype html><meta charset="utf-8"><pre id="found"></pre>
            <iframe id="frame" width="360" height="800" src="%s"></iframe>
            <script>
            document.getElementById("frame").addEventListener("load", (event) => {
              const page = event.target.contentDocument;
              page.querySelectorAll("details").forEach((one) => (one.open = true));
              const shown = [...page.querySelectorAll(".change")].filter((one) => one.getClientRects().length > 0);
              document.getElementById("found").textContent =
                "shown=" + shown.map((one) => one.dataset.verdict).join(",") +
                " width=" + page.documentElement.scrollWidth +
                " says=" + page.querySelector("output").textContent +
                " images=" + page.images.length +
                " loaded=" + event.target.contentWindow.performance.getEntriesByType("resource").length +
                " title=" + page.title + ";";
            });
            </script>
            """;

    @TempDir
    private Path folder;

    private Chromium browser;

    @BeforeEach
    void findBrowser() {
        Optional<Path> program = Chromium.find();
        assumeTrue(program.isPresent(), "there is no Chromium; -Dtc3.chromium=PROGRAM names one");
        browser = new Chromium(program.orElseThrow(), folder);
    }

    @Test
    void allIsShownUntilSomethingIsAskedFor() throws Exception {
        assertThat(found("")).contains("shown=major,minor,minor,docs,major,minor,minor,docs ", "says=8 of 8 changes");
    }

    @Test
    void theAddressPresetsTheFilters() throws Exception {
        assertThat(found("#verdict=major")).contains("shown=major,major ");
        assertThat(found("#verdict=major,docs&comparison=1")).contains("shown=major,docs ");
        assertThat(found("#action=Sell")).contains("shown=minor,minor ", "says=2 of 8 changes");
        assertThat(found("#text=LARGE%20cup")).contains("shown=docs,docs ");
        assertThat(found("#behaviour=yes")).contains("shown=minor,minor ");
        assertThat(found("#verdict=major&text=nowhere")).contains("shown= ", "says=0 of 8 changes");
    }

    @Test
    void nothingScrollsSidewaysOnAPhoneAndNothingIsLoaded() throws Exception {
        assertThat(found("")).containsPattern("width=3[0-6]\\d ").contains("images=0 loaded=0 title=major: ");
    }

    @Test
    void theConsoleHasNoComplaint() throws Exception {
        String log = browser.open(
                        write(new ChangeReport(List.of(comparison("1", "2"), comparison("2", "3"))).html()), 1280, 900)
                .log();

        assertThat(log).doesNotContain("CONSOLE");
    }

    @Test
    void thePlotOfASeriesIsDrawn() throws Exception {
        List<SpecChanges> series = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            series.add(comparison("r" + i, "r" + (i + 1)));
        }
        Path picture = browser.picture(write(new ChangeReport(series).html()), 1280, 600);

        BufferedImage image = ImageIO.read(picture.toFile());
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = image.getHeight() / 3; y < image.getHeight(); y++) {
                colours.add(image.getRGB(x, y) & 0xffffff);
            }
        }
        assertThat(colours).as("a picture that is not blank").hasSizeGreaterThan(8);
        assertThat(colours.containsAll(List.of(0xb3261e, 0x1f5fbf)) || colours.containsAll(List.of(0xff8f85, 0x8ab8ff)))
                .as("additions and breaks, in the light or the dark")
                .isTrue();
    }

    /** What the frame finds in a report of two comparisons. */
    private String found(String fragment) throws Exception {
        String report = write(new ChangeReport(List.of(comparison("1", "2"), comparison("2", "3"))).html());
        Path frame = folder.resolve("frame.html");
        Files.writeString(frame, FRAME.formatted(report + fragment.replace("&", "&amp;")));
        String document = browser.open(frame.toUri().toString(), 1280, 900).document();
        Matcher found = Pattern.compile("<pre id=\"found\">([^;]+);").matcher(document);
        assertThat(found.find()).as(document).isTrue();
        return found.group(1);
    }

    private String write(String html) throws Exception {
        Path report = folder.resolve("report.html");
        Files.writeString(report, html);
        return report.toUri().toString();
    }

    private static SpecChanges comparison(String before, String after) {
        return new SpecChanges(
                "shop 2020-02-29",
                before,
                after,
                List.of(
                        change(ChangeRule.MEMBER_REMOVED, "Buy", HOSTILE, HOSTILE + " is gone"),
                        change(ChangeRule.MEMBER_ADDED, "Buy", "string", "Count is new"),
                        change(ChangeRule.HOST_CHANGED, "Sell", "a.example.com", "the host is another"),
                        change(ChangeRule.MEMBER_DOC_CHANGED, "Buy", "a large cup", "Item is documented differently")));
    }

    private static Change change(ChangeRule rule, String action, String was, String message) {
        return new Change(
                rule,
                "/actions/" + action,
                new SpecPlace("shop.json", 1, 1, ""),
                new SpecPlace("shop.json", 2, 1, ""),
                Audience.BOTH,
                new TreeSet<>(List.of(action)),
                was,
                was + ", newly",
                message);
    }
}
