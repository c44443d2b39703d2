package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A model as Tencent publishes it comes out as the same records as a spec. */
class PublishedModelTest {

    private static final ApiSpec SHOP = PublishedShop.read();
    private static final ActionSpec BUY = SHOP.actions().get("Buy");
    private static final ActionSpec LOOK = SHOP.actions().get("DescribeShelf");

    @Test
    void theServiceIsWhatTheMetadataSayAndIsServedWhereAllAre() {
        assertThat(SHOP.service()).isEqualTo("shop");
        assertThat(SHOP.version()).isEqualTo("2020-02-29");
        assertThat(SHOP.endpoint())
                .isEqualTo(new Endpoint("shop.tencentcloudapi.com", List.of("ap-shanghai-fsi", "ap-shenzhen-fsi")));
    }

    @Test
    void anActionTakesAndGivesTheMembersOfItsObjects() {
        assertThat(SHOP.actions().keySet()).containsExactly("Buy", "DescribeShelf");
        assertThat(BUY.parameters().values())
                .extracting(
                        MemberSpec::name,
                        member -> member.type().notation(),
                        MemberSpec::required,
                        MemberSpec::deprecated,
                        MemberSpec::doc,
                        MemberSpec::example)
                .containsExactly(
                        tuple("Item", "string", true, false, "What to buy.", "cup"),
                        tuple("Count", "int64", false, true, "How many.", "three"),
                        tuple("Payment", "Payment", false, false, "How to pay.", null),
                        tuple("Tags", "list<Tag>", false, false, "Labels.", null),
                        tuple("Photo", "binary", false, false, "A picture.", null));
        assertThat(BUY.result().values())
                .extracting(MemberSpec::name, member -> member.type().notation())
                .containsExactly(tuple("Price", "double"), tuple("RequestId", "string"));
        assertThat(LOOK.parameters()).isEmpty();
    }

    @Test
    void whatTheFormatDoesNotSayHasADefault() {
        assertThat(BUY)
                .returns(Effect.WRITE, ActionSpec::effect)
                .returns(false, ActionSpec::deprecated)
                .returns(true, ActionSpec::signed)
                .returns(false, ActionSpec::eventStream)
                .returns(null, ActionSpec::rateLimit)
                .returns(List.of(), ActionSpec::exclusive)
                .returns(List.of(), ActionSpec::errors)
                .returns(List.of(), ActionSpec::examples);
        assertThat(LOOK)
                .returns(Effect.READ, ActionSpec::effect)
                .returns(true, ActionSpec::deprecated)
                .returns(true, ActionSpec::eventStream);
        assertThat(SHOP.errors()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ClientToken, string, string, 'Makes the request Idempotent.', ClientToken",
        "ClientToken, string, string, 用于保证请求幂等性的字符串。, ClientToken",
        "ClientToken, string, string, 该字段已不再使用,",
        "ClientToken, int, int64, 'Makes the request idempotent.',",
        "ClientToken, list, string, 'Makes the request idempotent.',",
        "clientToken, string, string, 'Makes the request idempotent.',",
        "Token, string, string, 'Makes the request idempotent.',"
    })
    void aClientTokenIsATextOfThatNameThatPromisesWhatItIsFor(
            String name, String type, String member, String document, @Nullable String token) throws SpecException {
        String declared =
                PublishedShop.member(name, type, member).replace("{ ", "{ \"document\": \"" + document + "\", ");

        assertThat(Shop.read(PublishedShop.taking(declared))
                        .actions()
                        .get("Buy")
                        .clientToken())
                .isEqualTo(token);
    }

    @Test
    void aClientTokenThatIsOutOfUseIsNone() throws SpecException {
        String declared = PublishedShop.member("ClientToken", "string", "string")
                .replace("{ ", "{ \"disabled\": true, \"document\": \"For idempotency.\", ");

        assertThat(Shop.read(PublishedShop.taking(declared))
                        .actions()
                        .get("Buy")
                        .clientToken())
                .isNull();
    }

    @Test
    void objectsThatOnlyTellWhatAnActionTakesOrGivesAreNoStructures() {
        assertThat(SHOP.types()).containsOnlyKeys("Payment", "Tag");
        assertThat(SHOP.types().get("Payment").doc()).isEqualTo("How to pay.");
    }

    @Test
    void anInputThatAMemberHoldsIsAStructureAsWell() throws SpecException {
        ApiSpec spec = Shop.read(PublishedShop.model(
                "{ \"input\": \"In\", \"output\": \"Out\" }",
                ", \"Order\": { \"members\": [" + PublishedShop.member("First", "list", "In") + "] }"));

        assertThat(spec.types()).containsOnlyKeys("In", "Order");
        assertThat(spec.actions().get("Buy").parameters()).isEmpty();
    }

    @Test
    void anObjectThatNothingNamesIsAStructure() throws SpecException {
        ApiSpec spec = Shop.read(PublishedShop.model(
                "{ \"input\": \"In\", \"output\": \"Out\" }", ", \"OldRequest\": { \"members\": [] }"));

        assertThat(spec.types()).containsOnlyKeys("OldRequest");
    }

    @Test
    void oneObjectCanServeManyActions() throws SpecException {
        ApiSpec spec = Shop.read(PublishedShop.model(
                "{ \"input\": \"Out\", \"output\": \"Out\" },\n \"Sell\": { \"input\": \"Out\", \"output\": \"Out\" }",
                ""));

        assertThat(spec.actions().values())
                .extracting(action -> action.parameters().keySet())
                .containsOnly(BUY.result().keySet().stream().skip(1).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @CsvSource({
        "string, string, string",
        "string, date, date",
        "string, datetime, datetime",
        "string, datetime_iso, datetime_iso",
        "int, int64, int64",
        "int, uint64, uint64",
        "float, float, double",
        "float, double, double",
        "bool, bool, boolean",
        "bool, boolean, boolean",
        "binary, binary, binary",
        "object, Thing, Thing",
        "list, Thing, list<Thing>",
        "list, string, list<string>",
        "list, int64, list<int64>",
        "list, uint64, list<uint64>",
        "list, float, list<double>",
        "list, bool, list<boolean>",
        "list, datetime, list<datetime>"
    })
    void aPairIsAType(String type, String member, String notation) throws SpecException {
        ApiSpec spec = Shop.read(PublishedShop.model(
                "{ \"input\": \"Take\", \"output\": \"Out\" }",
                ", \"Thing\": { \"members\": [] }, \"Take\": { \"members\": ["
                        + PublishedShop.member("Item", type, member) + "] }"));

        assertThat(spec.actions().get("Buy").parameters().get("Item").type().notation())
                .isEqualTo(notation);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Buys an item | Takes it off. | Buys an item.\\n\\nTakes it off.",
                "Buys an item. | Takes it off. | Buys an item.\\n\\nTakes it off.",
                "查询镜像 | 本接口用于查询。 | 查询镜像。\\n\\n本接口用于查询。",
                "查询镜像 | 本接口（Buy）用于查询 镜像。 | 本接口（Buy）用于查询 镜像。",
                "Buys items | This API buys Items, and more. | This API buys Items, and more.",
                "BUY | Takes it off. | Takes it off.",
                "... | Takes it off. | Takes it off.",
                "' ' | Takes it off. | Takes it off.",
                "Buys an item | ' ' | Buys an item.",
                "' ' | ' ' | ''"
            })
    void theTitleIsSaidUnlessTheTextSaysItToo(String title, String text, String summary) throws SpecException {
        ApiSpec spec = Shop.read(PublishedShop.model(
                "{ \"input\": \"In\", \"output\": \"Out\", \"name\": \"" + title + "\", \"document\": \"" + text
                        + "\" }",
                ""));

        assertThat(spec.actions().get("Buy").summary()).isEqualTo(summary.replace("\\n", "\n"));
    }

    @Test
    void membersByWhichAStructureNeedsItselfAreOptional() throws SpecException {
        assertThat(requiredMembersOf(SHOP)).containsExactly("Payment.CardPassword", "Tag._text");

        String loop = PublishedShop.model(
                "{ \"input\": \"In\", \"output\": \"Out\" }",
                struct("Door", "Room")
                        + struct("Room", "Wall", "Lamp")
                        + struct("Wall", "Door", "Wall")
                        + struct("Lamp", "Bulb")
                        + struct("Bulb")
                        + struct("House", "Door"));

        assertThat(requiredMembersOf(Shop.read(loop))).containsExactly("Room.Lamp", "Lamp.Bulb", "House.Door");
    }

    @Test
    void theOrderOfTheModelDecidesNothingAboutLoops() throws SpecException {
        String[] structs = {
            struct("A", "B"), struct("B", "C", "D"), struct("C", "A", "E"), struct("D"), struct("E", "D")
        };
        List<String> forward = requiredMembersOf(Shop.read(model(structs, 1)));

        for (int order = 2; order < structs.length; order++) {
            assertThat(requiredMembersOf(Shop.read(model(structs, order))))
                    .containsExactlyInAnyOrderElementsOf(forward);
        }
        assertThat(forward).containsExactlyInAnyOrder("B.D", "C.E", "E.D");
    }

    @Test
    void aLoopThroughAListIsNone() throws SpecException {
        String model = PublishedShop.model(
                "{ \"input\": \"In\", \"output\": \"Out\" }",
                ", \"Tree\": { \"members\": [{ \"name\": \"Trees\", \"type\": \"list\", \"member\": \"Tree\","
                        + " \"required\": true }] }");

        assertThat(requiredMembersOf(Shop.read(model))).containsExactly("Tree.Trees");
    }

    @Test
    void keysThatAreNotKnownAreNoMistake() throws SpecException {
        String model = PublishedShop.document()
                .replace("\"version\": \"1.0\"", "\"version\": 2, \"extra\": { \"a\": [null] }")
                .replace("\"usage\": \"in\"", "\"usage\": 7, \"deep\": [[[]]]")
                .replace("\"disabled\": true", "\"disabled\": true, \"default\": 5, \"pattern\": null")
                .replace("\"status\": \"online\"", "\"status\": \"beta\", \"errors\": { }");

        assertThat(Shop.read(model)).isEqualTo(SHOP);
    }

    @Test
    void aModelAsLargeAsTheLargestIsTaken() throws SpecException {
        String actions = IntStream.range(0, 613)
                .mapToObj(i -> "\"Act" + i + "\": { \"name\": \"Acts.\", \"document\": \"Acts.\", \"input\": \"In" + i
                        + "\", \"output\": \"Out\", \"status\": \"online\" }")
                .collect(Collectors.joining(","));
        String member = "{ \"name\": \"M%d\", \"type\": \"string\", \"member\": \"string\", \"required\": false,"
                + " \"disabled\": false, \"document\": \"" + "An explanation. ".repeat(16)
                + "\", \"example\": \"value\" }";
        String members = IntStream.range(0, 12).mapToObj(member::formatted).collect(Collectors.joining(","));
        String objects = IntStream.range(0, 1_711)
                .mapToObj(i -> ", \"In" + i + "\": { \"members\": [" + members + "] }")
                .collect(Collectors.joining());

        ApiSpec spec = Shop.read(PublishedShop.model("{ \"input\": \"In\", \"output\": \"Out\" }," + actions, objects));

        assertThat(spec.actions()).hasSize(614);
        assertThat(spec.types()).hasSize(1_711 - 613);
    }

    private static String model(String[] structs, int step) {
        String objects = IntStream.range(0, structs.length)
                .mapToObj(i -> structs[i * step % structs.length])
                .collect(Collectors.joining());
        return PublishedShop.model("{ \"input\": \"In\", \"output\": \"Out\" }", objects);
    }

    /** An object that needs others, by members that are called like them. */
    private static String struct(String name, String... needs) {
        String members = List.of(needs).stream()
                .map(need -> "{ \"name\": \"" + need + "\", \"type\": \"object\", \"member\": \"" + need
                        + "\", \"required\": true }")
                .collect(Collectors.joining(", "));
        return ", \"" + name + "\": { \"members\": [" + members + "] }";
    }

    private static List<String> requiredMembersOf(ApiSpec spec) {
        return spec.types().values().stream()
                .flatMap(type -> type.members().entrySet().stream()
                        .filter(member -> member.getValue().required())
                        .map(Map.Entry::getKey)
                        .map(member -> type.name() + "." + member))
                .toList();
    }
}
