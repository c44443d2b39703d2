package dev.tc3.client.query;

import dev.tc3.client.params.Utf16;
import java.nio.charset.StandardCharsets;

/**
 * Percent-encoding by RFC 3986: letters, digits and {@code -._~} stand for themselves, every other byte of the UTF-8 form
 * becomes {@code %} and two upper-case hex digits. {@link java.net.URLEncoder} does something else.
 */
public final class PercentEncoder {

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private PercentEncoder() {}

    /**
     * Appends text, encoded.
     *
     * @param out takes the encoded text, which is ASCII
     * @param text what to encode
     * @throws IllegalArgumentException if the text has half a surrogate pair; the message does not show it
     */
    public static void append(StringBuilder out, String text) {
        if (!Utf16.isWellFormed(text)) {
            throw new IllegalArgumentException("text with half a surrogate pair has no form in UTF-8");
        }
        for (byte unit : text.getBytes(StandardCharsets.UTF_8)) {
            if (isUnreserved(unit)) {
                out.append((char) unit);
            } else {
                out.append('%').append(HEX[unit >> 4 & 0xf]).append(HEX[unit & 0xf]);
            }
        }
    }

    /**
     * The text, encoded.
     *
     * @param text what to encode
     * @return the encoded text, which is ASCII
     * @throws IllegalArgumentException if the text has half a surrogate pair; the message does not show it
     */
    public static String encode(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        append(out, text);
        return out.toString();
    }

    private static boolean isUnreserved(byte unit) {
        return (unit >= 'a' && unit <= 'z')
                || (unit >= 'A' && unit <= 'Z')
                || (unit >= '0' && unit <= '9')
                || unit == '-'
                || unit == '.'
                || unit == '_'
                || unit == '~';
    }
}
