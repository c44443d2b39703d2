package dev.tc3.spec.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import dev.tc3.spec.report.Source;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pointer leads to what RFC 6901 says, and every place's pointer leads back to it. */
class PointerTest {

    /** The document of the RFC's section 5. */
    private static final String DOCUMENT = "{ \"foo\": [\"bar\", \"baz\"], \"\": 0, \"a/b\": 1, \"c%d\": 2, \"e^f\": 3,"
            + " \"g|h\": 4, \"i\\\\j\": 5, \"k\\\"l\": 6, \" \": 7, \"m~n\": 8, \"~1\": 9 }";

    private static final JsonValue ROOT =
            new TreeParser(DOCUMENT, Place.top(new Source(0, "document")), new Problems()).parse();

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '!',
            value = {
                "/, 0",
                "/a~1b, 1",
                "/c%d, 2",
                "/e^f, 3",
                "/g|h, 4",
                "/i\\j, 5",
                "/k\"l, 6",
                "!/ !, 7",
                "/m~0n, 8",
                "/~01, 9"
            })
    void anEscapedKeyIsFound(String pointer, int value) {
        JsonValue found = Pointer.of(pointer).nearest(ROOT);

        assertThat(found)
                .isInstanceOfSatisfying(
                        JsonNumber.class,
                        number -> assertThat(number.value()).isEqualByComparingTo(Integer.toString(value)));
        assertThat(found.place().pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/foo", "/foo/0", "/foo/1"})
    void anIndexIsFound(String pointer) {
        assertThat(Pointer.of(pointer).nearest(ROOT).place().pointer()).isEqualTo(pointer);
    }

    @ParameterizedTest
    @CsvSource({"/foo/2, /foo", "/foo/00, /foo", "/foo/-, /foo", "/foo/-1, /foo", "/foo/0/x, /foo/0", "/a/b, ''"})
    void whatLeadsNowhereEndsAtTheLastValueOnTheWay(String pointer, String nearest) {
        assertThat(Pointer.of(pointer).nearest(ROOT).place().pointer()).isEqualTo(nearest);
    }
}
