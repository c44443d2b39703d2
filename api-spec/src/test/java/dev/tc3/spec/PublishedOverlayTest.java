package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An overlay says of a published model what its format lacks, in the native format. */
class PublishedOverlayTest {

    @Test
    void everyDefaultCanBeChanged() throws SpecException {
        ApiSpec before = PublishedShop.read();
        ApiSpec after =
                Overlaid.read(PublishedShop.document(), PublishedShop.OVERLAY).spec();

        ActionSpec buy = after.actions().get("Buy");
        assertThat(after.endpoint().host()).isEqualTo("shop.intl.tencentcloudapi.com");
        assertThat(after.endpoint().financeRegions()).isEmpty();
        assertThat(buy.effect()).isEqualTo(Effect.DESTRUCTIVE);
        assertThat(buy.rateLimit()).isEqualTo(new RateLimit(5, 2));
        assertThat(buy.signed()).isFalse();
        assertThat(buy.errors()).containsExactly("NoStock");
        assertThat(buy.examples()).hasSize(1);
        assertThat(buy.exclusive()).hasSize(1);
        assertThat(buy.summary()).isEqualTo(before.actions().get("Buy").summary());
        assertThat(after.actions().get("DescribeShelf").eventStream()).isFalse();
        assertThat(after.actions().get("DescribeShelf").deprecated()).isFalse();
        MemberSpec item = buy.parameters().get("Item");
        assertThat(item.sensitive()).isTrue();
        assertThat(item.required()).isTrue();
        assertThat(item.doc()).isEqualTo("Which item.");
        assertThat(buy.parameters().get("Count").deprecated()).isFalse();
        MemberSpec password = after.types().get("Payment").members().get("CardPassword");
        assertThat(before.types().get("Payment").members().get("CardPassword").sensitive())
                .isTrue();
        assertThat(password.sensitive()).isFalse();
        assertThat(password.required()).isFalse();
    }

    @Test
    void anOverlaySaysHowAnEndIsObservedAndWhichParameterIsTheToken() throws SpecException {
        String model = Shop.edit(
                PublishedShop.document(),
                "\"member\": \"string\", \"name\": \"Items\"",
                "\"member\": \"Payment\", \"name\": \"Items\"");
        model = Shop.edit(
                model,
                "\"DescribeShelfRequest\": { \"members\": []",
                "\"DescribeShelfRequest\": { \"members\": [" + PublishedShop.member("Item", "string", "string") + "]");
        String overlay = """
                { "actions": { "Buy": { "clientToken": "Item", "completion": {
                  "action": "DescribeShelf", "request": { "Item": "Item" }, "items": "Items",
                  "match": { "CardPassword": "Item" }, "operation": "CardPassword", "requestId": "CardPassword",
                  "state": "CardPassword", "running": ["A"], "succeeded": ["B"], "failed": ["C"] } } } }
                """;

        ActionSpec buy = Overlaid.read(model, overlay).spec().actions().get("Buy");

        assertThat(buy.clientToken()).isEqualTo("Item");
        assertThat(buy.completion().action()).isEqualTo("DescribeShelf");
        assertThat(Overlaid.read(model, overlay, "{ \"actions\": { \"Buy\": { \"completion\": null } } }")
                        .spec()
                        .actions()
                        .get("Buy")
                        .completion())
                .isNull();
    }

    @Test
    void anOverlayThatSaysNothingChangesNothing() throws SpecException {
        assertThat(Overlaid.read(PublishedShop.document(), "{}").spec()).isEqualTo(PublishedShop.read());
    }

    @Test
    void theExampleOfAnOverlayMustFitButThatOfTheModelNeedNot() {
        String overlay = "{ \"actions\": { \"Buy\": { \"parameters\": { \"Count\": { \"example\": \"four\" } } } } }";

        assertThat(Overlaid.messages(PublishedShop.document(), overlay))
                .containsExactly(
                        "first.json:1:63: at /actions/Buy/parameters/Count/example: the example of Count does not"
                                + " fit its type int64; write a whole number from -9223372036854775808 to 9223372036854775807,"
                                + " in double quotes");
    }

    @Test
    void aNameThatTheModelLacksIsAMistake() {
        String overlay = """
                { "actions": { "Byu": { "effect": "write" }, "Buy": { "parameters": { "Itme": { "sensitive": true } } } },
                  "types": { "BuyRequest": { "doc": "" }, "Payment": { "members": { "Day2": null } } },
                  "service": "other" }
                """;

        assertThat(Overlaid.problems(PublishedShop.document(), overlay))
                .extracting(SpecProblem::source, SpecProblem::pointer, SpecProblem::message)
                .containsExactly(
                        tuple("first.json", "/actions/Byu", "the spec has no action \"Byu\""),
                        tuple("first.json", "/actions/Buy/parameters/Itme", "the spec has no parameter \"Itme\""),
                        tuple("first.json", "/types/BuyRequest", "the spec has no structure \"BuyRequest\""),
                        tuple("first.json", "/types/Payment/members/Day2", "the spec has no member \"Day2\""),
                        tuple("first.json", "/service", "an overlay cannot change the service, which is \"shop\""));
    }

    @Test
    void mistakesOfModelAndOverlayAreToldTogether() {
        String broken = PublishedShop.with("\"member\": \"date\"", "\"member\": \"day\"");
        String overlay = "{ \"actions\": { \"Buy\": { \"effect\": \"wirte\" } } }";

        assertThat(Overlaid.problems(broken, overlay))
                .extracting(SpecProblem::source, SpecProblem::pointer)
                .containsExactly(
                        tuple("shop.json", "/objects/Payment/members/1/member"),
                        tuple("first.json", "/actions/Buy/effect"));
    }

    @Test
    void anOverlayCanGiveATypeThatTheModelTellsInNoKnownWay() throws SpecException {
        String broken = PublishedShop.with("\"member\": \"date\"", "\"member\": \"day\"");
        String overlay = "{ \"types\": { \"Payment\": { \"members\": { \"Day\": { \"type\": \"date\" } } } } }";

        assertThat(Shop.problems(broken)).hasSize(1);
        assertThat(Overlaid.read(broken, overlay).spec()).isEqualTo(PublishedShop.read());
    }

    @Test
    void anOverlayCanRemoveABrokenAction() throws SpecException {
        String broken = PublishedShop.with("\"input\": \"BuyRequest\"", "\"input\": \"ByRequest\"");

        assertThat(Overlaid.read(broken, "{ \"actions\": { \"Buy\": null } }")
                        .spec()
                        .actions())
                .containsOnlyKeys("DescribeShelf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"input\": \"BuyRequest\" | \"input\": 7 | { \"actions\": { \"Buy\": { \"parameters\": { \"Item\": { \"sensitive\": true } } } } }",
                "\"output\": \"BuyResponse\" | \"output\": \"Payment\" | { \"actions\": { \"Buy\": { \"result\": { \"RequestId\": { \"doc\": \"An ID.\" } } } } }",
                "\"member\": \"date\" | \"member\": \"day\" | { \"types\": { \"Payment\": { \"members\": { \"Day\": { \"doc\": \"A day.\" } } } } }",
                "\"apiVersion\": | \"version\": | { \"version\": \"2020-02-29\" }"
            })
    void anOverlayHidesNoMistakeOfTheModel(String place, String change, String overlay) {
        String broken = PublishedShop.with(place, change);

        assertThat(Overlaid.problems(broken, overlay))
                .isEqualTo(Shop.problems(broken))
                .hasSize(1);
    }

    @Test
    void aLoopThatAnOverlayClosesAgainIsToldThere() {
        String overlay = "{ \"types\": { \"Tag\": { \"members\": { \"Below\": { \"required\": true } } } } }";

        assertThat(Overlaid.problems(PublishedShop.document(), overlay))
                .extracting(SpecProblem::message)
                .containsExactly("a structure needs itself by required members: Tag -> Tag");
    }

    @ParameterizedTest
    @CsvSource({
        "'', shop.json, 1, 1, ''",
        "/service, shop.json, 22, 25, /metadata/serviceShortName",
        "/endpoint/host, shop.json, 22, 25, /metadata/serviceShortName",
        "/actions, shop.json, 2, 14, /actions",
        "/actions/Buy, shop.json, 3, 12, /actions/Buy",
        "/actions/Buy/summary, shop.json, 4, 19, /actions/Buy/document",
        "/actions/Buy/effect, shop.json, 3, 12, /actions/Buy",
        "/actions/Buy/deprecated, shop.json, 8, 17, /actions/Buy/status",
        "/actions/Buy/parameters, shop.json, 27, 18, /objects/BuyRequest/members",
        "/actions/Buy/parameters/Count, shop.json, 37, 9, /objects/BuyRequest/members/1",
        "/actions/Buy/parameters/Count/type, shop.json, 37, 84, /objects/BuyRequest/members/1/member",
        "/actions/Buy/parameters/Count/doc, shop.json, 37, 41, /objects/BuyRequest/members/1/document",
        "/actions/Buy/parameters/Missing, shop.json, 27, 18, /objects/BuyRequest/members",
        "/types/Payment, shop.json, 64, 16, /objects/Payment",
        "/types/Payment/members/Day/type, shop.json, 68, 45, /objects/Payment/members/1/member",
        "/errors, shop.json, 1, 1, ''",
        "/actions/Buy/rateLimit/requests, first.json, 1, 52, /actions/Buy/rateLimit/requests",
        "/actions/Buy/rateLimit/burst, first.json, 1, 38, /actions/Buy/rateLimit/burst"
    })
    void whatIsFoundWrongLaterIsToldWhereTheModelHasIt(String pointer, String source, int line, int column, String told)
            throws SpecException {
        String overlay = "{ \"actions\": { \"Buy\": { \"rateLimit\": { \"requests\": 5, \"perSeconds\": 1 } } } }";

        assertThat(Overlaid.read(PublishedShop.document(), overlay).problemAt(pointer, "a message", "a remedy"))
                .isEqualTo(new SpecProblem(source, line, column, told, "a message", "a remedy"));
    }
}
