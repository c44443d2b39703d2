package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What docs/spec-format.md shows is true. */
class FormatPageTest {

    private static final String FENCE = "```";

    @Test
    void theExampleOfThePageIsASpec() throws IOException {
        assertThat(Shop.problems(example())).isEmpty();
    }

    @Test
    void theOverlayOfThePageChangesItsExampleAsThePageSays() throws IOException, SpecException {
        ApiSpec changed = Overlaid.read(example(), overlay()).spec();

        ActionSpec buy = changed.actions().get("Buy");
        assertThat(buy.rateLimit()).isEqualTo(new RateLimit(3, 1));
        assertThat(buy.parameters().get("Item").sensitive()).isTrue();
        assertThat(buy.exclusive()).isEmpty();
        assertThat(buy.errors()).containsExactly("NoStock", "Closed");
        assertThat(changed.errors()).containsOnlyKeys("NoStock", "Closed");
    }

    @Test
    void theProblemWithTheOverlayIsWhatTheReaderSays() throws IOException {
        String misspelt = Shop.edit(overlay(), "\"Item\"", "\"Itme\"");

        assertThat(Overlaid.problems(example(), misspelt)).singleElement().satisfies(problem -> {
            String shown = problem.toString().replaceFirst("Otherwise.*", "…");
            assertThat(page()).contains(shown);
        });
    }

    @Test
    void theProblemOfThePageIsWhatTheReaderSays() throws IOException {
        String misspelt = Shop.edit(example(), "\"required\"", "\"requierd\"");

        assertThat(Shop.problems(misspelt)).singleElement().satisfies(problem -> {
            String shown = problem.toString().replaceFirst("Otherwise.*", "…");
            assertThat(page()).contains(shown);
        });
    }

    private static String example() throws IOException {
        return fenced("# The spec format");
    }

    private static String overlay() throws IOException {
        return fenced("## Overlays");
    }

    /** The first JSON document below a heading. */
    private static String fenced(String heading) throws IOException {
        String page = page();
        int from = page.indexOf(FENCE + "json\n", page.indexOf(heading + "\n")) + FENCE.length() + "json\n".length();
        return page.substring(from, page.indexOf(FENCE, from));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "spec-format.md"));
    }
}
