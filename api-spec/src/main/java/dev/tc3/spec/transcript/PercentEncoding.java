package dev.tc3.spec.transcript;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percent-encoding in texts that are mostly not encoded. */
final class PercentEncoding {

    private static final Pattern ENCODED = Pattern.compile("(?:%[0-9A-Fa-f]{2})++");
    private static final int HEX = 16;
    private static final int LENGTH = 3;

    private PercentEncoding() {}

    /** The text decoded; what is no encoded UTF-8 stays as it is. */
    static String decode(String text) {
        return ENCODED.matcher(text).replaceAll(PercentEncoding::decode);
    }

    private static String decode(MatchResult run) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int at = 0; at < run.group().length(); at += LENGTH) {
            bytes.write(Integer.parseInt(run.group().substring(at + 1, at + LENGTH), HEX));
        }
        try {
            String decoded = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
            return Matcher.quoteReplacement(decoded);
        } catch (CharacterCodingException e) {
            return Matcher.quoteReplacement(run.group());
        }
    }
}
