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
        "int32, int64",
        "Integer, int64",
        "long, int64",
        "bool, boolean",
        "text, string",
        "str, string",
        "float32, double",
        "number, double",
        "bytes, binary",
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

    @ParameterizedTest
    @CsvSource({
        "List<String>, list<string>",
        "array<integer>, list<int64>",
        "string[], list<string>",
        "bool[], list<boolean>",
        "int64[], list<int64>"
    })
    void aListOfForeignTypesIsCorrectedAsAWhole(String written, String meant) {
        assertThat(remedyFor(written)).startsWith("did you mean \"" + meant + "\"? ");
    }

    @ParameterizedTest
    @CsvSource({
        "parameters, params",
        "parameters, arguments",
        "types, definitions",
        "types, structs",
        "types, objects",
        "members, properties",
        "members, fields",
        "summary, description",
        "summary, doc",
        "result, response",
        "result, output",
        "financeRegions, regions",
    })
    void aKeyOfAnotherFormatIsOneProblemAndReadAsWhatItMeans(String key, String written) {
        String document = Shop.document().replaceFirst("\"" + key + "\"", "\"" + written + "\"");

        assertThat(Shop.problems(document)).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("unknown key \"" + written + "\"");
            assertThat(problem.remedy()).startsWith("did you mean \"" + key + "\"? ");
        });
    }

    @Test
    void aKeyOfAnotherFormatBesideTheRightOneIsNotReadInItsPlace() {
        String document = Shop.with("\"summary\":", "\"description\": 7, \"summary\":");

        assertThat(Shop.problems(document))
                .singleElement()
                .satisfies(problem -> assertThat(problem.remedy()).startsWith("remove it; the keys of an action are"));
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
