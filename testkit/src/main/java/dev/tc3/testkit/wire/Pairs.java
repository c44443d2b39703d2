package dev.tc3.testkit.wire;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** The pairs of a query or a form: percent-encoded UTF-8, with {@code +} for a space as forms have it. */
final class Pairs {

    private Pairs() {}

    /** The pairs as values that can be folded. */
    static Map<String, Arguments.Leaf> leaves(Map<String, String> pairs) {
        Map<String, Arguments.Leaf> leaves = new LinkedHashMap<>();
        pairs.forEach((name, value) -> leaves.put(name, new Arguments.Leaf(value)));
        return leaves;
    }

    static Map<String, String> decode(String encoded) throws MalformedCallException {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String pair : encoded.split("&", -1)) {
            if (pair.isEmpty()) {
                continue;
            }
            int equals = pair.indexOf('=');
            String name = decodeText(equals < 0 ? pair : pair.substring(0, equals));
            String value = equals < 0 ? "" : decodeText(pair.substring(equals + 1));
            if (pairs.putIfAbsent(name, value) != null) {
                throw new MalformedCallException("the parameter " + name + " is given more than once");
            }
        }
        return pairs;
    }

    private static String decodeText(String encoded) throws MalformedCallException {
        byte[] source = encoded.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream decoded = new ByteArrayOutputStream(source.length);
        for (int i = 0; i < source.length; i++) {
            if (source[i] == '%') {
                decoded.write(hexPair(source, i));
                i += 2;
            } else {
                decoded.write(source[i] == '+' ? ' ' : source[i]);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(decoded.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new MalformedCallException("the parameters are not UTF-8");
        }
    }

    private static int hexPair(byte[] source, int percent) throws MalformedCallException {
        int high = percent + 2 < source.length ? Character.digit(source[percent + 1], 16) : -1;
        int low = percent + 2 < source.length ? Character.digit(source[percent + 2], 16) : -1;
        if (high < 0 || low < 0) {
            throw new MalformedCallException("a % is not followed by two hexadecimal digits");
        }
        return high * 16 + low;
    }
}
