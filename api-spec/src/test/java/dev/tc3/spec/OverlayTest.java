package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** An overlay says what a spec does not, or not rightly, without a copy of it. */
class OverlayTest {

    private static final String LEAST = """
            { "service": "shop", "version": "2020-02-29", "endpoint": { "host": "shop.example.com" },
              "actions": { "Look": { "effect": "read", "result": { "RequestId": { "type": "string" } } } } }
            """;

    @Test
    void theBundledSpecTakesOverlaysAndStaysTheSameElsewhere() throws SpecException, IOException {
        ApiSpec bundled = BundledSpecs.read("cvm", "2017-03-12");
        ApiSpec changed = Overlaid.read(bundled(), """
                        {
                          "service": "cvm",
                          "version": "2017-03-12",
                          "actions": {
                            "ResetInstance": {
                              "effect": "write",
                              "rateLimit": { "requests": 3 },
                              "parameters": { "HostName": { "sensitive": true, "required": true } },
                              "errors": ["InvalidPassword", "InvalidHostName.Taken"],
                              "examples": []
                            }
                          },
                          "errors": { "InvalidHostName.Taken": { "doc": "Another instance has this name." } }
                        }
                        """).spec();

        ActionSpec before = bundled.actions().get("ResetInstance");
        ActionSpec after = changed.actions().get("ResetInstance");
        assertThat(after.effect()).isEqualTo(Effect.WRITE);
        assertThat(after.rateLimit()).isEqualTo(new RateLimit(3, 1));
        assertThat(after.errors()).containsExactly("InvalidPassword", "InvalidHostName.Taken");
        assertThat(after.examples()).isEmpty();
        assertThat(after.parameters().keySet())
                .containsExactlyElementsOf(before.parameters().keySet());
        assertThat(after.parameters().get("HostName"))
                .isEqualTo(new MemberSpec(
                        "HostName",
                        ScalarType.STRING,
                        true,
                        true,
                        false,
                        before.parameters().get("HostName").doc(),
                        null));
        assertThat(changed.errors().keySet())
                .endsWith("InvalidHostName.Taken")
                .hasSize(bundled.errors().size() + 1);
        assertThat(changed.actions().get("DescribeInstances"))
                .isEqualTo(bundled.actions().get("DescribeInstances"));
        assertThat(changed.types()).isEqualTo(bundled.types());
        assertThat(changed.endpoint()).isEqualTo(bundled.endpoint());
        assertThat(after.summary()).isEqualTo(before.summary());
    }

    @Test
    void anOverlayThatSaysNothingChangesNothing() throws SpecException {
        assertThat(Overlaid.read(Shop.document(), "{}", " { \"actions\": { \"Buy\": { } } }")
                        .spec())
                .isEqualTo(Shop.read(Shop.document()));
    }

    @Test
    void whatASpecLacksCanBeAdded() throws SpecException {
        ApiSpec spec = Overlaid.read(LEAST, """
                { "endpoint": { "financeRegions": ["ap-north-fsi"] },
                  "actions": { "Look": {
                    "summary": "Looks around.",
                    "rateLimit": { "requests": 5, "perSeconds": 2 },
                    "errors": ["Closed"] } },
                  "errors": { "Closed": { "doc": "Come back later." } } }
                """).spec();

        assertThat(spec.endpoint().financeRegions()).containsExactly("ap-north-fsi");
        assertThat(spec.actions().get("Look").summary()).isEqualTo("Looks around.");
        assertThat(spec.actions().get("Look").rateLimit()).isEqualTo(new RateLimit(5, 2));
        assertThat(spec.errors()).containsOnlyKeys("Closed");
    }

    @Test
    void nullTakesAway() throws SpecException {
        ApiSpec spec = Overlaid.read(Shop.document(), """
                { "actions": { "Buy": {
                    "rateLimit": null,
                    "exclusive": null,
                    "parameters": { "Photo": null, "Count": { "deprecated": null } } } },
                  "types": { "Payment": { "doc": null } } }
                """).spec();

        ActionSpec buy = spec.actions().get("Buy");
        assertThat(buy.rateLimit()).isNull();
        assertThat(buy.exclusive()).isEmpty();
        assertThat(buy.parameters().keySet()).containsExactly("Item", "Count", "Payment", "Tags");
        assertThat(buy.parameters().get("Count").deprecated()).isFalse();
        assertThat(spec.types().get("Payment").doc()).isEmpty();
    }

    @Test
    void eachOverlayChangesWhatThoseBeforeItMade() throws SpecException {
        String first = """
                { "actions": { "Buy": {
                    "rateLimit": { "requests": 7, "perSeconds": 9 },
                    "summary": "First." } },
                  "errors": { "Closed": { "doc": "Come back later." } } }
                """;
        String second = """
                { "actions": { "Buy": {
                    "rateLimit": { "requests": 8 },
                    "summary": "Second.",
                    "errors": ["Closed"] } },
                  "errors": { "NoStock": null } }
                """;

        ApiSpec spec = Overlaid.read(Shop.document(), first, second).spec();

        assertThat(spec.actions().get("Buy").rateLimit()).isEqualTo(new RateLimit(8, 9));
        assertThat(spec.actions().get("Buy").summary()).isEqualTo("Second.");
        assertThat(spec.errors()).containsOnlyKeys("InvalidItem.NotFound", "Closed");
        assertThat(Overlaid.read(Shop.document(), second, first)
                        .spec()
                        .actions()
                        .get("Buy")
                        .summary())
                .isEqualTo("First.");
    }

    @Test
    void whatOneTookAwayAnotherCanBringBack() throws SpecException {
        ApiSpec spec = Overlaid.read(
                        Shop.document(),
                        "{ \"actions\": { \"Buy\": { \"effect\": null } } }",
                        "{ \"actions\": { \"Buy\": { \"effect\": \"read\" } } }")
                .spec();

        assertThat(spec.actions().get("Buy").effect()).isEqualTo(Effect.READ);
    }

    @Test
    void anOverlayCanMendASpec() throws SpecException {
        String broken = Shop.with("\"write\"", "\"writ\"");

        assertThat(Shop.problems(broken)).hasSize(1);
        assertThat(Overlaid.read(broken, "{ \"actions\": { \"Buy\": { \"effect\": \"write\" } } }")
                        .spec())
                .isEqualTo(Shop.read(Shop.document()));
    }

    @Test
    void streamsAreLeftOpen() throws IOException, SpecException {
        AtomicInteger closed = new AtomicInteger();
        SpecSource spec = new SpecSource("shop.json", countingCloses(Shop.document(), closed));
        SpecSource overlay = new SpecSource("first.json", countingCloses("{}", closed));

        new SpecReader().read(spec, List.of(overlay));

        assertThat(closed).hasValue(0);
    }

    private static InputStream countingCloses(String document, AtomicInteger closed) {
        return new ByteArrayInputStream(document.getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };
    }

    private static String bundled() throws IOException {
        try (InputStream in = SpecReader.class.getResourceAsStream("cvm/2017-03-12.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
