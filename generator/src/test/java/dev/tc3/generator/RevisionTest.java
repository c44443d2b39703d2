package dev.tc3.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.tc3.spec.ApiSpec;
import dev.tc3.spec.SpecDocument;
import dev.tc3.spec.SpecReader;
import dev.tc3.spec.SpecSource;
import dev.tc3.spec.diff.ChangeRule;
import dev.tc3.spec.diff.Revision;
import dev.tc3.spec.diff.SpecDiff;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a client carries and calls things, for who compares it with another. */
class RevisionTest {

    private static final GeneratorOptions ALL = GeneratorOptions.defaults();

    @Test
    void everythingThatCallersNameIsThereByItsPlace() throws Exception {
        Revision revision = Generator.revision("now", document(", \"IPAddress\": {\"type\": \"Place\"}"), ALL);

        assertThat(revision.name()).isEqualTo("now");
        assertThat(revision.javaNames())
                .containsOnly(
                        entry("", "v20200229.ShopClient"),
                        entry("/actions/Buy", "buy"),
                        entry("/actions/Buy/async", "buyAsync"),
                        entry("/actions/Buy/parameters", "BuyRequest"),
                        entry("/actions/Buy/parameters/Item", "item"),
                        entry("/actions/Buy/parameters/IPAddress", "ipAddress"),
                        entry("/actions/Buy/result", "BuyResponse"),
                        entry("/actions/Buy/result/RequestId", "requestId"),
                        entry("/types/Place", "Place"),
                        entry("/types/Place/members/TTL", "ttl"),
                        entry("/errors/No.Stock", "NO_STOCK"));
    }

    @Test
    void somethingNewThatTakesAJavaNameAwayIsFoundOut() throws Exception {
        Revision before = Generator.revision("1", document(", \"IPAddress\": {\"type\": \"Place\"}"), ALL);
        Revision after = Generator.revision(
                "2", document(", \"IPAddress\": {\"type\": \"Place\"}, \"IpAddress\": {\"type\": \"Place\"}"), ALL);

        assertThat(SpecDiff.between(before, after).changes())
                .filteredOn(change -> change.rule() == ChangeRule.JAVA_NAME_MOVED)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.pointer()).isEqualTo("/actions/Buy/parameters/IPAddress");
                    assertThat(change.was()).isEqualTo("ipAddress");
                    assertThat(change.is()).isEqualTo("iPAddress");
                });
    }

    @Test
    void theCarriedSpecIsWhatWasSelected() throws Exception {
        ApiSpec spec = document("").spec();
        ResourceFile carried = Generator.carriedSpecs(List.of(spec), ALL.withBasePackage("com.acme"))
                .toList()
                .get(0);

        assertThat(carried.path()).isEqualTo("META-INF/tc3/com.acme.shop.v20200229.json");
        assertThat(read(carried.text()).spec().actions()).isEqualTo(spec.actions());
        assertThat(Generator.generateOneOfMany(spec, ALL.withBasePackage("com.acme"))
                        .carriedSpec())
                .isEqualTo(carried);
        assertThat(Generator.carriedSpecs(List.of(spec), ALL.withActions("Nothing")))
                .isEmpty();
    }

    private static SpecDocument document(String parameters) throws Exception {
        return read("""
                {"service": "shop", "version": "2020-02-29", "endpoint": {"host": "shop.example.com"},
                 "actions": {"Buy": {"effect": "write", "parameters": {"Item": {"type": "string"}%s},
                   "result": {"RequestId": {"type": "string"}}, "errors": ["No.Stock"]}},
                 "types": {"Place": {"members": {"TTL": {"type": "int64"}}}},
                 "errors": {"No.Stock": {"doc": "Sold out."}}}
                """.formatted(parameters));
    }

    private static SpecDocument read(String text) throws Exception {
        return new SpecReader()
                .read(
                        new SpecSource("spec", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))),
                        List.of());
    }
}
