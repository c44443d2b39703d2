package dev.tc3.client.hostile;

import static dev.tc3.client.hostile.HostileAnswer.body;
import static dev.tc3.client.hostile.HostileAnswer.join;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Bodies of answers that are proper HTTP. Text that must not be repeated to anybody says FORGED. */
final class HostileBodies {

    private static final String LINE = "\\r\\n\\u001b[2J2026-01-01 INFO FORGED";
    private static final byte[] MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};
    private static final String MEGABYTE = "FORGED ".repeat(150_000);
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "\"\"",
            "\"FORGED\"",
            "-1",
            "1.5",
            "1e999999",
            "1e-999999999",
            "[]",
            "{}",
            "[[]]",
            "[{}]",
            "[null]",
            "{\"FORGED\":null}",
            "[\"FORGED\"]",
            "[1e400]");
    private static final List<String> MEMBERS =
            List.of("Text", "Int", "Uint", "Float", "Bool", "Binary", "Struct", "Texts", "Ints", "Structs", "New");

    private HostileBodies() {}

    static Stream<HostileAnswer> all() {
        return Stream.of(noJson(), truncated(), structure(), wrongTypes(), huge(), encodings(), errors(), requestIds())
                .flatMap(List::stream);
    }

    private static List<HostileAnswer> noJson() {
        return List.of(
                body("nothing", ""),
                body("a space", " "),
                body("null", "null"),
                body("true", "true"),
                body("a number", "42"),
                body("a string", "\"FORGED\""),
                body("a list", "[" + EveryKind.ANSWER + "]"),
                body("an error page", "<html><body><h1>FORGED 502 Bad Gateway</h1>\r\n\u001b[31mFORGED</body></html>"),
                body("zeros", new byte[4096]),
                body("XML", "<?xml version=\"1.0\"?><Response>FORGED</Response>"),
                body("an answer that is called", "callback(" + EveryKind.ANSWER + ")"),
                body("an answer after a shield", ")]}',\n" + EveryKind.ANSWER),
                body("single quotes", EveryKind.ANSWER.replace('"', '\'')),
                body("a comment", "/* FORGED */" + EveryKind.ANSWER),
                body("NaN", answer("\"Float\":NaN")),
                body("Infinity", answer("\"Float\":Infinity")),
                body("a comma too many", answer("\"Text\":\"a\",")),
                body("a leading zero", answer("\"Int\":007")),
                body("a plus sign", answer("\"Int\":+7")),
                body("a raw line end in a string", answer("\"Text\":\"a\r\nFORGED\"")),
                body("an escape that is none", answer("\"Text\":\"\\x41\"")),
                body("half an escape", answer("\"Text\":\"\\u00\"")));
    }

    private static List<HostileAnswer> truncated() {
        byte[] whole = EveryKind.ANSWER.getBytes(StandardCharsets.UTF_8);
        return IntStream.range(1, whole.length)
                .mapToObj(length -> body("an answer cut after " + length + " bytes", start(whole, length)))
                .toList();
    }

    private static List<HostileAnswer> structure() {
        List<HostileAnswer> all = new ArrayList<>();
        for (String value : List.of("null", "true", "7", "\"FORGED\"", "[]", "[{}]", "{}")) {
            all.add(body("a Response that is " + value, "{\"Response\":" + value + "}"));
        }
        all.add(body("no Response", "{\"response\":{\"RequestId\":\"r\"}}"));
        all.add(body("an empty object", "{}"));
        all.add(body("two Responses", "{\"Response\":{\"RequestId\":\"r\"},\"Response\":{\"RequestId\":\"r\"}}"));
        all.add(body("two answers", EveryKind.ANSWER + EveryKind.ANSWER));
        all.add(body("something after the answer", EveryKind.ANSWER + "FORGED"));
        all.add(body("zeros after the answer", EveryKind.ANSWER + "\0\0"));
        all.add(body("a Response in a Response", "{\"Response\":" + EveryKind.ANSWER + "}"));
        all.add(body("a member twice", answer("\"Int\":1,\"Int\":2")).meansSuccess());
        all.add(body("deep lists", answer("\"New\":" + "[".repeat(100_000) + "]".repeat(100_000))));
        all.add(body("deep structures", answer("\"New\":" + "{\"a\":".repeat(100_000) + "1" + "}".repeat(100_000))));
        all.add(body("lists that never end", "{\"Response\":{\"Texts\":" + "[".repeat(100_000)));
        all.add(body(
                "a deep Struct", answer("\"Struct\":" + "{\"Struct\":".repeat(100_000) + "{}" + "}".repeat(100_000))));
        all.add(body(
                "depth before the Response",
                "{\"x\":" + "[".repeat(1000) + "]".repeat(1000) + "," + EveryKind.ANSWER.substring(1)));
        return all;
    }

    /** Which of them are understood is not for here; that nothing but our exceptions comes of them is. */
    private static List<HostileAnswer> wrongTypes() {
        return MEMBERS.stream()
                .flatMap(member -> VALUES.stream()
                        .map(value -> body(member + " is " + value, answer("\"" + member + "\":" + value))
                                .maySucceed()))
                .toList();
    }

    private static List<HostileAnswer> huge() {
        String digits = "9".repeat(10_000);
        return List.of(
                body("a string of a megabyte", answer("\"Text\":\"" + MEGABYTE + "\""))
                        .meansSuccess(),
                body("a string longer than the limit", answer("\"Text\":\"" + MEGABYTE.repeat(3) + "\"")),
                body("a name of a megabyte", answer("\"" + MEGABYTE + "\":1")),
                body("a number of 10,000 digits", answer("\"Int\":" + digits)),
                body("an unknown number of 10,000 digits", answer("\"New\":" + digits)),
                body("a fraction of 10,000 digits", answer("\"Float\":0." + digits)),
                body("a text of 10,000 digits for a number", answer("\"Uint\":\"" + digits + "\"")),
                body("an exponent of 10,000 digits", answer("\"New\":1e" + digits)),
                body("an Int of 1e999999", answer("\"Int\":1e999999")),
                body("a Float of 1e999999", answer("\"Float\":1e999999")),
                body("a whole number too large", answer("\"Int\":9223372036854775808")),
                body("an unknown number of 1e999999999", answer("\"New\":1e999999999"))
                        .maySucceed(),
                body("200,000 empty structures", answer("\"New\":[" + "{},".repeat(200_000) + "{}]"))
                        .meansSuccess(),
                body("60,000 names", answer(names(60_000))).meansSuccess());
    }

    private static List<HostileAnswer> encodings() {
        return List.of(
                body("a byte order mark", join(MARK, bytes(EveryKind.ANSWER))).meansSuccess(),
                body("two byte order marks", join(MARK, MARK, bytes(EveryKind.ANSWER)))
                        .maySucceed(),
                body("UTF-16", EveryKind.ANSWER.getBytes(StandardCharsets.UTF_16)),
                body("UTF-16BE", EveryKind.ANSWER.getBytes(StandardCharsets.UTF_16BE)),
                body("UTF-16LE", EveryKind.ANSWER.getBytes(StandardCharsets.UTF_16LE)),
                body("UTF-32", EveryKind.ANSWER.getBytes(Charset.forName("UTF-32"))),
                body("GBK", answer("\"Text\":\"\u4e2d\u6587\"").getBytes(Charset.forName("GBK"))),
                body("an overlong slash", text(0xc0, 0xaf)),
                body("an overlong zero", text(0xc0, 0x80)),
                body("a surrogate in UTF-8", text(0xed, 0xa0, 0x80)).maySucceed(),
                body("beyond Unicode", text(0xf4, 0x90, 0x80, 0x80)).maySucceed(),
                body("a sequence of five", text(0xf8, 0x88, 0x80, 0x80, 0x80)),
                body("half a character", text(0xe4, 0xb8)),
                body("a lonely continuation", text(0x80)),
                body("0xff", text(0xff)),
                body("a lonely high surrogate", answer("\"Text\":\"\\ud83d\"")).maySucceed(),
                body("a lonely low surrogate", answer("\"Text\":\"\\ude00\"")).maySucceed(),
                body("surrogates in the wrong order", answer("\"New\":\"\\ude00\\ud83d\""))
                        .maySucceed());
    }

    private static List<HostileAnswer> errors() {
        List<HostileAnswer> all = new ArrayList<>();
        for (String error : List.of(
                "true",
                "7",
                "\"FORGED\"",
                "[]",
                "[{\"Code\":\"FORGED\"}]",
                "{}",
                "{\"Message\":\"FORGED\"}",
                "{\"Code\":null,\"Message\":\"FORGED\"}",
                "{\"Code\":7}",
                "{\"Code\":{\"Code\":\"FORGED\"}}",
                "{\"Code\":\"\"}",
                "{\"Code\":\"a FORGED code\"}",
                "{\"Code\":\"InvalidParameter" + LINE + "\"}",
                "{\"Code\":\"\\u202eFORGED\"}",
                "{\"Code\":\"InvalidParameter\",\"Code\":\"InternalError\"}",
                "{\"Code\":\"InvalidParameter\",\"Message\":7}",
                "{\"Code\":\"InvalidParameter\",\"Message\":{}}",
                "{\"Code\":\"" + MEGABYTE + "\"}",
                "{\"Code\":\"" + "A".repeat(1_000_000) + "\"}")) {
            String shown = error.length() > 60 ? error.substring(0, 60) + "..." : error;
            all.add(body("an Error that is " + shown, answer("\"Error\":" + error)));
        }
        all.add(body("no Error but null", answer("\"Error\":null")).meansSuccess());
        all.add(body(
                "two Errors",
                answer("\"Error\":{\"Code\":\"InternalError\"},\"Error\":{\"Code\":\"FailedOperation\"}")));
        all.add(body("an Error outside", "{\"Error\":{\"Code\":\"FORGED\"}," + EveryKind.ANSWER.substring(1))
                .meansSuccess());
        all.add(body(
                        "a Message with control characters",
                        answer("\"Error\":{\"Code\":\"InvalidParameter\",\"Message\":\"" + LINE + "\"}"))
                .meansError());
        all.add(body(
                        "a Message of a megabyte",
                        answer("\"Error\":{\"Code\":\"InvalidParameter\",\"Message\":\"" + MEGABYTE + "\"}"))
                .meansError());
        all.add(body(
                "an Error without RequestId",
                "{\"Response\":{\"Error\":{\"Code\":\"InvalidParameter\",\"Message\":\"\"}}}"));
        return all;
    }

    private static List<HostileAnswer> requestIds() {
        return Stream.of(
                        "null",
                        "7",
                        "[]",
                        "{}",
                        "\"\"",
                        "\"an id FORGED\"",
                        "\"id" + LINE + "\"",
                        "\"\\u0000\"",
                        "\"\\u2028FORGED\"",
                        "\"" + MEGABYTE + "\"",
                        "\"" + "a".repeat(1_000_000) + "\"",
                        "\"a\",\"RequestId\":\"b\"")
                .map(id -> body(
                        "a RequestId that is " + (id.length() > 40 ? id.substring(0, 40) + "..." : id),
                        "{\"Response\":{\"Int\":1,\"RequestId\":" + id + "}}"))
                .toList();
    }

    private static String answer(String members) {
        return "{\"Response\":{" + members + ",\"RequestId\":\"0ac4-77\"}}";
    }

    private static String names(int count) {
        StringBuilder members = new StringBuilder("\"N\":0");
        IntStream.range(0, count).forEach(i -> members.append(",\"N").append(i).append("\":0"));
        return members.toString();
    }

    private static byte[] text(int... units) {
        byte[] inside = new byte[units.length];
        for (int i = 0; i < units.length; i++) {
            inside[i] = (byte) units[i];
        }
        return join(bytes("{\"Response\":{\"Text\":\""), inside, bytes("\",\"RequestId\":\"0ac4-77\"}}"));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] start(byte[] whole, int length) {
        return Arrays.copyOf(whole, length);
    }
}
