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
    void theProblemOfThePageIsWhatTheReaderSays() throws IOException {
        String misspelt = Shop.edit(example(), "\"required\"", "\"requierd\"");

        assertThat(Shop.problems(misspelt)).singleElement().satisfies(problem -> {
            String shown = problem.toString().replaceFirst("Otherwise.*", "…");
            assertThat(page()).contains(shown);
        });
    }

    private static String example() throws IOException {
        String page = page();
        int from = page.indexOf(FENCE + "json\n") + FENCE.length() + "json\n".length();
        return page.substring(from, page.indexOf(FENCE, from));
    }

    private static String page() throws IOException {
        return Files.readString(Path.of("..", "docs", "spec-format.md"));
    }
}
