package dev.tc3.client.hostile;

import static dev.tc3.client.hostile.HostileAnswer.answer;
import static dev.tc3.client.hostile.HostileAnswer.bytes;
import static dev.tc3.client.hostile.HostileAnswer.join;
import static dev.tc3.client.hostile.HostileAnswer.script;

import dev.tc3.client.testing.RawServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;

/** Answers whose HTTP is broken, hostile or unusual around a body that would do. Text that must not be repeated says FORGED. */
final class HostileHttp {

    private static final byte[] BODY = EveryKind.ANSWER.getBytes(StandardCharsets.UTF_8);
    private static final String GZIP = "Content-Type: application/json\r\nContent-Encoding: gzip\r\n";
    private static final String OK = "HTTP/1.1 200 OK\r\n";
    private static final String LENGTH = "Content-Length: " + BODY.length + "\r\n";

    private HostileHttp() {}

    static Stream<HostileAnswer> all() {
        return Stream.of(
                        noHttp(),
                        statuses(),
                        lengths(),
                        chunks(),
                        headers(),
                        gzip(),
                        informational(),
                        events(),
                        endless())
                .flatMap(List::stream);
    }

    private static List<HostileAnswer> noHttp() {
        List<HostileAnswer> all = new ArrayList<>();
        for (String line : List.of(
                "",
                " ",
                "\r\n",
                "HTTP",
                "HTTP/1.1",
                "HTTP/1.1 ",
                "HTTP/1.1 OK",
                "HTTP/1.1 2000 OK",
                "HTTP/1.1 -200 OK",
                "HTTP/1.1 20 OK",
                "HTTP/1.1 20\u00e9 OK",
                "HTTP/9.9 200 OK",
                "HTTP/2 200 OK",
                "http/1.1 200 OK",
                " HTTP/1.1 200 OK",
                "ICY FORGED",
                "GET /FORGED HTTP/1.1",
                "SSH-2.0-FORGED",
                "\u0016\u0003\u0001\u0002\u0000FORGED",
                "FORGED \u001b[31m line")) {
            all.add(bytes(
                    "the status line [" + line.strip() + "]", join(ascii(line + "\r\n" + LENGTH + "\r\n"), BODY)));
        }
        all.add(bytes("no HTTP but a body", BODY));
        all.add(bytes("a status line without an end", "HTTP/1.1 200 OK"));
        all.add(bytes("a head without an end", OK + "FORGED: x\r\n"));
        all.add(bytes("line feeds alone", join(ascii("HTTP/1.1 200 OK\n" + LENGTH.replace("\r", "") + "\n"), BODY))
                .maySucceed());
        all.add(bytes("HTTP/1.0", join(ascii("HTTP/1.0 200 OK\r\n\r\n"), BODY)).meansSuccess());
        all.add(script("the end at once", connection -> {
            connection.readRequest();
            connection.close();
        }));
        all.add(script("a reset at once", connection -> {
            connection.readRequest();
            connection.reset();
        }));
        return all;
    }

    private static List<HostileAnswer> statuses() {
        List<HostileAnswer> all = new ArrayList<>();
        for (int status : new int[] {
            201, 202, 203, 204, 205, 206, 226, 299, 300, 304, 306, 400, 401, 403, 404, 407, 408, 413, 418, 421, 426,
            429, 431, 451, 500, 501, 502, 503, 504, 505, 511, 599, 600, 999
        }) {
            all.add(answer(
                    "status " + status, status + " FORGED\u001b[31m", "Content-Type: application/json\r\n", BODY));
            all.add(answer("status " + status + " without a body", status + " FORGED", "", new byte[0]));
        }
        return all;
    }

    private static List<HostileAnswer> lengths() {
        List<HostileAnswer> all = new ArrayList<>();
        for (String length : List.of(
                "-1",
                "-5",
                "-9223372036854775808",
                "9223372036854775807",
                "9223372036854775808",
                "99999999999999999999999",
                "0x10",
                "1e3",
                "FORGED",
                "",
                " ",
                "+5",
                "5 5",
                "5,5",
                "\u0665")) {
            all.add(bytes(
                            "a Content-Length of [" + length + "]",
                            join(text(OK + "Content-Length: " + length + "\r\n\r\n"), BODY))
                    .maySucceed());
        }
        all.add(bytes(
                "a Content-Length that is too long",
                join(ascii(OK + "Content-Length: " + (BODY.length + 1) + "\r\n\r\n"), BODY)));
        all.add(bytes(
                "a Content-Length that is too short",
                join(ascii(OK + "Content-Length: " + (BODY.length - 1) + "\r\n\r\n"), BODY)));
        all.add(bytes("a Content-Length of zero", join(ascii(OK + "Content-Length: 0\r\n\r\n"), BODY)));
        all.add(bytes("two Content-Lengths", join(ascii(OK + "Content-Length: 1\r\n" + LENGTH + "\r\n"), BODY))
                .maySucceed());
        all.add(bytes(
                "chunked and a Content-Length", join(ascii(OK + LENGTH + "Transfer-Encoding: chunked\r\n\r\n"), BODY)));
        all.add(bytes(
                        "chunked and a Content-Length, in chunks",
                        join(ascii(OK + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"), chunked(BODY)))
                .maySucceed());
        return all;
    }

    private static List<HostileAnswer> chunks() {
        List<HostileAnswer> all = new ArrayList<>();
        String head = OK + "Transfer-Encoding: chunked\r\n\r\n";
        for (String size : List.of(
                "FORGED",
                "",
                "-1",
                "-8000000000000000",
                "7fffffffffffffff",
                "8000000000000000",
                "ffffffffffffffff",
                "ffffffffffffffffffff",
                "7fffffff",
                "0x5",
                "5 ",
                "g",
                ";")) {
            all.add(bytes("a chunk of size [" + size + "]", join(ascii(head + size + "\r\n"), BODY)));
        }
        all.add(bytes(
                "no last chunk", join(ascii(head + Integer.toHexString(BODY.length) + "\r\n"), BODY, ascii("\r\n"))));
        all.add(bytes("a chunk that is cut", join(ascii(head + Integer.toHexString(BODY.length + 9) + "\r\n"), BODY)));
        all.add(bytes(
                        "a chunk with an extension of a megabyte",
                        join(
                                ascii(head + Integer.toHexString(BODY.length) + ";a=" + "F".repeat(1 << 20) + "\r\n"),
                                BODY,
                                ascii("\r\n0\r\n\r\n")))
                .maySucceed());
        all.add(bytes(
                        "trailers of a megabyte",
                        join(
                                ascii(head),
                                chunkedOpen(BODY),
                                ascii("0\r\n"),
                                ascii(("FORGED: " + "F".repeat(1000) + "\r\n").repeat(1000)),
                                ascii("\r\n")))
                .maySucceed());
        all.add(bytes("chunked twice", join(ascii(OK + "Transfer-Encoding: chunked, chunked\r\n\r\n"), chunked(BODY))));
        all.add(bytes("an unknown Transfer-Encoding", join(ascii(OK + "Transfer-Encoding: FORGED\r\n\r\n"), BODY))
                .maySucceed());
        return all;
    }

    private static List<HostileAnswer> headers() {
        String megabyte = "F".repeat(1 << 20);
        return List.of(
                bytes("a header of a megabyte", join(ascii(OK + LENGTH + "X-Forged: " + megabyte + "\r\n\r\n"), BODY)),
                bytes("a header name of a megabyte", join(ascii(OK + LENGTH + megabyte + ": x\r\n\r\n"), BODY)),
                bytes(
                        "a status line of a megabyte",
                        join(ascii("HTTP/1.1 200 " + megabyte + "\r\n" + LENGTH + "\r\n"), BODY)),
                bytes("100,000 headers", join(ascii(OK + LENGTH + "X: FORGED\r\n".repeat(100_000) + "\r\n"), BODY)),
                bytes("a header without a name", join(ascii(OK + LENGTH + ": FORGED\r\n\r\n"), BODY))
                        .maySucceed(),
                bytes("a header without a colon", join(ascii(OK + LENGTH + "FORGED\r\n\r\n"), BODY))
                        .maySucceed(),
                bytes("a folded header", join(ascii(OK + LENGTH + "X: a\r\n FORGED\r\n\r\n"), BODY))
                        .maySucceed(),
                bytes("a header with a zero", join(ascii(OK + LENGTH + "X: FORGED\0\r\n\r\n"), BODY))
                        .maySucceed(),
                bytes(
                                "a header with raw bytes",
                                join(
                                        ascii(OK + LENGTH + "X: "),
                                        new byte[] {(byte) 0xff, (byte) 0xfe, 27},
                                        ascii("\r\n\r\n"),
                                        BODY))
                        .maySucceed(),
                answer("a Content-Type that is none", "200 OK", "Content-Type: FORGED\u001b[31m;;;=\r\n", BODY)
                        .maySucceed(),
                answer("a Date that is none", "200 OK", "Date: FORGED\r\n", BODY)
                        .maySucceed(),
                answer("an upgrade", "200 OK", "Connection: Upgrade\r\nUpgrade: FORGED\r\n", BODY)
                        .maySucceed(),
                answer(
                        "switching protocols",
                        "101 Switching Protocols",
                        "Connection: Upgrade\r\nUpgrade: websocket\r\n",
                        BODY));
    }

    private static List<HostileAnswer> gzip() {
        byte[] zipped = gzip(BODY);
        List<HostileAnswer> all = new ArrayList<>();
        for (int cut : new int[] {
            0,
            1,
            2,
            9,
            10,
            11,
            zipped.length / 2,
            zipped.length - 9,
            zipped.length - 8,
            zipped.length - 4,
            zipped.length - 1
        }) {
            all.add(answer("gzip cut after " + cut + " bytes", "200 OK", GZIP, Arrays.copyOf(zipped, cut)));
        }
        for (int at : new int[] {0, 2, 3, 12, zipped.length / 2, zipped.length - 7, zipped.length - 2}) {
            byte[] broken = zipped.clone();
            broken[at] ^= 0x55;
            all.add(answer("gzip with byte " + at + " changed", "200 OK", GZIP, broken)
                    .maySucceed());
        }
        all.add(answer("gzip that is none", "200 OK", GZIP, BODY));
        all.add(answer("gzip of gzip", "200 OK", GZIP, gzip(zipped)));
        all.add(answer("gzip of gzip that says so", "200 OK", GZIP.replace("gzip", "gzip, gzip"), gzip(zipped)));
        all.add(answer("gzip of two members", "200 OK", GZIP, join(zipped, zipped)));
        all.add(answer("gzip and more", "200 OK", GZIP, join(zipped, ascii("FORGED"))));
        all.add(answer("gzip without a label", "200 OK", "", zipped));
        all.add(answer("a gzip bomb", "200 OK", GZIP, gzip(new byte[16 << 20])));
        all.add(answer("deflate", "200 OK", GZIP.replace("gzip", "deflate"), deflated(BODY)));
        all.add(answer("br", "200 OK", GZIP.replace("gzip", "br"), ascii("\u000b\u0002\u0080FORGED")));
        all.add(answer("zstd", "200 OK", GZIP.replace("gzip", "zstd"), ascii("(\u00b5/\u00fdFORGED")));
        all.add(answer("an encoding that is none", "200 OK", GZIP.replace("gzip", "FORGED"), zipped));
        all.add(answer("a wrong label", "200 OK", GZIP.replace("gzip", "br"), BODY)
                .maySucceed());
        return all;
    }

    private static List<HostileAnswer> informational() {
        byte[] good = join(ascii(OK + LENGTH + "\r\n"), BODY);
        String hint = "HTTP/1.1 103 Early Hints\r\nLink: FORGED\r\n\r\n";
        return List.of(
                bytes("100 and an answer", join(ascii("HTTP/1.1 100 Continue\r\n\r\n"), good))
                        .maySucceed(),
                bytes("102 and an answer", join(ascii("HTTP/1.1 102 Processing\r\n\r\n"), good))
                        .maySucceed(),
                bytes("103 and an answer", join(ascii(hint), good)).maySucceed(),
                bytes("100 and the end", "HTTP/1.1 100 Continue\r\n\r\n"),
                bytes("10,000 times 103", join(ascii(hint.repeat(10_000)), good)),
                bytes("100,000 times 100", join(ascii("HTTP/1.1 100 Continue\r\n\r\n".repeat(100_000)), good)));
    }

    /** Answers in events. By call, they are none; what comes of a stream is the same, for other reasons. */
    private static List<HostileAnswer> events() {
        String head = "Content-Type: text/event-stream\r\n";
        return List.of(
                answer("no events", "200 OK", head, new byte[0]),
                answer("events without data", "200 OK", head, ascii("event: FORGED\n\nid: 7\n\n: FORGED\n\n")),
                answer("an event that is no JSON", "200 OK", head, ascii("data: FORGED\u001b[31m\n\n")),
                answer("an event that is null", "200 OK", head, ascii("data: null\n\n")),
                answer("an event that is cut", "200 OK", head, ascii("data: {\"Text\":\"FORGED")),
                answer("a deep event", "200 OK", head, ascii("data: " + "[".repeat(100_000) + "\n\n")),
                answer("an event beyond the limit", "200 OK", head, ascii("data: " + "F".repeat(3 << 20) + "\n\n")),
                answer("a line of data beyond the limit", "200 OK", head, ascii("data: x\n".repeat(3 << 18))),
                answer(
                        "an event's name beyond the limit",
                        "200 OK",
                        head,
                        ascii("event: " + "F".repeat(3 << 20) + "\n\n")),
                answer(
                        "an event with an Error that is none",
                        "200 OK",
                        head,
                        ascii("data: {\"Error\":{\"Code\":\"\\u001bFORGED\"}}\n\n")),
                answer(
                        "an error without RequestId",
                        "200 OK",
                        head,
                        ascii("data: {\"Error\":{\"Code\":\"InternalError\",\"Message\":\"FORGED\"}}\n\n")),
                answer(
                        "gzipped events that are cut",
                        "200 OK",
                        head + "Content-Encoding: gzip\r\n",
                        Arrays.copyOf(gzip(ascii("data: {}\n\n")), 20)),
                answer(
                        "a RequestId header that is none",
                        "200 OK",
                        head + "X-TC-RequestId: FORGED \u001b[31m\r\n",
                        ascii("data: FORGED\n\n")));
    }

    /** Whether these end is up to the client alone. */
    private static List<HostileAnswer> endless() {
        String chunked = OK + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n";
        String events = OK + "Content-Type: text/event-stream\r\n\r\n";
        return List.of(
                stuck("silence", ""),
                forEver("a status line that drips", "", "H", 5),
                forEver("a head that drips", OK + "X: ", "F", 5),
                forEver("headers without end", OK, "X: FORGED\r\n", 5),
                forEver("100 without end", "", "HTTP/1.1 100 Continue\r\n\r\n", 5),
                forEver("103 without end", "", "HTTP/1.1 103 Early Hints\r\n\r\n", 5),
                forEver("a body that drips", OK + "Content-Length: 100000\r\n\r\n{", " ", 5),
                forEver("a body that has no end and drips", OK + "\r\n{\"Response\":{\"Text\":\"", "F", 5),
                forEver("chunks that drip", chunked, "1\r\n \r\n", 5),
                forEver("a chunk size that drips", chunked, "0", 5),
                forEver("a body without end", OK + "\r\n", " ".repeat(8192), 0),
                forEver("chunks without end", chunked, "2000\r\n" + " ".repeat(8192) + "\r\n", 0),
                stuck("a head and no body", OK + LENGTH + "\r\n"),
                forEver("events that drip", events, ":", 5),
                forEver("comments between events without end", events, ": FORGED\n".repeat(900), 0),
                forEver("empty events without end", events, "\n".repeat(8192), 0),
                forEver("names of events without end", events, "event: FORGED\n".repeat(600), 0),
                emptyBlocks());
    }

    /** Sends until the client ends the connection. */
    private static HostileAnswer forEver(String name, String start, String again, int pauseMillis) {
        byte[] more = ascii(again);
        return HostileAnswer.endless(name, connection -> {
            connection.readRequest();
            connection.send(ascii(start));
            repeat(connection, more, pauseMillis);
        });
    }

    private static HostileAnswer stuck(String name, String start) {
        return HostileAnswer.endless(name, connection -> {
            connection.readRequest();
            connection.send(ascii(start));
            connection.isEndedByClient();
        });
    }

    /** Compressed data that goes on and on and never gives a byte. */
    private static HostileAnswer emptyBlocks() {
        byte[] header = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 0};
        byte[] block = {0, 0, 0, (byte) 0xff, (byte) 0xff};
        byte[] blocks = new byte[block.length * 1000];
        for (int i = 0; i < blocks.length; i++) {
            blocks[i] = block[i % block.length];
        }
        return HostileAnswer.endless("gzip of nothing without end", connection -> {
            connection.readRequest();
            connection.send(OK + GZIP + "\r\n");
            connection.send(header);
            repeat(connection, blocks, 0);
        });
    }

    private static void repeat(RawServer.Connection connection, byte[] bytes, int pauseMillis) throws IOException {
        try {
            while (true) {
                connection.send(bytes);
                Thread.sleep(pauseMillis);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static byte[] gzip(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] deflated(byte[] content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream zip = new DeflaterOutputStream(out, new Deflater())) {
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] chunked(byte[] body) {
        return join(chunkedOpen(body), ascii("0\r\n\r\n"));
    }

    private static byte[] chunkedOpen(byte[] body) {
        return join(ascii(Integer.toHexString(body.length) + "\r\n"), body, ascii("\r\n"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
