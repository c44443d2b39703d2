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

    @Test
    void theOverlayOfThePageChangesItsModelAsThePageSays() throws IOException, SpecException {
        ApiSpec model = Shop.read(model());
        ApiSpec changed = Overlaid.read(model(), fenced("## Published models")).spec();

        assertThat(model.actions().get("Buy"))
                .returns("Buys an item.", ActionSpec::summary)
                .returns(Effect.WRITE, ActionSpec::effect);
        assertThat(model.types().get("Payment").members().get("CardToken").sensitive())
                .isTrue();
        ActionSpec buy = changed.actions().get("Buy");
        assertThat(buy.effect()).isEqualTo(Effect.DESTRUCTIVE);
        assertThat(buy.rateLimit()).isEqualTo(new RateLimit(10, 1));
        assertThat(buy.parameters().get("Greeting").sensitive()).isTrue();
        assertThat(changed.types().get("Payment").members().get("CardToken").sensitive())
                .isFalse();
        assertThat(changed.errors()).containsOnlyKeys("NoStock");
    }

    @Test
    void theProblemWithTheModelIsWhatTheReaderSays() throws IOException {
        String broken = Shop.edit(
                model(),
                "\"CardToken\", \"type\": \"string\", \"member\": \"string\"",
                "\"CardToken\", \"type\": \"string\", \"member\": \"strng\"");

        assertThat(Shop.problems(broken))
                .singleElement()
                .satisfies(problem ->
                        assertThat(page()).contains(problem.toString().replaceFirst("^shop", "api")));
    }

    private static String model() throws IOException {
        return fenced(
                "Over this model, it says that `Buy` is destructive and how often it may be called, hides the greeting, shows"
                        + " the token, and\nadds an error code:");
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
