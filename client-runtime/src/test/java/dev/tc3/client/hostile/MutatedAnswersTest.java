package dev.tc3.client.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.tc3.client.json.Answer;
import dev.tc3.client.json.AnswerReader;
import dev.tc3.client.json.AnswerTraces;
import dev.tc3.client.json.EventReader;
import dev.tc3.client.json.MalformedResponseException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Answers in which a few places were changed at random, as they come from broken or hostile servers. */
final class MutatedAnswersTest {

    private static final Pattern WORD = Pattern.compile("[!-~]{1,256}");
    private static final Pattern REASON = Pattern.compile("[ -~]{1,200}");
    private static final int ANSWERS = 10_000;
    private static final List<byte[]> GOOD = bytes(
            EveryKind.ANSWER,
            "{\"Response\":{\"Error\":{\"Code\":\"InvalidParameter.Size\",\"Message\":\"m\"},\"RequestId\":\"r-1\"}}");
    private static final List<byte[]> PIECES = bytes(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ",",
            ":",
            "null",
            "true",
            "-",
            "1e999999",
            "\\u0000",
            "\\ud800",
            "\r\n",
            "\0",
            "\"Error\":",
            "\"Response\":",
            "\"RequestId\":",
            "\"Code\":",
            "{\"Code\":\"InternalError\"}",
            "\u00e9",
            "\ufeff");

    @Test
    void whatIsReadCanBeShownAndWhatCannotIsMalformed() {
        long seed = Long.getLong("tc3.hostile.seed", 20_261_124);
        Random random = new Random(seed);
        int read = 0;
        for (int i = 0; i < ANSWERS; i++) {
            byte[] body = mutated(random);
            try {
                read += reads(body) ? 1 : 0;
            } catch (Throwable e) {
                throw new AssertionError(
                        "seed " + seed + ", answer " + i + ": " + new String(body, StandardCharsets.UTF_8), e);
            }
        }
        System.out.println("seed " + seed + ": " + read + " of " + ANSWERS + " mutated answers were understood");
        assertThat(read).isBetween(1, ANSWERS - 1);
    }

    private static boolean reads(byte[] body) {
        AnswerTraces traces = AnswerReader.tracesIn(body);
        assertShowable(traces.requestId());
        assertShowable(traces.errorCode());
        assertShowable(EventReader.requestIdIn(body));
        try {
            EventReader.read(body, EveryKind::readFrom);
        } catch (MalformedResponseException e) {
            assertTrue(REASON.matcher(e.reason()).matches());
        }
        try {
            Answer<?> answer = AnswerReader.read(body, EveryKind::readFrom);
            assertShowable(answer.requestId());
            if (answer instanceof Answer.Failure<?> failure) {
                assertShowable(failure.code());
            }
            return true;
        } catch (MalformedResponseException e) {
            assertTrue(REASON.matcher(e.reason()).matches());
            return false;
        }
    }

    private static void assertShowable(String text) {
        assertTrue(WORD.matcher(String.valueOf(text)).matches());
    }

    private static byte[] mutated(Random random) {
        byte[] body = GOOD.get(random.nextInt(GOOD.size()));
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes; i++) {
            body = mutatedOnce(random, body);
        }
        return body;
    }

    private static byte[] mutatedOnce(Random random, byte[] body) {
        int at = random.nextInt(body.length + 1);
        int to = Math.min(body.length, at + random.nextInt(12));
        byte[] start = Arrays.copyOf(body, at);
        byte[] rest = Arrays.copyOfRange(body, at, body.length);
        byte[] behind = Arrays.copyOfRange(body, to, body.length);
        return switch (random.nextInt(6)) {
            case 0 -> HostileAnswer.join(start, PIECES.get(random.nextInt(PIECES.size())), rest);
            case 1 -> HostileAnswer.join(start, behind);
            case 2 -> HostileAnswer.join(start, Arrays.copyOfRange(body, at, to), rest);
            case 3 -> HostileAnswer.join(start, new byte[] {(byte) random.nextInt(256)}, behind);
            case 4 -> HostileAnswer.join(start, PIECES.get(random.nextInt(PIECES.size())), behind);
            default -> random.nextInt(8) == 0 ? start : HostileAnswer.join(start, rest);
        };
    }

    private static List<byte[]> bytes(String... texts) {
        return Arrays.stream(texts)
                .map(text -> text.getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
