package dev.tc3.client.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tc3.client.testing.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Small answers that become large, or whose contents take many times their length, against a JVM with 64 MB. */
@Timeout(120)
final class SmallHeapTest {

    private static final int KIB = 1024;
    private static final String JSON = "application/json";
    private static final String EVENTS = "text/event-stream";

    @Test
    void bombsEndAtTheLimitAndTheJvmGoesOn() throws Exception {
        HostileAnswer zeros = HostileAnswer.answer("bomb", "200 OK", "Content-Encoding: gzip\r\n", zippedZeros(512));
        HostileAnswer text = zipped(JSON, "{\"Response\":{\"Text\":\"", "a".repeat(KIB), 64 * KIB, "\"}}");
        HostileAnswer event = zipped(EVENTS, "data: ", "a".repeat(KIB), 64 * KIB, "\n\n");
        HostileAnswer good = HostileAnswer.body("good", EveryKind.ANSWER);

        List<String> results = callFromSmallJvm(zeros, text, event, good);

        String tooLong =
                "OutcomeUnknownException: WipeThing may or may not have run: the answer is longer than 33554432"
                        + " bytes, after the request may have been sent";
        assertThat(results)
                .containsExactly(
                        "CALL " + tooLong,
                        "CALL_ASYNC " + tooLong,
                        "STREAM " + tooLong,
                        "CALL " + tooLong,
                        "CALL_ASYNC " + tooLong,
                        "STREAM " + tooLong,
                        "CALL " + tooLong,
                        "CALL_ASYNC " + tooLong,
                        "STREAM OutcomeUnknownException: WipeThing may or may not have run: the stream of its events ended"
                                + " early: one of its events is longer than 33554432 bytes",
                        "CALL accepted",
                        "CALL_ASYNC accepted",
                        "STREAM accepted");
    }

    @Test
    void whatFitsTheLimitAndNotTheMemoryIsAnUnknownOutcomeToo() throws Exception {
        String start = "{\"Response\":{\"RequestId\":\"r\",\"New\":";
        HostileAnswer text = zipped(JSON, start + "\"", "a".repeat(KIB), 31 * KIB, "\"}}");
        HostileAnswer structures = zipped(JSON, start + "[1", ",{}".repeat(KIB / 3), 31 * KIB, "]}}");
        HostileAnswer event = zipped(EVENTS, "data: {\"New\":[1", ",{}".repeat(KIB / 3), 31 * KIB, "]}\n\n");
        HostileAnswer good = HostileAnswer.body("good", EveryKind.ANSWER);

        List<String> results = callFromSmallJvm(text, structures, event, good);

        assertThat(results.subList(0, 9)).allMatch(line -> line.contains("may or may not have run"));
        assertThat(results.subList(9, 12)).allMatch(line -> line.endsWith("accepted"));
    }

    private static List<String> callFromSmallJvm(HostileAnswer... answers) throws IOException, InterruptedException {
        List<RawServer> servers = List.of(answers).stream()
                .map(answer -> new RawServer(answer.script()))
                .toList();
        try {
            return ChildJvm.run(
                    SmallHeapCaller.class,
                    List.of("-Xmx64m"),
                    Map.of(),
                    servers.stream().map(server -> server.endpoint().url()).toList());
        } finally {
            servers.forEach(RawServer::close);
        }
    }

    /** Half a megabyte that becomes so many. One compressed piece is put there again and again, for compressing all takes long. */
    private static byte[] zippedZeros(int megabytes) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
        deflater.setInput(new byte[KIB * KIB]);
        byte[] buffer = new byte[KIB * KIB];
        byte[] piece = Arrays.copyOf(buffer, deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH));
        deflater.end();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        all.writeBytes(new byte[] {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0});
        for (int i = 0; i < megabytes; i++) {
            all.write(piece, 0, piece.length);
        }
        return all.toByteArray();
    }

    private static HostileAnswer zipped(String type, String start, String again, int times, String end)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(start.getBytes(StandardCharsets.UTF_8));
            byte[] more = again.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < times; i++) {
                zip.write(more);
            }
            zip.write(end.getBytes(StandardCharsets.UTF_8));
        }
        return HostileAnswer.answer(
                "bomb", "200 OK", "Content-Type: " + type + "\r\nContent-Encoding: gzip\r\n", bytes.toByteArray());
    }
}
