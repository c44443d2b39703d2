package dev.tc3.client.sse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Bytes that are put together and taken again and again. They are kept in pieces, so that growing never takes twice what there is;
 * and what one long use took does not stay taken. Not thread-safe.
 */
public final class GrowingBytes {

    private static final int FIRST_PIECE = 256;
    private static final int LONGEST_PIECE = 64 * 1024;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[FIRST_PIECE];
    private int inLast;
    private int size;

    /** None yet. */
    public GrowingBytes() {}

    /**
     * Adds bytes, which are copied.
     *
     * @param from has them
     * @param offset where they begin
     * @param length how many they are
     * @throws OutOfMemoryError if they are more than an array can hold
     */
    public void add(byte[] from, int offset, int length) {
        if (size + length < 0) {
            throw new OutOfMemoryError("no array is that long");
        }
        int end = offset + length;
        for (int at = offset; at < end; ) {
            makeRoom();
            int taken = Math.min(last.length - inLast, end - at);
            System.arraycopy(from, at, last, inLast, taken);
            inLast += taken;
            at += taken;
        }
        size += length;
    }

    void add(char ascii) {
        makeRoom();
        last[inLast++] = (byte) ascii;
        size++;
    }

    /** {@return how many bytes there are} */
    public int size() {
        return size;
    }

    /** {@return all bytes; afterwards there are none} */
    public byte[] take() {
        byte[] all = new byte[size];
        int at = 0;
        for (byte[] piece : full) {
            System.arraycopy(piece, 0, all, at, piece.length);
            at += piece.length;
        }
        System.arraycopy(last, 0, all, at, inLast);
        full.clear();
        inLast = 0;
        size = 0;
        return all;
    }

    private void makeRoom() {
        if (inLast < last.length) {
            return;
        }
        if (last.length < LONGEST_PIECE) {
            last = Arrays.copyOf(last, last.length * 2);
        } else {
            full.add(last);
            last = new byte[LONGEST_PIECE];
            inLast = 0;
        }
    }
}
