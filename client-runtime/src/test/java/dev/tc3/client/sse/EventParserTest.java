package dev.tc3.client.sse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class EventParserTest {

    private static final int PLENTY = 10_000;

    /** Each stream, and what it holds: id, name and data of each event. */
    static Arguments[] streams() {
        return new Arguments[] {
            Arguments.of("data: a\n\n", List.of("|message|a")),
            Arguments.of("data:a\n\ndata:  b\n\n", List.of("|message|a", "|message| b")),
            Arguments.of("data: a\r\n\r\ndata: b\r\n\r\n", List.of("|message|a", "|message|b")),
            Arguments.of("data: a\r\rdata: b\r\r", List.of("|message|a", "|message|b")),
            Arguments.of("data: a\n\r\ndata: b\r\n\n", List.of("|message|a", "|message|b")),
            Arguments.of("data: a\ndata\ndata: b\n\n", List.of("|message|a\n\nb")),
            Arguments.of("data: a\rdata: b\r\ndata: c\n\n", List.of("|message|a\nb\nc")),
            Arguments.of("event: ping\ndata: a\n\ndata: b\n\n", List.of("|ping|a", "|message|b")),
            Arguments.of("event: ping\n\ndata: b\n\n", List.of("|message|b")),
            Arguments.of("event: a\nevent: b\ndata: c\n\n", List.of("|b|c")),
            Arguments.of("event:\ndata: c\n\n", List.of("|message|c")),
            Arguments.of(
                    "id: 1\ndata: a\n\ndata: b\n\nid\ndata: c\n\n",
                    List.of("1|message|a", "1|message|b", "|message|c")),
            Arguments.of("id: 1\n\ndata: b\n\n", List.of("1|message|b")),
            Arguments.of("id: 1\nid: 2\0\ndata: a\n\n", List.of("1|message|a")),
            Arguments.of(": a comment\n\n:\n\ndata: a\n: amid\n\n", List.of("|message|a")),
            Arguments.of("retry: 10\n\nunknown: x\ndata: a\nfield\n\n", List.of("|message|a")),
            Arguments.of("Data: a\n data: b\ndata : c\n\n", List.of()),
            Arguments.of("data\n\ndata:\n\ndata: a\n\n", List.of("|message|a")),
            Arguments.of("data: a: b\n\n", List.of("|message|a: b")),
            Arguments.of("\uFEFFdata: a\n\n", List.of("|message|a")),
            Arguments.of("\n\n\n", List.of()),
            Arguments.of("\uFEFF\ndata: a\n\n", List.of("|message|a")),
            Arguments.of("data: a\n\n\uFEFFdata: b\n\n", List.of("|message|a")),
            Arguments.of("", List.of()),
            Arguments.of("event: ü\nid: 漢\ndata: 漢字 😀\n\n", List.of("漢|ü|漢字 😀")),
            Arguments.of("data: a\n\ndata: b\n", List.of("|message|a", "|message|b")),
            Arguments.of("data: a\n\ndata: b", List.of("|message|a", "|message|b")),
            Arguments.of("data: a\n\nevent: b", List.of("|message|a")),
            Arguments.of("data: a\r", List.of("|message|a")),
        };
    }

    @ParameterizedTest
    @MethodSource("streams")
    void eventsAreTheSameHoweverTheirBytesCome(String stream, List<String> events) throws Exception {
        byte[] bytes = stream.getBytes(StandardCharsets.UTF_8);

        for (int first = 0; first <= bytes.length; first++) {
            for (int second = first; second <= bytes.length; second++) {
                assertThat(parse(bytes, first, second))
                        .as("split at %s and %s", first, second)
                        .isEqualTo(events);
            }
        }
        assertThat(parse(bytes, everyByte(bytes.length))).isEqualTo(events);
    }

    @Test
    void randomStreamsAreTakenApartAsTheyWerePutTogether() throws Exception {
        long seed = System.nanoTime();
        System.out.println("EventParserTest: seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            List<String> expected = new ArrayList<>();
            byte[] stream = randomStream(random, expected).getBytes(StandardCharsets.UTF_8);
            int[] cuts = random.ints(random.nextInt(20), 0, stream.length + 1)
                    .sorted()
                    .toArray();

            assertThat(parse(stream, cuts)).as("seed %s", seed).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void anEventIsGivenAsSoonAsItsLastLineHasEnded(String lineEnd) throws Exception {
        EventParser parser = new EventParser(PLENTY);
        ByteBuffer bytes = buffer("data: a" + lineEnd + lineEnd.charAt(0));

        assertThat(parser.take(bytes)).isNotNull();
    }

    @Test
    void whatFollowsAnEventStaysForTheNextCall() throws Exception {
        EventParser parser = new EventParser(PLENTY);
        ByteBuffer bytes = buffer("data: a\n\ndata: b\n\ndata");

        assertThat(text(parser.take(bytes))).isEqualTo("|message|a");
        assertThat(bytes.remaining()).isEqualTo("data: b\n\ndata".length());
        assertThat(text(parser.take(bytes))).isEqualTo("|message|b");
        assertThat(parser.take(bytes)).isNull();
        assertThat(bytes.hasRemaining()).isFalse();
    }

    @Test
    void aSliceOfABufferIsTakenAsItIs() throws Exception {
        ByteBuffer slice = buffer("xxdata: a\n\nyy").position(2).slice().limit("data: a\n\n".length());

        assertThat(text(new EventParser(PLENTY).take(slice))).isEqualTo("|message|a");
    }

    @Test
    void thatALineOrAnEventIsTooLongIsSaidAtOnce() throws Exception {
        assertTooLong("data: " + "x".repeat(95));
        assertTooLong(": " + "x".repeat(99));
        assertTooLong("data: " + "x".repeat(50) + "\ndata: " + "x".repeat(45));
        assertTooLong("data: x\n".repeat(50));

        assertThat(parse(100, "data: " + "x".repeat(94) + "\n\n")).hasSize(1);
        assertThat(parse(100, (": " + "x".repeat(90) + "\n").repeat(100) + "data: a\n\n"))
                .containsExactly("|message|a");
        assertThat(parse(100, "data: " + "x".repeat(80) + "\n\ndata: " + "x".repeat(80) + "\n\n"))
                .hasSize(2);
    }

    @Test
    void anEventDoesNotShowItsData() {
        assertThat(new ReceivedEvent("1", "message", "hush".getBytes(StandardCharsets.UTF_8)))
                .hasToString("ReceivedEvent{message, 4 bytes}");
    }

    private static void assertTooLong(String stream) {
        assertThatThrownBy(() -> parse(100, stream))
                .isInstanceOfSatisfying(
                        EventTooLongException.class,
                        e -> assertThat(e.reason()).isEqualTo("one of its events is longer than 100 bytes"));
    }

    private static String randomStream(Random random, List<String> expected) {
        String[] ends = {"\n", "\r\n"};
        String[] words = {"a", "{\"b\":1}", "", "漢字", ": x", "😀ü", "  y"};
        StringBuilder stream = new StringBuilder(random.nextBoolean() ? "\uFEFF" : "");
        String id = "";
        for (int event = random.nextInt(6); event > 0; event--) {
            String end = ends[random.nextInt(ends.length)];
            String name = "message";
            List<String> lines = new ArrayList<>();
            for (int line = 1 + random.nextInt(5); line > 0; line--) {
                String word = words[random.nextInt(words.length)];
                switch (random.nextInt(5)) {
                    case 0 -> {
                        id = word;
                        stream.append("id: ").append(word);
                    }
                    case 1 -> {
                        name = word.isEmpty() ? "message" : word;
                        stream.append("event: ").append(word);
                    }
                    case 2 -> stream.append(": ").append(word);
                    default -> {
                        lines.add(word);
                        stream.append("data: ").append(word);
                    }
                }
                stream.append(end);
            }
            stream.append(end);
            String data = String.join("\n", lines);
            if (!data.isEmpty()) {
                expected.add(id + "|" + name + "|" + data);
            }
        }
        return stream.toString();
    }

    private static int[] everyByte(int length) {
        int[] cuts = new int[length];
        for (int i = 0; i < length; i++) {
            cuts[i] = i;
        }
        return cuts;
    }

    private static List<String> parse(int mostBytes, String stream) throws EventTooLongException {
        return parse(new EventParser(mostBytes), stream.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> parse(byte[] stream, int... cuts) throws EventTooLongException {
        return parse(new EventParser(PLENTY), stream, cuts);
    }

    private static List<String> parse(EventParser parser, byte[] stream, int... cuts) throws EventTooLongException {
        List<String> events = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= cuts.length; i++) {
            int to = i < cuts.length ? cuts[i] : stream.length;
            ByteBuffer piece = ByteBuffer.wrap(stream, from, to - from);
            for (ReceivedEvent event = parser.take(piece); event != null; event = parser.take(piece)) {
                events.add(text(event));
            }
            from = to;
        }
        ReceivedEvent last = parser.end();
        if (last != null) {
            events.add(text(last));
        }
        return events;
    }

    private static String text(ReceivedEvent event) {
        return event.id() + "|" + event.name() + "|" + new String(event.data(), StandardCharsets.UTF_8);
    }

    private static ByteBuffer buffer(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
