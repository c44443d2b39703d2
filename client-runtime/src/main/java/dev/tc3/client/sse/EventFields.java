package dev.tc3.client.sse;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Puts events together from the lines of a stream. */
final class EventFields {

    private static final String ORDINARY = "message";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xef, (byte) 0xbb, (byte) 0xbf};

    private final GrowingBytes data = new GrowingBytes();
    private boolean atBeginning = true;
    private boolean hasData;
    private String name = "";
    private String id = "";

    /** How many bytes of the event that is being put together there are. */
    int size() {
        return data.size();
    }

    /** Takes a line without its end; gives the event that it completes, or null. */
    @Nullable
    ReceivedEvent line(byte[] line) {
        int start = atBeginning && startsWithMark(line) ? BYTE_ORDER_MARK.length : 0;
        atBeginning = false;
        if (start == line.length) {
            return complete();
        }
        int colon = start;
        while (colon < line.length && line[colon] != ':') {
            colon++;
        }
        int value = Math.min(line.length, colon + 1);
        if (value < line.length && line[value] == ' ') {
            value++;
        }
        field(text(line, start, colon), line, value);
        return null;
    }

    /** Comments have an empty name. When to connect again does not matter to a client that never does. */
    private void field(String field, byte[] line, int value) {
        switch (field) {
            case "data" -> addData(line, value);
            case "event" -> name = text(line, value, line.length);
            case "id" -> setId(text(line, value, line.length));
            default -> {}
        }
    }

    private void addData(byte[] line, int value) {
        if (hasData) {
            data.add('\n');
        }
        hasData = true;
        data.add(line, value, line.length - value);
    }

    private void setId(String value) {
        if (value.indexOf('\0') < 0) {
            id = value;
        }
    }

    private @Nullable ReceivedEvent complete() {
        byte[] whole = data.take();
        String kind = name.isEmpty() ? ORDINARY : name;
        hasData = false;
        name = "";
        return whole.length == 0 ? null : new ReceivedEvent(id, kind, whole);
    }

    private static boolean startsWithMark(byte[] line) {
        return line.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(line, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private static String text(byte[] line, int from, int to) {
        return new String(line, from, to - from, StandardCharsets.UTF_8);
    }
}
