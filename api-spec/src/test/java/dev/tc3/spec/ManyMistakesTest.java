package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** One reading tells everything, so that a document is mended in one go. */
class ManyMistakesTest {

    private static final String MANY = """
            {
              "service": "Shop",
              "version": "2021-13-01",
              "endpoint": { "hots": "shop.example.com" },
              "actions": {
                "Buy": {
                  "effect": "writ",
                  "rateLimit": { "requests": 0, "perSeconds": "1" },
                  "parameters": {
                    "Item": { "type": "strng", "required": "yes" },
                    "Item": { "type": "string" },
                    "Lots": { "type": "list<list<string>>" }
                  },
                  "exclusive": [["Item", "Lost"]],
                  "result": { },
                  "errors": ["NoStock"]
                },
                "Look-Around": { "effect": "read", "result": { "RequestId": { } } }
              },
              "types": { "Loop": { "members": { "Loop": { "type": "Loop", "required": true } } } }
            }
            """;

    @Test
    void allMistakesAreToldInTheOrderOfTheDocument() {
        assertThat(Shop.problems(MANY))
                .extracting(SpecProblem::toString)
                .containsExactly(
                        "shop.json:2:14: at /service: \"Shop\" is no service name; write the product's short name: a"
                                + " lower-case letter, then lower-case letters and digits; at most 31 characters",
                        "shop.json:3:14: at /version: \"2021-13-01\" is no API version; write the day of the version as"
                                + " yyyy-MM-dd, such as 2017-03-12",
                        "shop.json:4:17: at /endpoint/hots: unknown key \"hots\"; did you mean \"host\"? Otherwise"
                                + " remove it; the keys of the endpoint are host, financeRegions",
                        "shop.json:7:17: at /actions/Buy/effect: \"writ\" is no effect; did you mean \"write\"?"
                                + " Otherwise write one of read, write, destructive",
                        "shop.json:8:34: at /actions/Buy/rateLimit/requests: \"requests\" must be from 1 to"
                                + " 2147483647; write a number from 1 to 2147483647, without quotes",
                        "shop.json:8:51: at /actions/Buy/rateLimit/perSeconds: \"perSeconds\" must be a number, not a"
                                + " text; write a number from 1 to 2147483647, without quotes",
                        "shop.json:10:27: at /actions/Buy/parameters/Item/type: the type \"strng\" is not defined; did"
                                + " you mean \"string\"? Otherwise define the structure under \"types\"",
                        "shop.json:10:48: at /actions/Buy/parameters/Item/required: \"required\" must be true or false,"
                                + " not a text; write true or false, without quotes",
                        "shop.json:11:9: at /actions/Buy/parameters/Item: the key \"Item\" is already at line 10, column"
                                + " 9; remove one of the two, or rename it",
                        "shop.json:12:27: at /actions/Buy/parameters/Lots/type: there are no lists of lists; put the"
                                + " inner list into a structure",
                        "shop.json:14:30: at /actions/Buy/exclusive/0/1: Lost leads nowhere: there is no parameter"
                                + " \"Lost\"; did you mean \"Lots\"? Otherwise declare the parameter, or remove it from"
                                + " the group",
                        "shop.json:15:17: at /actions/Buy/result: the result has no RequestId, which every answer has;"
                                + " add \"RequestId\": { \"type\": \"string\" }",
                        "shop.json:16:18: at /actions/Buy/errors/0: the error code \"NoStock\" is not described;"
                                + " describe it under \"errors\"",
                        "shop.json:18:5: at /actions/Look-Around: \"Look-Around\" is no identifier; begin it with a"
                                + " letter or _, and go on with letters, digits and _; at most 128 characters",
                        "shop.json:18:65: at /actions/Look-Around/result/RequestId: a member needs \"type\"; add the key"
                                + " \"type\"",
                        "shop.json:20:37: at /types/Loop/members/Loop: a structure needs itself by required members:"
                                + " Loop -> Loop; make one of these members optional, or a list");
    }

    @Test
    void textAfterTheEndHidesNothingOfWhatIsBeforeIt() {
        List<SpecProblem> before = Shop.problems(MANY);

        assertThat(Shop.problems(MANY + "{ }"))
                .hasSize(before.size() + 1)
                .startsWith(before.toArray(SpecProblem[]::new))
                .last()
                .extracting(SpecProblem::message)
                .isEqualTo("there is text after the end of the document");
    }

    @Test
    void repeatedKeysAreToldEvenIfTheTextBreaksOffLater() {
        assertThat(Shop.problems("{ \"a\": 1, \"a\": 2,\n \"b\": }"))
                .extracting(SpecProblem::line, SpecProblem::column, SpecProblem::message)
                .containsExactly(
                        tuple(1, 11, "the key \"a\" is already at line 1, column 3"),
                        tuple(2, 7, "the character \"}\" cannot stand here"));
    }

    @Test
    void theExceptionSaysHowManyProblemsThereAreAndThenAllOfThem() {
        assertThatThrownBy(() -> Shop.read("{ \"service\": 1, \"version\": 2 }"))
                .isInstanceOf(SpecException.class)
                .hasMessageStartingWith("4 problems\nshop.json:1:1: the document needs \"endpoint\"")
                .hasMessageContaining("\nshop.json:1:28: at /version: ");
    }

    @Test
    void aHostileNumberOfProblemsIsCut() {
        String repeated = "{" + "\"a\":1,".repeat(50_000) + "\"a\":1}";

        assertThat(Shop.problems(repeated)).hasSize(1_000);
    }

    @Test
    void aGroupOfRequiredParametersIsOneProblem() {
        String parameters = IntStream.range(0, 100)
                .mapToObj(i -> "\"P" + i + "\": { \"type\": \"string\", \"required\": true }")
                .collect(Collectors.joining(",\n", "\"parameters\": {\n", " },\n"));
        String group = IntStream.range(0, 100)
                .mapToObj(i -> "\"P" + i + "\"")
                .collect(Collectors.joining(", ", "\"exclusive\": [[", "]],\n"));
        String document = Shop.with(Shop.between("\"parameters\"", "\"result\""), parameters + group);
        document = Shop.edit(document, Shop.between("\"examples\"", "\"types\""), "\"examples\": [] } },\n  ");

        assertThat(Shop.problems(document))
                .extracting(SpecProblem::message)
                .containsExactly("P1 and P0 exclude each other, but both are required");
    }

    @Test
    void whatADocumentSaysCannotBreakTheLineOfAMessage() {
        String hostile = Shop.with("\"Photo\"", "\"a\\r\\n[INFO] BUILD SUCCESS\\u202e\\u001b[2J\"");

        assertThat(Shop.problems(hostile))
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.toString())
                                .isEqualTo(
                                        "shop.json:15:9: at /actions/Buy/parameters/a\\u000d\\u000a[INFO] BUILD SUCCESS\\u202e"
                                                + "\\u001b[2J: \"a\\u000d\\u000a[INFO] BUILD SUCCESS\\u202e\\u001b[2J\" is no identifier; begin"
                                                + " it with a letter or _, and go on with letters, digits and _; at most 128 characters"));
    }

    @Test
    void theValuesOfExamplesStayOutOfMessages() {
        String secrets = Shop.with("{ \"Card\": \"4711\" }", "{ \"Card\": 4711, \"Voucher\": [\"4711\"] }");

        assertThat(Shop.problems(secrets))
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain("4711"));
    }
}
