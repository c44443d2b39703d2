package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake of an overlay is told once, in the overlay, at its place; and nothing else is. */
class OverlayMistakesTest {

    private static final String DESCRIBE = "leave it out, or describe it in the spec; an overlay cannot add it";
    private static final String MEMBER_KEYS = "type, required, sensitive, deprecated, doc, example";

    static Stream<Mistake> names() {
        return Stream.of(
                inOverlay(
                        "an action that is misspelt, without a word about what is in it",
                        "{ \"actions\": {\n  »\"Byu\": { \"efect\": \"writ\", \"parameters\": { \"Itme\": null } } } }",
                        "/actions/Byu",
                        "the spec has no action \"Byu\"",
                        "did you mean \"Buy\"? Otherwise " + DESCRIBE),
                inOverlay(
                        "an action that is new",
                        "{ \"actions\": { »\"Refund\": { \"effect\": \"write\", \"result\": { } } } }",
                        "/actions/Refund",
                        "the spec has no action \"Refund\"",
                        DESCRIBE),
                inOverlay(
                        "an action to remove that is not there",
                        "{ \"actions\": { »\"Byu\": null } }",
                        "/actions/Byu",
                        "the spec has no action \"Byu\"",
                        "did you mean \"Buy\"? Otherwise leave it out"),
                inOverlay(
                        "an action with a Cyrillic letter",
                        "{ \"actions\": { »\"B\u0443y\": { } } }",
                        "/actions/B\u0443y",
                        "the spec has no action \"B\u0443y\" (its character 2 is U+0443)",
                        "did you mean \"Buy\"? Otherwise " + DESCRIBE),
                inOverlay(
                        "a structure that is new, and no object",
                        "{ \"types\": {\n\n »\"Discount\": 5 } }",
                        "/types/Discount",
                        "the spec has no structure \"Discount\"",
                        DESCRIBE),
                inOverlay(
                        "a structure to remove that is not there",
                        "{ \"types\": { »\"Adress\": null } }",
                        "/types/Adress",
                        "the spec has no structure \"Adress\"",
                        "did you mean \"Address\"? Otherwise leave it out"),
                inOverlay(
                        "a parameter that is misspelt",
                        "{ \"actions\": { \"Buy\": { \"parameters\": { »\"Itme\": { \"sensitive\": true } } } } }",
                        "/actions/Buy/parameters/Itme",
                        "the spec has no parameter \"Itme\"",
                        "did you mean \"Item\"? Otherwise " + DESCRIBE),
                inOverlay(
                        "a parameter to remove that is not there",
                        "{ \"actions\": { \"Buy\": { \"parameters\": { »\"Colour\": null } } } }",
                        "/actions/Buy/parameters/Colour",
                        "the spec has no parameter \"Colour\"",
                        "leave it out"),
                inOverlay(
                        "a member of the result that is new",
                        "{ \"actions\": { \"Buy\": { \"result\": { »\"Prize\": { \"type\": \"double\" } } } } }",
                        "/actions/Buy/result/Prize",
                        "the spec has no member of the result \"Prize\"",
                        "did you mean \"Price\"? Otherwise " + DESCRIBE),
                inOverlay(
                        "a member of the result to remove that is not there",
                        "{ \"actions\": { \"Buy\": { \"result\": { »\"Weight\": null } } } }",
                        "/actions/Buy/result/Weight",
                        "the spec has no member of the result \"Weight\"",
                        "leave it out"),
                inOverlay(
                        "a member of a structure that is new",
                        "{ \"types\": { \"Payment\": { \"members\": { »\"Iban\": { \"type\": \"string\" } } } } }",
                        "/types/Payment/members/Iban",
                        "the spec has no member \"Iban\"",
                        DESCRIBE),
                inOverlay(
                        "a member of a structure to remove that is not there",
                        "{ \"types\": { \"Tag\": { \"members\": { »\"name\": null } } } }",
                        "/types/Tag/members/name",
                        "the spec has no member \"name\"",
                        "did you mean \"Name\"? Otherwise leave it out"));
    }

    static Stream<Mistake> removals() {
        return Stream.of(
                inOverlay(
                        "a key to remove that is misspelt",
                        "{ \"actions\": { \"Buy\": { »\"rateLimt\": null } } }",
                        "/actions/Buy/rateLimt",
                        "there is no \"rateLimt\" to remove",
                        "did you mean \"rateLimit\"? Otherwise leave it out"),
                inOverlay(
                        "a key to remove that is not there",
                        "{ \"types\": { \"Tag\": { »\"doc\": null } } }",
                        "/types/Tag/doc",
                        "there is no \"doc\" to remove",
                        "leave it out"),
                inOverlay(
                        "an error code to remove that is not there",
                        "{ \"errors\": { »\"NoStok\": null } }",
                        "/errors/NoStok",
                        "there is no \"NoStok\" to remove",
                        "did you mean \"NoStock\"? Otherwise leave it out"),
                inOverlay(
                        "a null within what is added",
                        "{ \"errors\": { \"Closed\": { \"doc\": \"Later.\", »\"status\": null } } }",
                        "/errors/Closed/status",
                        "there is no \"status\" to remove",
                        "leave it out"),
                inOverlay(
                        "a key to remove from what has none",
                        "{ \"service\": \"shop\", »\"metadata\": null }",
                        "/metadata",
                        "there is no \"metadata\" to remove",
                        "leave it out"),
                inOverlay(
                        "a key that must be there, whoever removes it",
                        "{ \"actions\": { \"Buy\": { \"summary\": \"Buys.\",\n  »\"effect\": null } } }",
                        "/actions/Buy/effect",
                        "an action needs \"effect\"",
                        "do not remove the key \"effect\""),
                inOverlay(
                        "all actions",
                        "{ »\"actions\": null }",
                        "/actions",
                        "the document needs \"actions\"",
                        "do not remove the key \"actions\""),
                inOverlay(
                        "the only action",
                        "{ \"actions\": { »\"Buy\": null } }",
                        "/actions/Buy",
                        "the document has no action",
                        "describe at least one action"),
                inOverlay(
                        "the ID that every answer has",
                        "{ \"actions\": { \"Buy\": { \"result\": { »\"RequestId\": null } } } }",
                        "/actions/Buy/result/RequestId",
                        "the result has no RequestId, which every answer has",
                        "add \"RequestId\": { \"type\": \"string\" }"));
    }

    static Stream<Mistake> documents() {
        return Stream.of(
                inOverlay(
                        "a list",
                        "\n »[{ \"errors\": { } }]",
                        "",
                        "an overlay must be an object, not a list",
                        "write the keys to change, as the spec has them, in braces, { and }"),
                inOverlay(
                        "null, which by the RFC would remove everything",
                        "»null",
                        "",
                        "an overlay must be an object, not null",
                        "write the keys to change, as the spec has them, in braces, { and }"),
                inOverlay("nothing", "»", "", "the document is empty", "write a JSON object, beginning with {"),
                inOverlay(
                        "another service",
                        "{ »\"service\": \"shap\", \"version\": \"2020-02-29\" }",
                        "/service",
                        "an overlay cannot change the service, which is \"shop\"",
                        "write \"shop\", or leave it out; an overlay of another API belongs to the spec of that one"),
                inOverlay(
                        "another version",
                        "{ \"service\": \"shop\", »\"version\": \"2020-03-01\" }",
                        "/version",
                        "an overlay cannot change the version, which is \"2020-02-29\"",
                        "write \"2020-02-29\", or leave it out; an overlay of another API belongs to the spec of that"
                                + " one"),
                inOverlay(
                        "no version",
                        "{ »\"version\": null }",
                        "/version",
                        "an overlay cannot change the version, which is \"2020-02-29\"",
                        "write \"2020-02-29\", or leave it out; an overlay of another API belongs to the spec of that"
                                + " one"),
                inOverlay(
                        "a service that is no text",
                        "{ »\"service\": { \"shop\": 1 } }",
                        "/service",
                        "an overlay cannot change the service, which is \"shop\"",
                        "write \"shop\", or leave it out; an overlay of another API belongs to the spec of that one"),
                inOverlay(
                        "a syntax mistake",
                        "{ \"errors\": »}",
                        "",
                        "the character \"}\" cannot stand here",
                        "write a key or a value, or close what is open"),
                inOverlay(
                        "a key that is repeated",
                        "{ \"errors\": { },\n »\"errors\": { } }",
                        "/errors",
                        "the key \"errors\" is already at line 1, column 3",
                        "remove one of the two, or rename it"));
    }

    static Stream<Mistake> values() {
        return Stream.of(
                inOverlay(
                        "a rate limit that is none",
                        "{ \"actions\": { \"Buy\": { \"rateLimit\": {\n    \"requests\": »0 } } } }",
                        "/actions/Buy/rateLimit/requests",
                        "\"requests\" must be from 1 to 2147483647",
                        "write a number from 1 to 2147483647, without quotes"),
                inOverlay(
                        "an effect that is none",
                        "{ \"actions\": { \"Buy\": { \"effect\": »\"destroy\" } } }",
                        "/actions/Buy/effect",
                        "\"destroy\" is no effect",
                        "write one of read, write, destructive"),
                inOverlay(
                        "an error that is not described",
                        "{ \"actions\": { \"Buy\": { \"errors\": [\"NoStock\", »\"Closed\"] } } }",
                        "/actions/Buy/errors/1",
                        "the error code \"Closed\" is not described",
                        "describe it under \"errors\""),
                inOverlay(
                        "an error that is described in blanks",
                        "{ \"errors\": { \"NoStock\": { \"doc\": »\" \" } } }",
                        "/errors/NoStock/doc",
                        "the explanation is blank",
                        "say what the error means and what to do"),
                inOverlay(
                        "a type that is not defined",
                        "{ \"actions\": { \"Buy\": { \"parameters\": { \"Photo\": { \"type\": »\"Picture\" } } } } }",
                        "/actions/Buy/parameters/Photo/type",
                        "the type \"Picture\" is not defined",
                        "define the structure under \"types\""),
                inOverlay(
                        "a group that leads nowhere",
                        "{ \"actions\": { \"Buy\": { \"exclusive\": [[\"Count\", »\"Colour\"]] } } }",
                        "/actions/Buy/exclusive/0/1",
                        "Colour leads nowhere: there is no parameter \"Colour\"",
                        "declare the parameter, or remove it from the group"),
                inOverlay(
                        "a misspelt key of what the spec has",
                        "{ \"actions\": { \"Buy\": { »\"rateLimt\": { \"requests\": 3 } } } }",
                        "/actions/Buy/rateLimt",
                        "unknown key \"rateLimt\"",
                        "did you mean \"rateLimit\"? Otherwise remove it; the keys of an action are effect, result,"
                                + " summary, rateLimit, parameters, exclusive, errors, examples, deprecated, signed, eventStream, clientToken, completion"),
                inOverlay(
                        "a misspelt key that the spec does not have",
                        "{ \"types\": { \"Tag\": { \"members\": { \"Name\": { »\"senstive\": true } } } } }",
                        "/types/Tag/members/Name/senstive",
                        "unknown key \"senstive\"",
                        "did you mean \"sensitive\"? Otherwise remove it; the keys of a member are " + MEMBER_KEYS),
                inOverlay(
                        "a misspelt key of the document",
                        "{ »\"error\": { } }",
                        "/error",
                        "unknown key \"error\"",
                        "did you mean \"errors\"? Otherwise remove it; the keys of the document are service, version,"
                                + " endpoint, actions, types, errors, checkExamples, $schema"),
                inOverlay(
                        "a member that is no object any more",
                        "{ \"types\": { \"Tag\": { \"members\": { \"Name\": »\"string\" } } } }",
                        "/types/Tag/members/Name",
                        "\"Name\" must be an object, not a text",
                        "put it in braces, { and }"),
                inOverlay(
                        "structures in a list",
                        "{ \"types\": »[{ \"name\": \"Tag\" }] }",
                        "/types",
                        "\"types\" must be an object, not a list",
                        "put it in braces, { and }"),
                inOverlay(
                        "a null in a list, where it is a value",
                        "{ \"actions\": { \"Buy\": { \"errors\": [»null] } } }",
                        "/actions/Buy/errors/0",
                        "an error code must be a text, not null",
                        "write a text, or leave it out where it may be absent"));
    }

    @ParameterizedTest
    @MethodSource({"names", "removals", "documents", "values"})
    void aMistakeIsToldOnceInTheOverlayAtItsPlace(Mistake mistake) {
        assertThat(Overlaid.problems(Shop.document(), mistake.document()))
                .containsExactly(mistake.problem("first.json"));
    }

    private static Mistake inOverlay(String name, String marked, String pointer, String message, String remedy) {
        return new Mistake(name, marked, pointer, message, remedy);
    }
}
