package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who finds something wrong later can still say where it stands. */
class SpecDocumentTest {

    private static final String OVERLAY = """
            {
              "actions": {
                "Buy": {
                  "rateLimit": { "requests": 9 },
                  "errors": ["Closed", "NoStock"],
                  "examples": [{ "method": "GET",
                    "request": { "Item": "cup" }, "response": { "Response": { "RequestId": "r" } } }]
                }
              },
              "errors": { "Closed": { "doc": "Come back later." } }
            }
            """;

    private static SpecDocument document;

    @BeforeAll
    static void read() throws SpecException {
        document = Overlaid.read(Shop.document(), OVERLAY);
    }

    @ParameterizedTest
    @CsvSource({
        "'', shop.json, 1, 1",
        "/service, shop.json, 2, 14",
        "/actions/Buy, shop.json, 6, 12",
        "/actions/Buy/rateLimit, shop.json, 9, 20",
        "/actions/Buy/rateLimit/requests, first.json, 4, 34",
        "/actions/Buy/rateLimit/perSeconds, shop.json, 9, 51",
        "/actions/Buy/errors, first.json, 5, 17",
        "/actions/Buy/errors/1, first.json, 5, 28",
        "/actions/Buy/exclusive/0/1, shop.json, 17, 38",
        "/actions/Buy/examples/0/request/Item, first.json, 7, 30",
        "/errors, shop.json, 42, 13",
        "/errors/Closed/doc, first.json, 10, 34",
        "/errors/InvalidItem.NotFound, shop.json, 44, 29"
    })
    void aProblemIsWhereItsValueCameFrom(String pointer, String source, int line, int column) {
        assertThat(document.problemAt(pointer, "a message", "a remedy"))
                .isEqualTo(new SpecProblem(source, line, column, pointer, "a message", "a remedy"));
    }

    @ParameterizedTest
    @CsvSource({
        "/actions/Sell, shop.json, 5, 14",
        "/actions/Buy/rateLimit/burst, shop.json, 9, 20",
        "/actions/Buy/rateLimit/requests/0, first.json, 4, 34",
        "/actions/Buy/errors/2, first.json, 5, 17",
        "/actions/Buy/errors/-, first.json, 5, 17",
        "/actions/Buy/errors/01, first.json, 5, 17",
        "/actions/Buy/errors/99999999999, first.json, 5, 17",
        "/actions/Buy/errors/x/y, first.json, 5, 17",
        "/errors/Closed/a~1b~0c, first.json, 10, 25",
        "/errors/Closed/, first.json, 10, 25",
        "/, shop.json, 1, 1",
        "/no/where, shop.json, 1, 1"
    })
    void aProblemOfWhatIsNotThereIsAtTheNearestPlaceAroundIt(String pointer, String source, int line, int column) {
        assertThat(document.problemAt(pointer, "a message", "a remedy"))
                .isEqualTo(new SpecProblem(source, line, column, pointer, "a message", "a remedy"));
    }

    @Test
    void theProblemIsPrintedLikeThoseOfTheReader() {
        assertThat(document.problemAt("/actions/Buy/errors/1", "no constant can be made of it", "rename it"))
                .hasToString("first.json:5:28: at /actions/Buy/errors/1: no constant can be made of it; rename it");
    }

    @ParameterizedTest
    @ValueSource(strings = {"actions", "#/actions", "/a~", "/a~2b", "/a/~/b"})
    void whatIsNoPointerIsRefused(String pointer) {
        assertThatThrownBy(() -> document.problemAt(pointer, "a message", "a remedy"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no JSON pointer: \"" + pointer
                        + "\"; write a / before every key or index, and in keys ~0 for ~ and ~1 for /");
    }
}
