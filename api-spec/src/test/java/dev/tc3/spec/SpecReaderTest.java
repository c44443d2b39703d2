package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a document says is what the records hold. */
class SpecReaderTest {

    @Test
    void theWholeDocumentBecomesRecords() throws SpecException {
        ApiSpec shop = Shop.read(Shop.document());

        assertThat(shop.service()).isEqualTo("shop");
        assertThat(shop.version()).isEqualTo("2020-02-29");
        assertThat(shop.endpoint()).isEqualTo(new Endpoint("shop.example.com", List.of("ap-north-fsi")));
        assertThat(shop.types().keySet()).containsExactly("Payment", "Address", "Tag");
        assertThat(shop.errors().values())
                .containsExactly(
                        new ErrorSpec("NoStock", "Sold out."),
                        new ErrorSpec("InvalidItem.NotFound", "There is no such item."));
        assertThat(shop.types().get("Payment").doc()).isEqualTo("How to pay.");
        assertThat(shop.types().get("Payment").members().values())
                .containsExactly(
                        new MemberSpec("Card", ScalarType.STRING, false, true, false, "", null),
                        new MemberSpec("Voucher", ScalarType.STRING, false, false, false, "", null),
                        new MemberSpec("Address", new StructRef("Address"), false, false, false, "", null));
    }

    @Test
    void theActionBecomesARecord() throws SpecException {
        ActionSpec buy = Shop.read(Shop.document()).actions().get("Buy");

        assertThat(buy.name()).isEqualTo("Buy");
        assertThat(buy.summary()).isEqualTo("Buys an item.");
        assertThat(buy.effect()).isEqualTo(Effect.WRITE);
        assertThat(buy.rateLimit()).isEqualTo(new RateLimit(5, 2));
        assertThat(buy.parameters().values())
                .containsExactly(
                        new MemberSpec("Item", ScalarType.STRING, true, false, false, "What to buy.", "cup"),
                        new MemberSpec("Count", ScalarType.INT64, false, false, true, "", null),
                        new MemberSpec("Payment", new StructRef("Payment"), false, false, false, "", null),
                        new MemberSpec("Tags", new ListRef(new StructRef("Tag")), false, false, false, "", null),
                        new MemberSpec("Photo", ScalarType.BINARY, false, false, false, "", null));
        assertThat(buy.exclusive())
                .containsExactly(List.of(
                        new ParameterPath(List.of("Payment", "Card")),
                        new ParameterPath(List.of("Payment", "Voucher"))));
        assertThat(buy.result().keySet()).containsExactly("RequestId", "Price", "Serial");
        assertThat(buy.errors()).containsExactly("NoStock", "InvalidItem.NotFound");
    }

    @Test
    void anActionSaysHowItsEndIsObserved() throws SpecException {
        ActionSpec buy = ObservedShop.read().actions().get("Buy");

        assertThat(buy.clientToken()).isEqualTo("Token");
        assertThat(buy.completion())
                .isEqualTo(new CompletionSpec(
                        "Track",
                        Map.of("Items", "Item"),
                        "Parcels",
                        Map.of("ItemId", "Item"),
                        "Operation",
                        "OperationId",
                        "State",
                        "Reason",
                        List.of("PACKING", "MOVING"),
                        List.of("THERE"),
                        List.of("LOST")));
        String silent = Shop.edit(ObservedShop.document(), "\"reason\": \"Reason\",", "");
        assertThat(Shop.read(silent).actions().get("Buy").completion().reason()).isNull();
    }

    @Test
    void anExampleCanBeAnsweredByEvents() throws SpecException {
        ApiSpec spec = Shop.read(Shop.streaming("[{ \"Price\": 9.5 }, { \"Price\": null, \"RequestId\": \"r-1\" }]"));

        assertThat(spec.actions().get("Buy").eventStream()).isTrue();
        assertThat(spec.actions().get("Buy").examples()).singleElement().satisfies(example -> {
            assertThat(example.response().isEmpty()).isTrue();
            assertThat(example.events())
                    .extracting(Object::toString)
                    .containsExactly("{\"Price\":9.5}", "{\"Price\":null,\"RequestId\":\"r-1\"}");
        });
    }

    @Test
    void theExampleKeepsEveryDigit() throws SpecException {
        ExampleSpec example =
                Shop.read(Shop.document()).actions().get("Buy").examples().get(0);

        assertThat(example.title()).isEqualTo("Three cups");
        assertThat(example.method()).isEqualTo(ExampleSpec.Method.POST);
        assertThat(example.request().toString())
                .isEqualTo(
                        "{\"Item\":\"cup\",\"Count\":3,\"Payment\":{\"Card\":\"4711\"},\"Tags\":[{\"Name\":\"gift\"}]}");
        assertThat(example.response().toString())
                .isEqualTo("{\"Response\":{\"RequestId\":\"r-1\",\"Price\":9.50,\"Serial\":18446744073709551615}}");
        assertThat(example.response().get("Response").get("Price").decimalValue())
                .isEqualTo(new BigDecimal("9.50"));
    }

    @Test
    void whatIsAbsentIsEmptyOrUnknown() throws SpecException {
        ApiSpec least = Shop.read("""
                { "service": "shop", "version": "2020-02-29", "endpoint": { "host": "shop.example.com" },
                  "actions": { "Look": { "effect": "read", "result": { "RequestId": { "type": "string" } } } } }
                """);

        assertThat(least.endpoint().financeRegions()).isEmpty();
        assertThat(least.types()).isEmpty();
        assertThat(least.errors()).isEmpty();
        assertThat(least.actions())
                .containsExactly(entry(
                        "Look",
                        new ActionSpec(
                                "Look",
                                "",
                                Effect.READ,
                                null,
                                Map.of(),
                                List.of(),
                                Map.of(
                                        "RequestId",
                                        new MemberSpec("RequestId", ScalarType.STRING, false, false, false, "", null)),
                                List.of(),
                                List.of())));
    }

    @Test
    void everyScalarTypeCanBeWritten() throws SpecException {
        for (ScalarType type : ScalarType.values()) {
            String document = Shop.with("\"binary\"", "\"" + type.notation() + "\"");

            assertThat(Shop.read(document)
                            .actions()
                            .get("Buy")
                            .parameters()
                            .get("Photo")
                            .type())
                    .isEqualTo(type);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "int64, -9223372036854775808",
        "uint64, 18446744073709551615",
        "double, -0.5e-3",
        "boolean, false",
        "binary, abc",
        "date, yesterday",
        "Payment, card",
        "list<int64>, '1, 2'"
    })
    void anExampleThatFitsIsTaken(String type, String example) throws SpecException {
        String document = Shop.with("\"binary\"", "\"" + type + "\", \"example\": \"" + example + "\"");

        assertThat(Shop.read(document)
                        .actions()
                        .get("Buy")
                        .parameters()
                        .get("Photo")
                        .example())
                .isEqualTo(example);
    }

    @Test
    void namesThatDifferInTheirFirstLetterAreTwoNames() throws SpecException {
        String document = Shop.with("\"Photo\"", "\"count\": { \"type\": \"string\" }, \"Photo\"");

        assertThat(Shop.read(document).actions().get("Buy").parameters()).containsKeys("Count", "count");
    }

    @Test
    void aStructureMayHoldItselfInAListOrOptionally() throws SpecException {
        String document = Shop.with(
                "\"Tag\": { \"members\": {",
                "\"Tag\": { \"members\": { \"Tags\": { \"type\": \"list<Tag>\", \"required\": true },"
                        + " \"Parent\": { \"type\": \"Tag\" }, ");
        document = Shop.edit(document, "{ \"Name\": \"gift\" }", "{ \"Name\": \"gift\", \"Tags\": [] }");

        assertThat(Shop.read(document).types().get("Tag").members()).containsKeys("Tags", "Parent");
    }

    @Test
    void anAnswerMayHoldNull() throws SpecException {
        String document = Shop.with("9.50", "null");

        assertThat(Shop.read(document)
                        .actions()
                        .get("Buy")
                        .examples()
                        .get(0)
                        .response()
                        .toString())
                .contains("\"Price\":null");
    }

    @Test
    void aLongChainOfStructuresNeedsNoStack() {
        StringBuilder types = new StringBuilder("\"types\": {");
        for (int i = 0; i < 50_000; i++) {
            types.append("\"T" + i + "\": { \"members\": { \"Next\": { \"type\": \"T" + (i + 1) % 50_000
                    + "\", \"required\": true } } },\n");
        }

        assertThat(Shop.problems(Shop.with("\"types\": {", types.toString())))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo("/types/T49999/members/Next");
                    assertThat(problem.message())
                            .isEqualTo("a structure needs itself by required members:"
                                    + " T0 -> T1 -> T2 -> T3 -> T4 -> T5 -> ... -> T0");
                });
    }

    @Test
    @Timeout(60)
    void manyObjectsOfAStructureWithManyMembersTakeNoTimeOfTheirProduct() throws SpecException {
        StringBuilder members = new StringBuilder();
        for (int i = 0; i < 100_000; i++) {
            members.append("\"M" + i + "\": { \"type\": \"string\" },\n");
        }
        String document = Shop.with("\"Tag\": { \"members\": {", "\"Tag\": { \"members\": {" + members);
        document = Shop.edit(
                document,
                "[{ \"Name\": \"gift\" }]",
                "[" + "{ \"Name\": \"\" },".repeat(300_000) + "{ \"Name\": \"\" }]");

        assertThat(Shop.read(document).types().get("Tag").members()).hasSize(100_001);
    }

    @Test
    void problemsCallAFileByItsPath(@TempDir Path folder) throws IOException, SpecException {
        Path file = folder.resolve("shop.json");
        Files.writeString(file, Shop.document());
        assertThat(new SpecReader().read(file)).isEqualTo(Shop.read(Shop.document()));

        Files.writeString(file, "{");
        assertThatThrownBy(() -> new SpecReader().read(file)).hasMessageStartingWith("1 problem\n" + file + ":1:2: ");
    }

    @Test
    void aFileThatIsNotThereIsNoProblemOfTheDocument(@TempDir Path folder) {
        Path absent = folder.resolve("absent.json");

        assertThatThrownBy(() -> new SpecReader().read(absent))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(absent + ": there is no such file");
    }

    @Test
    void aFolderIsNamedAsOne(@TempDir Path folder) {
        assertThatThrownBy(() -> new SpecReader().read(folder))
                .isInstanceOf(FileSystemException.class)
                .hasMessage(folder + ": is a folder, not a file");
    }

    @Test
    void aStreamIsLeftOpen() throws IOException, SpecException {
        AtomicBoolean closed = new AtomicBoolean();
        InputStream in = new ByteArrayInputStream(Shop.document().getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.set(true);
            }
        };

        new SpecReader().read("shop.json", in);

        assertThat(closed).isFalse();
    }

    @Test
    void anEndlessStreamIsLeftAfterTheLargestSize() throws IOException {
        AtomicInteger taken = new AtomicInteger();
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                taken.incrementAndGet();
                return ' ';
            }

            @Override
            public int read(byte[] bytes, int offset, int length) {
                taken.addAndGet(length);
                return length;
            }
        };

        assertThatThrownBy(() -> new SpecReader().read("endless", endless)).isInstanceOf(SpecException.class);

        assertThat(taken).hasValue((32 << 20) + 1);
    }
}
