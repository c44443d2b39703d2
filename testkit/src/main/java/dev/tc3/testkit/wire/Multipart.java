package dev.tc3.testkit.wire;

import com.fasterxml.jackson.databind.JsonNode;
import dev.tc3.testkit.wire.Arguments.Branch;
import dev.tc3.testkit.wire.Arguments.Leaf;
import dev.tc3.testkit.wire.Arguments.Part;
import dev.tc3.testkit.wire.Arguments.Place;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes a {@code multipart/form-data} body apart, in one pass and without guessing: each part has a name of its own, a
 * head of bounded size, and ends where the boundary stands. A part that calls itself JSON is a value with members, as
 * some clients send structures; any other is kept as bytes.
 */
final class Multipart {

    private static final int MOST_PARTS = 10_000;
    private static final int LARGEST_HEAD = 8 * 1024;

    private static final String LINE_END = "\r\n";
    private static final Pattern BOUNDARY = Pattern.compile("[0-9A-Za-z'()+_,./:=? -]{0,69}[0-9A-Za-z'()+_,./:=?-]");
    private static final Pattern DISPOSITION = Pattern.compile(
            "form-data[ \t]*;[ \t]*name=\"(?<name>[^\"]{1,200})\"([ \t]*;.*)?", Pattern.CASE_INSENSITIVE);

    private final byte[] body;
    private final byte[] delimiter;
    private int at;

    private Multipart(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = (LINE_END + "--" + boundary).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The parts by name, in the body's order.
     *
     * @param contentType the request's content type, which names the boundary
     * @param body the body; an empty one has no parts
     */
    static Map<String, Place> read(String contentType, byte[] body) throws MalformedCallException {
        String boundary = boundary(contentType);
        return body.length == 0 ? Map.of() : new Multipart(body, boundary).parts();
    }

    private static String boundary(String contentType) throws MalformedCallException {
        @Nullable String boundary = null;
        for (String parameter : contentType.split(";", -1)) {
            int equals = parameter.indexOf('=');
            if (equals >= 0 && parameter.substring(0, equals).strip().equalsIgnoreCase("boundary")) {
                if (boundary != null) {
                    throw new MalformedCallException("the Content-Type names two boundaries");
                }
                boundary = unquoted(parameter.substring(equals + 1).strip());
            }
        }
        if (boundary == null || !BOUNDARY.matcher(boundary).matches()) {
            throw new MalformedCallException(
                    "the Content-Type names no boundary, or one that cannot be, as it has 1 to 70 plain characters");
        }
        return boundary;
    }

    private static String unquoted(String value) {
        return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")
                ? value.substring(1, value.length() - 1)
                : value;
    }

    private Map<String, Place> parts() throws MalformedCallException {
        // No line ends before the first boundary.
        if (!matches(0, Arrays.copyOfRange(delimiter, LINE_END.length(), delimiter.length))) {
            throw new MalformedCallException("the body does not begin with its boundary");
        }
        at = delimiter.length - LINE_END.length();
        Map<String, Place> parts = new LinkedHashMap<>();
        while (!atEnd()) {
            if (parts.size() == MOST_PARTS) {
                throw new MalformedCallException("the body has more than " + MOST_PARTS + " parts");
            }
            expect(LINE_END);
            Map<String, String> head = head();
            String name = name(head);
            byte[] content = content();
            if (parts.putIfAbsent(name, place(name, head, content)) != null) {
                throw new MalformedCallException("the parameter " + name + " is given more than once");
            }
        }
        return parts;
    }

    /** Whether the boundary just read is the last one, with nothing behind it. */
    private boolean atEnd() throws MalformedCallException {
        if (!matches(at, ascii("--"))) {
            return false;
        }
        int rest = body.length - at - 2;
        if (rest != 0 && !(rest == 2 && matches(at + 2, ascii(LINE_END)))) {
            throw new MalformedCallException("the body goes on behind its last boundary");
        }
        return true;
    }

    private Map<String, String> head() throws MalformedCallException {
        Map<String, String> head = new LinkedHashMap<>();
        int start = at;
        while (!matches(at, ascii(LINE_END))) {
            int end = indexOf(ascii(LINE_END), at, Math.min(body.length, start + LARGEST_HEAD));
            if (end < 0) {
                throw new MalformedCallException("a part's head has no end, or more than " + LARGEST_HEAD + " bytes");
            }
            String line = new String(body, at, end - at, StandardCharsets.UTF_8);
            int colon = line.indexOf(':');
            if (colon < 0) {
                throw new MalformedCallException("a part's head has a line without a colon");
            }
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            if (head.putIfAbsent(name, line.substring(colon + 1).strip()) != null) {
                throw new MalformedCallException("a part's head has a line twice");
            }
            at = end + LINE_END.length();
        }
        at += LINE_END.length();
        return head;
    }

    private static String name(Map<String, String> head) throws MalformedCallException {
        Matcher disposition = DISPOSITION.matcher(head.getOrDefault("content-disposition", ""));
        if (!disposition.matches()) {
            throw new MalformedCallException(
                    "a part does not say Content-Disposition: form-data with the name of a parameter");
        }
        return disposition.group("name");
    }

    private byte[] content() throws MalformedCallException {
        int end = indexOf(delimiter, at, body.length);
        if (end < 0) {
            throw new MalformedCallException("the body ends before its last boundary");
        }
        byte[] content = Arrays.copyOfRange(body, at, end);
        at = end + delimiter.length;
        return content;
    }

    private static Place place(String name, Map<String, String> head, byte[] content) throws MalformedCallException {
        String type = head.getOrDefault("content-type", "");
        return WireForm.mediaType(type).equals(WireForm.JSON)
                ? place(JsonText.read("the part " + name, content))
                : new Part(content);
    }

    private static Place place(JsonNode value) throws MalformedCallException {
        if (value.isNull() || value.isMissingNode()) {
            throw new MalformedCallException("a part has null, or nothing, where unset values are left out");
        }
        if (value.isValueNode()) {
            return new Leaf(value.asText());
        }
        Map<String, Place> places = new LinkedHashMap<>();
        for (int i = 0; value.isArray() && i < value.size(); i++) {
            places.put(Integer.toString(i), place(value.get(i)));
        }
        for (Map.Entry<String, JsonNode> member : value.properties()) {
            places.put(member.getKey(), place(member.getValue()));
        }
        return new Branch(places);
    }

    private void expect(String text) throws MalformedCallException {
        if (!matches(at, ascii(text))) {
            throw new MalformedCallException("a boundary is followed by something other than a new line");
        }
        at += text.length();
    }

    private boolean matches(int from, byte[] expected) {
        return from + expected.length <= body.length
                && Arrays.equals(body, from, from + expected.length, expected, 0, expected.length);
    }

    private int indexOf(byte[] searched, int from, int end) {
        for (int i = from; i + searched.length <= end; i++) {
            if (body[i] == searched[0] && matches(i, searched)) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
