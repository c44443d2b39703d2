package dev.tc3.client.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/**
 * However an answer is mangled, it is read or malformed, and nothing else. {@code -Dtc3.answers.seed} mangles in other ways,
 * {@code -Dtc3.answers.rounds} more often.
 */
final class MangledAnswersTest {

    private static final long SEED = Long.getLong("tc3.answers.seed", 20_261_124);
    private static final int ROUNDS = Integer.getInteger("tc3.answers.rounds", 20_000);
    private static final List<String> FRAGMENTS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "\\ud800",
            "null",
            "true",
            "-",
            "1e999999999",
            "0",
            ".",
            "NaN",
            "/*",
            "\n",
            "\u0000",
            "é",
            "\ufeff",
            "\"RequestId\"",
            "\"Error\"",
            "\"Code\"",
            "\"Response\"",
            "{}",
            "[]",
            "\"\"");

    @Test
    void aMangledAnswerIsReadOrMalformed() throws IOException {
        mangle("AnswerFuzzTestInputs/anyBytesAreAnAnswerOrMalformed/every-kind", AnyBytes::areAnAnswer);
    }

    @Test
    void aMangledEventIsReadOrMalformed() throws IOException {
        mangle("EventFuzzTestInputs/anyBytesAreAnEventOrMalformed/every-kind", AnyBytes::areAnEvent);
    }

    private static void mangle(String whole, Predicate<byte[]> read) throws IOException {
        byte[] original = bytes(whole);
        assertThat(read.test(original)).as("as it is").isTrue();
        Random random = new Random(SEED);
        int readable = 0;
        for (int round = 0; round < ROUNDS; round++) {
            byte[] mangled = original;
            for (int edits = 1 + random.nextInt(4); edits > 0; edits--) {
                mangled = mangled(mangled, random);
            }
            try {
                readable += read.test(mangled) ? 1 : 0;
            } catch (RuntimeException | Error e) {
                throw new AssertionError("-Dtc3.answers.seed=" + SEED + ", round " + round, e);
            }
        }
        assertThat(readable).as("seed %d", SEED).isBetween(ROUNDS / 100, ROUNDS - ROUNDS / 100);
    }

    private static byte[] mangled(byte[] original, Random random) {
        int from = random.nextInt(original.length + 1);
        int to = Math.min(original.length, from + random.nextInt(8));
        ByteArrayOutputStream mangled = new ByteArrayOutputStream();
        mangled.write(original, 0, from);
        switch (random.nextInt(4)) {
            case 0 -> mangled.write(random.nextInt(256));
            case 1 ->
                mangled.writeBytes(
                        FRAGMENTS.get(random.nextInt(FRAGMENTS.size())).getBytes(StandardCharsets.UTF_8));
            case 2 -> {
                mangled.write(original, from, to - from);
                mangled.write(original, from, to - from);
            }
            default -> {
                // what stood here is left out
            }
        }
        mangled.write(original, to, original.length - to);
        return mangled.toByteArray();
    }

    private static byte[] bytes(String name) throws IOException {
        try (InputStream in = MangledAnswersTest.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        }
    }
}
