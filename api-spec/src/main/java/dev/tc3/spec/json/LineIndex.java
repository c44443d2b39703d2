package dev.tc3.spec.json;

import java.util.Arrays;

/** Turns offsets in a text into lines and columns. Lines end with LF, CR or CR LF. */
final class LineIndex {

    private final int[] starts;

    LineIndex(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && !(i + 1 < text.length() && text.charAt(i + 1) == '\n'));
            if (ends) {
                if (count == found.length) {
                    found = Arrays.copyOf(found, count * 2);
                }
                found[count++] = i + 1;
            }
        }
        this.starts = Arrays.copyOf(found, count);
    }

    /** The line of an offset, from 1. */
    int line(int offset) {
        int index = Arrays.binarySearch(starts, offset);
        return index >= 0 ? index + 1 : -index - 1;
    }

    /** The column of an offset in UTF-16 units, from 1. */
    int column(int offset) {
        return columnIn(line(offset), offset);
    }

    /** The same for an offset whose line is known. */
    int columnIn(int line, int offset) {
        return offset - starts[line - 1] + 1;
    }
}
