package dev.tc3.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ProductInputsTest {

    private final InputDocument shop1 = document("shop1.json", "shop", "2020-01-01");
    private final InputDocument shop2 = document("shop2.json", "shop", "2021-01-01");
    private final InputDocument bank = document("bank.json", "bank", "2020-01-01");

    @Test
    void anOverlayBelongsToEverySpecThatMatchesWhatItStates() {
        InputDocument forShop = document("a.json", "shop", null);
        InputDocument forShop1 = document("b.json", "shop", "2020-01-01");
        ProductInputs inputs = new ProductInputs(List.of(shop1, shop2, bank), List.of(forShop1, forShop));

        assertThat(inputs.problems()).isEmpty();
        assertThat(inputs.products())
                .containsExactly(
                        new ProductInput(shop1, List.of(forShop1, forShop)),
                        new ProductInput(shop2, List.of(forShop)),
                        new ProductInput(bank, List.of()));
    }

    @Test
    void anOverlayForASingleSpecNeedNotStateAnything() {
        InputDocument overlay = document("a.json", null, null);

        assertThat(new ProductInputs(List.of(shop1), List.of(overlay)).products())
                .containsExactly(new ProductInput(shop1, List.of(overlay)));
    }

    @Test
    void anOverlayThatDoesNotSayToWhichOfSeveralSpecsItBelongsIsTold() {
        InputDocument overlay = document("a.json", null, "2020-01-01");

        assertThat(new ProductInputs(List.of(shop1, bank), List.of(overlay)).problems())
                .containsExactly("a.json: is an overlay that does not say to which of the 2 specs it belongs;"
                        + " add its \"service\"");
    }

    @Test
    void anOverlayThatBelongsToNoSpecIsTold() {
        InputDocument other = document("a.json", "shpo", null);
        InputDocument later = document("b.json", "shop", "2022-01-01");
        InputDocument version = document("c.json", null, "2022-01-01");

        assertThat(new ProductInputs(List.of(shop1, shop2), List.of(other, later)).problems())
                .containsExactly(
                        "a.json: is an overlay for shpo, which belongs to no spec; correct its service and version, or"
                                + " leave it out; there is shop 2020-01-01, shop 2021-01-01",
                        "b.json: is an overlay for shop 2022-01-01, which belongs to no spec; correct its service and"
                                + " version, or leave it out; there is shop 2020-01-01, shop 2021-01-01");
        assertThat(new ProductInputs(List.of(shop1), List.of(version)).problems())
                .singleElement()
                .asString()
                .startsWith("c.json: is an overlay for 2022-01-01, which belongs to no spec");
        assertThat(new ProductInputs(List.of(), List.of(other)).problems())
                .singleElement()
                .asString()
                .endsWith("there is no spec");
    }

    @Test
    void anOverlayMayBelongToASpecThatDoesNotSayWhatItIs() {
        InputDocument broken = document("broken.json", null, null);

        assertThat(new ProductInputs(List.of(shop1, broken), List.of(document("a.json", "new", null))).problems())
                .isEmpty();
    }

    @Test
    void theSameApiTwiceIsNoProductAtAll() {
        InputDocument copy = document("copy.json", "shop", "2020-01-01");
        ProductInputs inputs = new ProductInputs(List.of(shop1, bank, copy), List.of());

        assertThat(inputs.products()).containsExactly(new ProductInput(bank, List.of()));
        assertThat(inputs.problems())
                .containsExactly("copy.json: has the same service and version as shop1.json, which is for"
                        + " shop 2020-01-01; generate only one of them, or each in an execution with a base package of"
                        + " its own");
    }

    @Test
    void theDigestOfAProductKnowsWhichDocumentIsWhat() {
        assertThat(new ProductInput(shop1, List.of(shop2, bank)).digest())
                .isNotEqualTo(new ProductInput(shop1, List.of(bank, shop2)).digest())
                .isNotEqualTo(new ProductInput(shop2, List.of(shop1, bank)).digest());
    }

    private static InputDocument document(String file, @Nullable String service, @Nullable String version) {
        return new InputDocument(Path.of(file), service, version, "digest of " + file);
    }
}
