package dev.tc3.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
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

    @Test
    void aMangledDocumentIsTakenOrItsProblemsAreTold() throws IOException {
        long seed = Long.getLong("tc3.seed", new Random().nextLong());
        Random random = new Random(seed);
        byte[] original = bundled();
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] mangled = original;
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                mangled = mangle(mangled, random);
            }
            refused += isRefused(mangled, "seed " + seed + ", round " + round) ? 1 : 0;
        }
        assertThat(refused).as("refused with seed %d", seed).isGreaterThan(ROUNDS / 2);
    }

    private static boolean isRefused(byte[] document, String which) throws IOException {
        try {
            new SpecReader().read("mangled", new ByteArrayInputStream(document));
            return false;
        } catch (SpecException e) {
            String text = new String(document, StandardCharsets.UTF_8);
            assertThat(e.problems()).as(which).isNotEmpty().allSatisfy(problem -> assertIsWithin(problem, text));
            return true;
        } catch (RuntimeException | StackOverflowError e) {
            return fail(which, e);
        }
    }

    private static void assertIsWithin(SpecProblem problem, String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        assertThat(problem.line()).isBetween(1, lines.length);
        assertThat(problem.column()).isBetween(1, lines[problem.line() - 1].length() + 1);
        assertThat(problem.pointer()).matches("(?s)(/.*)?");
        assertThat(problem.message()).isNotBlank();
        assertThat(problem.remedy()).isNotBlank();
        assertThat(problem.toString().lines()).hasSize(1);
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
