package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** However a document is mangled, the reader either takes it or tells what is wrong within it. */
class MutationTest {

    private static final int ROUNDS = 4_000;
    private static final String[] FRAGMENTS = {
        "{",
        "}",
        "[",
        "]",
        ",",
        ":",
        "\"",
        "\\",
        "\\u12",
        "null",
        "true",
        "-",
        "1e9",
        "0",
        ".",
        "/",
        "'",
        "\n",
        "\r",
        "\u0000",
        "é",
        "😀",
        "\"type\"",
        "\"list<\"",
        "\"RequestId\"",
        "{}",
        "[]",
        "\"\"",
        "\ufeff"
    };

    private static final Pattern VALUE = Pattern.compile("\"[^\"\\\\]*\"|true|false|\\[]");
    private static final String[] VALUES = {
        "null",
        "7",
        "1e300",
        "\"\"",
        "\"list\"",
        "\"object\"",
        "\"BuyRequest\"",
        "\"Tag\"",
        "\"Größe\"",
        "[]",
        "{}",
        "[{}]",
        "true"
    };

    private static final String OVERLAY = """
            {
              "version": "2017-03-12",
              "actions": {
                "ResetInstance": {
                  "rateLimit": { "requests": 3 },
                  "parameters": { "HostName": { "sensitive": true }, "ImageId": { "doc": "An image." } },
                  "exclusive": null,
                  "errors": ["InvalidPassword", "InvalidHostName.Taken"]
                }
              },
              "types": { "Placement": { "members": { "RackId": null } } },
              "errors": { "InvalidHostName.Taken": { "doc": "Another instance has this name." } }
            }
            """;

    @Test
    void aMangledDocumentIsTakenOrItsProblemsAreTold() throws IOException {
        byte[] original = bundled();

        assertMostAreRefused(random -> List.of(mangled(original, random)));
    }

    @Test
    void aMangledOverlayIsTakenOrItsProblemsAreTold() throws IOException {
        byte[] spec = bundled();
        byte[] overlay = OVERLAY.getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.isRefused(List.of(spec, overlay), "as it is")).isFalse();
        assertMostAreRefused(random -> List.of(spec, mangled(overlay, random), mangled(overlay, random)));
    }

    @Test
    void aMangledPublishedModelIsTakenOrItsProblemsAreTold() throws IOException {
        byte[] model = PublishedShop.document().getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.isRefused(List.of(model), "as it is")).isFalse();
        assertMostAreRefused(random -> List.of(mangled(model, random)));
    }

    @Test
    void aPublishedModelWithOtherValuesIsTakenOrItsProblemsAreTold() throws IOException {
        String model = PublishedShop.document();
        byte[] overlay = PublishedShop.OVERLAY.getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.isRefused(List.of(model.getBytes(StandardCharsets.UTF_8), overlay), "as it is"))
                .isFalse();
        assertMostAreRefused(random -> List.of(exchanged(model, random).getBytes(StandardCharsets.UTF_8), overlay));
    }

    private static void assertMostAreRefused(Function<Random, List<byte[]>> documents) throws IOException {
        long seed = Long.getLong("tc3.seed", new Random().nextLong());
        Random random = new Random(seed);
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            refused += Reading.isRefused(documents.apply(random), "seed " + seed + ", round " + round) ? 1 : 0;
        }
        assertThat(refused).as("refused with seed %d", seed).isGreaterThan(ROUNDS / 2);
    }

    private static byte[] mangled(byte[] original, Random random) {
        byte[] mangled = original;
        for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
            mangled = mangle(mangled, random);
        }
        return mangled;
    }

    /** The document, still JSON, with some values in the place of others. */
    private static String exchanged(String document, Random random) {
        String exchanged = document;
        for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
            List<MatchResult> values = VALUE.matcher(exchanged).results().toList();
            MatchResult value = values.get(random.nextInt(values.size()));
            String other = random.nextBoolean()
                    ? values.get(random.nextInt(values.size())).group()
                    : VALUES[random.nextInt(VALUES.length)];
            exchanged = exchanged.substring(0, value.start()) + other + exchanged.substring(value.end());
        }
        return exchanged;
    }

    private static byte[] mangle(byte[] document, Random random) {
        int from = random.nextInt(document.length + 1);
        int to = Math.min(document.length, from + random.nextInt(random.nextInt(10) == 0 ? 400 : 6));
        ByteArrayOutputStream mangled = new ByteArrayOutputStream();
        mangled.write(document, 0, from);
        switch (random.nextInt(5)) {
            case 0 -> mangled.write(random.nextInt(256));
            case 1 -> mangled.writeBytes(FRAGMENTS[random.nextInt(FRAGMENTS.length)].getBytes(StandardCharsets.UTF_8));
            case 2 -> {
                mangled.write(document, from, to - from);
                mangled.write(document, from, to - from);
            }
            case 3 -> {
                int other = random.nextInt(document.length);
                mangled.write(document, other, Math.min(40, document.length - other));
            }
            default -> {
                // the bytes between from and to are left out
            }
        }
        mangled.write(document, to, document.length - to);
        return mangled.toByteArray();
    }

    private static byte[] bundled() throws IOException {
        try (InputStream in = SpecReader.class.getResourceAsStream("cvm/2017-03-12.json")) {
            return in.readAllBytes();
        }
    }
}
