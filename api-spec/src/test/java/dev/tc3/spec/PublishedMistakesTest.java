package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake of a published model is told once, where the model has it; and nothing else is. */
class PublishedMistakesTest {

    static Stream<Mistake> mistakes() {
        return PublishedMistakes.all();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldOnceAtItsPlace(Mistake mistake) {
        assertThat(Shop.problems(mistake.document())).containsExactly(mistake.problem("shop.json"));
    }

    @Test
    void allMistakesAreToldAtOnceAndInTheirOrder() {
        String broken = PublishedShop.document()
                .replace("\"input\": \"BuyRequest\"", "\"input\": \"ByRequest\"")
                .replace("\"apiVersion\": \"2020-02-29\"", "\"apiVersion\": \"1\"")
                .replace("\"member\": \"Tag\", \"name\": \"Below\"", "\"member\": \"Tab\", \"name\": \"Below\"")
                .replace("\"member\": \"date\"", "\"member\": \"day\"");

        assertThat(Shop.problems(broken))
                .extracting(SpecProblem::pointer)
                .containsExactly(
                        "/actions/Buy/input",
                        "/metadata/apiVersion",
                        "/objects/Payment/members/1/member",
                        "/objects/Tag/members/1/member");
    }

    @Test
    void aStructureThatIsCalledLikeATypeIsNotTakenForIt() {
        String model = PublishedShop.model(
                "{ \"input\": \"In\", \"output\": \"Out\" }",
                ", \"date\": { \"members\": [] }, \"Order\": { \"members\": ["
                        + PublishedShop.member("Day", "object", "date") + "] }");

        assertThat(Shop.problems(model))
                .extracting(SpecProblem::pointer, SpecProblem::message)
                .containsExactly(
                        tuple("/objects/date", "the structure \"date\" has the name of a scalar type"),
                        tuple("/objects/Order/members/0/member", "the object \"date\" has the name of a scalar type"));
    }

    @Test
    void theMistakeOfAnObjectInTwoRolesIsToldForBoth() {
        String model = PublishedShop.taking(PublishedShop.member("Item", "int", "int8"))
                .replace(
                        "\"Out\": {",
                        "\"Order\": { \"members\": [" + PublishedShop.member("Take", "object", "Take")
                                + "] }, \"Out\": {");

        assertThat(Shop.problems(model))
                .extracting(SpecProblem::pointer, SpecProblem::remedy)
                .containsExactly(
                        tuple("/objects/Take/members/0/member", mendedAt("/actions/Buy/parameters/Item/type")),
                        tuple("/objects/Take/members/0/member", mendedAt("/types/Take/members/Item/type")));
    }

    @Test
    void examplesThatAreGivenAsASpecAreToldForWhatTheyAre() {
        String examples = "{ \"version\": \"1.0\", \"actions\": { \"Buy\": [{ \"title\": \"Buy\" }] } }";

        assertThat(Shop.problems(examples))
                .containsExactly(new SpecProblem(
                        "shop.json",
                        1,
                        1,
                        "",
                        "these are the examples of a published model (examples.json), and no spec",
                        "give the reader the model, api.json, which lies beside them"));
    }

    @Test
    void aSpecWithAnObjectsKeyIsStillASpec() {
        String misspelt = Shop.with("\"types\"", "\"objects\"");

        assertThat(Shop.problems(misspelt)).extracting(SpecProblem::message).containsExactly("unknown key \"objects\"");
    }

    @Test
    @Timeout(60)
    void aSmallModelThatDescribesTooMuchIsRefused() {
        String members = IntStream.range(0, 1_000)
                .mapToObj(i -> PublishedShop.member("M" + i, "string", "string"))
                .collect(Collectors.joining(","));
        String actions = IntStream.range(0, 20_000)
                .mapToObj(i -> "\"A" + i + "\": { \"input\": \"Take\", \"output\": \"Out\" }")
                .collect(Collectors.joining(","));
        String model = PublishedShop.taking(members).replace("\"actions\": {", "\"actions\": {" + actions + ",");

        assertThat(Shop.problems(model)).singleElement().satisfies(problem -> {
            assertThat(problem.pointer()).isEqualTo("/actions/A199/input");
            assertThat(problem.message())
                    .isEqualTo("the actions up to this one have more than 200000 parameters and members of results");
        });
    }

    @Test
    @Timeout(60)
    void chainsLongerThanTheStackAreWalked() throws SpecException {
        int length = 50_000;
        String chain = IntStream.range(0, length)
                .mapToObj(i -> ", \"T" + i + "\": { \"members\": [{ \"name\": \"Next\", \"type\": \"object\","
                        + " \"member\": \"T" + (i + 1) % length + "\", \"required\": true }] }")
                .collect(Collectors.joining());

        ApiSpec spec = Shop.read(PublishedShop.model("{ \"input\": \"In\", \"output\": \"Out\" }", chain));

        assertThat(spec.types().values())
                .hasSize(length)
                .noneMatch(type -> type.members().get("Next").required());
    }

    @Test
    void whatAModelSaysCannotBreakTheLineOfAMessage() {
        String hostile = "\\r\\n[INFO] \\u202e\\u001b";
        String model = PublishedShop.taking(
                PublishedShop.member("a" + hostile, "int", "b" + hostile),
                PublishedShop.member("c", "d" + hostile, "string"),
                PublishedShop.member("c", "object", "f" + hostile));

        assertThat(Shop.problems(model))
                .hasSize(4)
                .allSatisfy(problem -> assertThat(problem.toString().lines()).hasSize(1))
                .allSatisfy(problem -> assertThat(problem.toString()).doesNotContain("\u202e", "\u001b"));
    }

    private static String mendedAt(String pointer) {
        return "get the model anew, or mend it by an overlay that has the type at " + pointer;
    }

    @Test
    void everyKindOfValueInEveryPlaceIsTakenOrTold() {
        String model = PublishedShop.document();
        List<String> values = List.of("null", "7", "true", "\"x\"", "[]", "{}", "[[]]", "[null]", "{\"x\":1}");
        for (String line : model.lines().toList()) {
            int colon = line.indexOf("\": ");
            if (colon < 0) {
                continue;
            }
            for (String value : values) {
                String key = line.substring(0, colon + 3);
                String changed = model.replace(
                        line, key + value + ", \"old" + line.strip().substring(1));

                assertThat(Shop.problems(changed)).as(key + value).allSatisfy(problem -> {
                    assertThat(problem.line()).isPositive();
                    assertThat(problem.message()).isNotBlank();
                });
            }
        }
    }
}
