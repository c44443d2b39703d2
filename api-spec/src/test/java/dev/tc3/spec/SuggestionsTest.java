package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who misspells a word is told the word; who wrote another word is not told a wrong one. */
class SuggestionsTest {

    @ParameterizedTest
    @CsvSource({
        "String, string",
        "strng, string",
        "srting, string",
        "strings, string",
        "int46, int64",
        "int, int64",
        "integer, int64",
        "bool, boolean",
        "float, double",
        "date_time, datetime",
        "payment, Payment",
        "Adress, Address"
    })
    void aTypeThatIsNearlyRightIsCorrected(String written, String meant) {
        assertThat(remedyFor(written)).startsWith("did you mean \"" + meant + "\"? ");
    }

    @ParameterizedTest
    @CsvSource({"Object", "Filter", "x", "Paymentsomethingelse"})
    void aTypeThatIsFarFromAllIsToBeDefined(String written) {
        assertThat(remedyFor(written)).isEqualTo("define the structure under \"types\"");
    }

    @ParameterizedTest
    @CsvSource({"List<Tag>", "Tag[]", "list <Tag>", "'list< Tag >'", "array<Tag>"})
    void aListOfAnotherNotationIsCorrected(String written) {
        assertThat(remedyFor(written)).startsWith("did you mean \"list<Tag>\"? ");
    }

    @Test
    void aTypeThatIsNotDefinedIsNotAlsoNoString() {
        String document =
                Shop.with("\"RequestId\": { \"type\": \"string\" }", "\"RequestId\": { \"type\": \"strng\" }");

        assertThat(Shop.problems(document))
                .extracting(SpecProblem::message)
                .containsExactly("the type \"strng\" is not defined");
    }

    private static String remedyFor(String type) {
        return Shop.problems(Shop.with("\"binary\"", "\"" + type + "\"")).get(0).remedy();
    }
}
