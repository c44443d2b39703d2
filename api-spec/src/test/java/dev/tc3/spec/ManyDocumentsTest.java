package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One reading tells what is wrong with all documents, each by its name and in its order. */
class ManyDocumentsTest {

    private static final String NO_PARTS = "{ \"actions\": { \"Buy\": { \"rateLimit\": { } } } }";

    @Test
    void allMistakesOfThreeDocumentsAreToldInTheirOrder() {
        String spec = Shop.edit(Shop.with("\"POST\"", "\"PSOT\""), "an item.", "an item.\", \"x\": \"");
        String first = """
                {
                  "version": "2020-02-28",
                  "actions": {
                    "Buy": {
                      "rateLimit": { "requests": 0, "perSecond": 1 },
                      "parameters": { "Itme": { "sensitive": true }, "Count": { "type": "int46" } }
                    },
                    "Sell": { }
                  },
                  "errors": { "Closed": { }, "NoStock": null }
                }
                """;
        String second = """
                {
                  "errors": { "NoStock": null, "Closed": { "doc": "Come back later." } },
                  "types": { "Payment": { "members": { "Card": { "sensitve": false } } } },
                  "actions": { "Buy": { "errors": ["Closed", "Close"], "effect": null } }
                }
                """;

        assertThat(Overlaid.messages(spec, first, second))
                .containsExactly(
                        "shop.json:7:35: at /actions/Buy/x: unknown key \"x\"; remove it; the keys of an action are"
                                + " effect, result, summary, rateLimit, parameters, exclusive, errors, examples, deprecated, signed, eventStream, clientToken, completion",
                        "shop.json:23:21: at /actions/Buy/examples/0/method: \"PSOT\" is no method of the API; did you"
                                + " mean \"POST\"? Otherwise write one of GET, POST",
                        "first.json:2:3: at /version: an overlay cannot change the version, which is \"2020-02-29\";"
                                + " write \"2020-02-29\", or leave it out; an overlay of another API belongs to the"
                                + " spec of that one",
                        "first.json:5:34: at /actions/Buy/rateLimit/requests: \"requests\" must be from 1 to 2147483647;"
                                + " write a number from 1 to 2147483647, without quotes",
                        "first.json:5:37: at /actions/Buy/rateLimit/perSecond: unknown key \"perSecond\"; did you mean"
                                + " \"perSeconds\"? Otherwise remove it; the keys of a rate limit are requests,"
                                + " perSeconds",
                        "first.json:6:23: at /actions/Buy/parameters/Itme: the spec has no parameter \"Itme\"; did you"
                                + " mean \"Item\"? Otherwise leave it out, or describe it in the spec; an overlay"
                                + " cannot add it",
                        "first.json:6:73: at /actions/Buy/parameters/Count/type: the type \"int46\" is not defined; did"
                                + " you mean \"int64\"? Otherwise define the structure under \"types\"",
                        "first.json:8:5: at /actions/Sell: the spec has no action \"Sell\"; leave it out, or describe"
                                + " it in the spec; an overlay cannot add it",
                        "second.json:2:15: at /errors/NoStock: \"NoStock\" is no longer there: it was removed at line"
                                + " 10, column 30 of first.json; leave it out, or do not remove it there",
                        "second.json:3:50: at /types/Payment/members/Card/sensitve: unknown key \"sensitve\"; did you"
                                + " mean \"sensitive\"? Otherwise remove it; the keys of a member are type, required,"
                                + " sensitive, deprecated, doc, example",
                        "second.json:4:46: at /actions/Buy/errors/1: the error code \"Close\" is not described; did you"
                                + " mean \"Closed\"? Otherwise describe it under \"errors\"",
                        "second.json:4:56: at /actions/Buy/effect: an action needs \"effect\"; do not remove the key"
                                + " \"effect\"");
    }

    @Test
    void aNameThatAnOverlayTookAwayIsGoneForThoseAfterIt() {
        assertThat(Overlaid.messages(
                        Shop.document(),
                        "{ \"actions\": { \"Buy\": { \"parameters\": { \"Photo\": null } } } }",
                        "{ \"actions\": { \"Buy\": { \"parameters\": { \"Photo\": { \"doc\": \"A picture.\" } } } } }"))
                .containsExactly(
                        "second.json:1:41: at /actions/Buy/parameters/Photo: the parameter \"Photo\" is no longer"
                                + " there: it was removed at line 1, column 41 of first.json; leave it out, or do not remove it"
                                + " there");
    }

    @Test
    void syntaxMistakesAreToldForEveryDocument() {
        assertThat(Overlaid.messages("{ \"service\" }", "{ ] }", "[]", "{ \"errors\": { \"x\": null } }"))
                .containsExactly(
                        "shop.json:1:13: a colon and a value are missing before this; write a colon and the value of the"
                                + " key",
                        "first.json:1:3: ] cannot close the object that begins at line 1, column 1; close it with }"
                                + " first",
                        "second.json:1:1: an overlay must be an object, not a list; write the keys to change, as the"
                                + " spec has them, in braces, { and }");
    }

    @Test
    void whatAnUnreadableOverlayMightHavePutRightIsNotToldButWrongNamesAre() {
        String incomplete = Shop.with("\"effect\": \"write\",", "");

        assertThat(Overlaid.messages(
                        incomplete,
                        "{ \"types\": { \"New\": { } } }",
                        "{ \"actions\": { \"Buy\": { \"effect\": read } } }"))
                .containsExactly(
                        "first.json:1:14: at /types/New: the spec has no structure \"New\"; leave it out, or describe it"
                                + " in the spec; an overlay cannot add it",
                        "second.json:1:35: at /actions/Buy: a word without quotes; put texts in double quotes; the"
                                + " only words without are true, false and null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"actions", "types", "parameters", "result", "members"})
    void anOverlayHidesNoMistakeOfTheSpec(String key) {
        String spec = Shop.document().replaceFirst("\"" + key + "\": \\{", "\"" + key + "\": 7, \"\\$schema\": {");
        String overlay = """
                { "actions": { "Buy": { "parameters": { "Item": { "doc": "" } }, "result": { "Price": { "doc": "" } } } },
                  "types": { "Payment": { "members": { "Card": { "doc": "" } } } } }
                """;

        assertThat(Overlaid.problems(spec, overlay))
                .filteredOn(problem -> problem.pointer().endsWith("/" + key))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.source()).isEqualTo("shop.json");
                    assertThat(problem.message()).isEqualTo("\"" + key + "\" must be an object, not a number");
                });
        assertThat(Overlaid.problems(spec, overlay))
                .allSatisfy(problem -> assertThat(problem.source()).isEqualTo("shop.json"));
    }

    @Test
    void aSpecThatIsNoObjectTakesNoOverlay() {
        assertThat(Overlaid.messages("[]", "{ \"service\": \"shop\", \"actions\": { \"Buy\": { } } }"))
                .containsExactly(
                        "shop.json:1:1: the document must be an object, not a list; put it in braces, { and }");
    }

    @Test
    void whatIsIncompleteIsToldInTheDocumentThatBeganIt() {
        String unlimited = Shop.with("\"rateLimit\": { \"requests\": 5, \"perSeconds\": 2 },", "");

        assertThat(Overlaid.problems(
                        unlimited, NO_PARTS, "{ \"actions\": { \"Buy\": { \"rateLimit\": { \"requests\": 3 } } } }"))
                .containsExactly(new SpecProblem(
                        "first.json",
                        1,
                        38,
                        "/actions/Buy/rateLimit",
                        "a rate limit needs \"perSeconds\"",
                        "add the key \"perSeconds\""));
        assertThat(Overlaid.problems(Shop.document(), NO_PARTS)).isEmpty();
    }

    @Test
    void aPublishedModelIsNoOverlay() {
        assertThat(Overlaid.problems(
                        Shop.document(),
                        "{ \"actions\": { }, \"metadata\": { }, \"objects\": { }, \"version\": \"1.0\" }"))
                .extracting(SpecProblem::source, SpecProblem::pointer)
                .containsExactly(
                        tuple("first.json", "/metadata"),
                        tuple("first.json", "/objects"),
                        tuple("first.json", "/version"));
    }

    @Test
    void documentsOfTheSameNameStayApart() {
        List<SpecSource> overlays = List.of(
                source("{ \"actions\": { \"Buy\": { \"rateLimit\": null } } }"),
                source("\n{ \"actions\": { \"Buy\": { \"rateLimit\": null } } }"),
                source("{ \"types\": { \"A\": { } } }"));

        SpecException refused = catchThrowableOfType(
                SpecException.class, () -> new SpecReader().read(source(Shop.document()), overlays));

        assertThat(refused.problems())
                .extracting(SpecProblem::toString)
                .containsExactly(
                        "same.json:2:25: at /actions/Buy/rateLimit: \"rateLimit\" is no longer there: it was removed"
                                + " at line 1, column 25 of same.json; leave it out, or do not remove it there",
                        "same.json:1:14: at /types/A: the spec has no structure \"A\"; leave it out, or describe it"
                                + " in the spec; an overlay cannot add it");
    }

    @Test
    void aHostileNumberOfProblemsIsCutOverAllDocuments() {
        String repeated = "{" + "\"a\":1,".repeat(600) + "\"a\":1}";

        assertThat(Overlaid.problems(repeated, repeated, repeated))
                .hasSize(1_000)
                .extracting(SpecProblem::source)
                .containsOnly("shop.json", "first.json");
    }

    @Test
    void whatAnOverlaySaysCannotBreakTheLineOfAMessage() {
        assertThat(Overlaid.messages(
                        Shop.document(), "{ \"actions\": { \"Buy\\r\\n[INFO] \\u202e\": { } }, \"a\\nb\": null }"))
                .hasSize(2)
                .allSatisfy(message -> assertThat(message.lines()).hasSize(1));
    }

    private static SpecSource source(String document) {
        return new SpecSource("same.json", new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)));
    }
}
