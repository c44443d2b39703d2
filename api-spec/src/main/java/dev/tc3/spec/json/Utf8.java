package dev.tc3.spec.json;

import dev.tc3.spec.report.Place;
import dev.tc3.spec.report.Problems;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Decodes the bytes of a document, and says where they are not UTF-8. */
final class Utf8 {

    private static final String REMEDY = "save the document as UTF-8";

    private final Place top;
    private final Problems problems;

    /** @param top the place of the whole document */
    Utf8(Place top, Problems problems) {
        this.top = top;
        this.problems = problems;
    }

    /** The text, without the byte order mark that some editors write; or null if a problem was reported. */
    @Nullable
    String decode(byte[] bytes) {
        String other = otherEncoding(bytes);
        if (other != null) {
            problems.report(top, "the document is encoded as " + other + ", not as UTF-8", REMEDY);
            return null;
        }
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(in, out, true);
        String text = withoutMark(out.flip().toString());
        if (result.isError()) {
            reportBadByte(bytes[in.position()] & 0xff, in.position(), text);
            return null;
        }
        return text;
    }

    private void reportBadByte(int value, int offset, String before) {
        LineIndex lines = new LineIndex(before);
        Place place = top.at(lines.line(before.length()), lines.column(before.length()));
        String message = String.format(Locale.ROOT, "byte 0x%02X at offset %d is not UTF-8", value, offset);
        problems.report(place, message, REMEDY);
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    /** The encoding that the first bytes speak for: by their mark, or because JSON begins with an ASCII character. */
    private static @Nullable String otherEncoding(byte[] bytes) {
        int[] first = new int[4];
        for (int i = 0; i < first.length; i++) {
            first[i] = i < bytes.length ? bytes[i] & 0xff : -1;
        }
        if (startsWith(first, 0, 0, 0xfe, 0xff) || (first[0] == 0 && first[1] == 0 && first[2] == 0 && first[3] > 0)) {
            return "UTF-32 (big-endian)";
        }
        if (startsWith(first, 0xff, 0xfe, 0, 0) || (first[0] > 0 && first[1] == 0 && first[2] == 0 && first[3] == 0)) {
            return "UTF-32 (little-endian)";
        }
        if (startsWith(first, 0xfe, 0xff) || (first[0] == 0 && first[1] > 0 && first[2] <= 0)) {
            return "UTF-16 (big-endian)";
        }
        if (startsWith(first, 0xff, 0xfe) || (first[0] > 0 && first[1] == 0 && first[3] <= 0)) {
            return "UTF-16 (little-endian)";
        }
        return null;
    }

    private static boolean startsWith(int[] first, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (first[i] != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
